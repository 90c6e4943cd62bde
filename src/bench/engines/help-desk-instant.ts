import { TwoTierIndex, type Sources } from '../../search/client/two-tier-index.ts';
import type { Engine } from '../engine.ts';
import { instantDownload, instantFile, openInstant } from './instant-tier.ts';

const nothingMore: Sources = {
  body: () => Promise.reject(new Error('This is the first tier only.')),
  others: () => Promise.resolve([]),
};

/** The first tier alone: the answer that stands there with every key. */
export const helpDeskInstant: Engine = {
  name: 'Help Desk, instant tier',
  publish: async (corpus, others) => {
    const json = JSON.stringify(await instantFile(corpus, others));
    const files = await instantDownload(corpus.locale, json);
    return {
      filesFor: () => Promise.resolve(files),
      open: async () => {
        const index = new TwoTierIndex(await openInstant(json), nothingMore);
        return {
          find: (question, limit) => index.answer({ question, limit }).hits.map(({ id }) => id),
        };
      },
    };
  },
};
