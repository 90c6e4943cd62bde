import { readFileSync } from 'node:fs';
import { BodyIndex } from '../../search/client/body-index.ts';
import { TwoTierIndex } from '../../search/client/two-tier-index.ts';
import type { Engine } from '../engine.ts';
import { instantDownload, instantFile, openInstant } from './instant-tier.ts';
import { buildPagefind, type PagefindFiles } from './pagefind-files.ts';
import { openPagefind } from './pagefind-in-node.ts';

/** The same as in the site's shared-index.ts. */
const pagefindOptions = { ranking: { metaWeights: { questions: 5 } } };
const SHOWN = 5;

/** Both tiers: the answer that stands there a moment after the last key. */
export const helpDesk: Engine = {
  name: 'Help Desk, both tiers',
  publish: async (corpus, others, scratch) => {
    const json = JSON.stringify(await instantFile(corpus, others));
    const otherFiles = await Promise.all(
      others.map(async (other) => JSON.stringify(await instantFile(other, [corpus]))),
    );
    const files = await buildPagefind(corpus, scratch);
    const firstTier = await instantDownload(corpus.locale, json);
    const open = () => openBoth(corpus.locale, json, otherFiles, files);
    return {
      filesFor: async (question) => {
        const { index, fetched } = await open();
        await index.complete({ question, limit: SHOWN });
        return [...firstTier, ...fetched()];
      },
      open: async () => {
        const { index } = await open();
        return {
          find: async (question, limit) =>
            (await index.complete({ question, limit })).hits.map(({ id }) => id),
        };
      },
    };
  },
};

interface Both {
  readonly index: TwoTierIndex;
  /** What it has fetched so far beyond the first tier. */
  fetched(): Uint8Array[];
}

/** What the browser does in shared-index.ts, over files on disk. */
async function openBoth(
  locale: string,
  json: string,
  others: readonly string[],
  files: PagefindFiles,
): Promise<Both> {
  const fetched: Uint8Array[] = [];
  let paths: ReadonlySet<string> = new Set();
  const index = new TwoTierIndex(await openInstant(json), {
    body: once(async () => {
      const opened = await openPagefind(files.folder, locale, pagefindOptions);
      paths = opened.fetched;
      const list = readFileSync(files.articles);
      fetched.push(...files.scripts, list);
      return new BodyIndex(opened.pagefind, JSON.parse(list.toString()) as Record<string, string>);
    }),
    others: once(() => {
      fetched.push(...others.map((text) => new TextEncoder().encode(text)));
      return Promise.all(others.map(openInstant));
    }),
  });
  return {
    index,
    fetched: () => [...fetched, ...[...paths].map((path) => readFileSync(path))],
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
