import { TwoTierIndex, type Sources } from '../../search/client/two-tier-index.ts';
import type { Engine } from '../engine.ts';
import { instantFiles, instantScripts, openTier } from './instant-tier.ts';

const nothingMore: Sources = {
  body: () => Promise.reject(new Error('This is the first tier only.')),
  others: () => Promise.resolve([]),
};
const SHOWN = 5;

/** The first tier alone: the answer that stands there with every key, once the parts of its words are there. */
export const helpDeskInstant: Engine = {
  name: 'Help Desk, instant tier',
  publish: async (corpus, others) => {
    const files = await instantFiles(corpus, others);
    const scripts = await instantScripts(corpus.locale);
    return {
      filesFor: async (question) => {
        const { tier, fetched } = await openTier(corpus.locale, files);
        const index = new TwoTierIndex(tier, nothingMore);
        await index.complete({ question, limit: SHOWN });
        return [...scripts, ...fetched()];
      },
      open: async () => {
        const { tier } = await openTier(corpus.locale, files);
        const index = new TwoTierIndex(tier, nothingMore);
        return {
          find: async (question, limit) => {
            await tier.prepare({ question, limit });
            return index.answer({ question, limit }).hits.map(({ id }) => id);
          },
        };
      },
    };
  },
};
