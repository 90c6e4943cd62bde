import { readFileSync } from 'node:fs';
import { isLarge } from '../../search/large-site.ts';
import { BodyIndex } from '../../search/client/body-index.ts';
import { PageTexts } from '../../search/client/page-texts.ts';
import type { Texts } from '../../search/client/texts.ts';
import { TwoTierIndex } from '../../search/client/two-tier-index.ts';
import type { Corpus, Engine } from '../engine.ts';
import {
  instantFiles,
  instantScripts,
  openTier,
  sourceOf,
  type OpenedTier,
} from './instant-tier.ts';
import { buildPagefind, type PagefindFiles } from './pagefind-files.ts';
import { openPagefind } from './pagefind-in-node.ts';

/** The same as in the site's shared-index.ts. */
const pagefindOptions = { ranking: { metaWeights: { questions: 5 } } };
const SHOWN = 5;

/** Both tiers: the answer that stands there a moment after the last key. */
export const helpDesk: Engine = {
  name: 'Help Desk, both tiers',
  publish: async (corpus, others, scratch) => {
    const own = await instantFiles(corpus, others);
    const otherFiles = new Map<string, ReadonlyMap<string, string>>();
    for (const other of others) otherFiles.set(other.locale, await instantFiles(other, [corpus]));
    const files = isLarge(corpus.articles.map(sourceOf))
      ? undefined
      : await buildPagefind(corpus, scratch);
    const scripts = await instantScripts(corpus.locale);
    const open = () => openBoth(corpus, own, otherFiles, files);
    return {
      filesFor: async (question) => {
        const { index, fetched } = await open();
        await index.complete({ question, limit: SHOWN });
        return [...scripts, ...fetched()];
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
  /** What it has fetched so far beside its scripts. */
  fetched(): Uint8Array[];
}

/** What the browser does in shared-index.ts, over files on disk. */
async function openBoth(
  { locale, articles }: Corpus,
  own: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, ReadonlyMap<string, string>>,
  files: PagefindFiles | undefined,
): Promise<Both> {
  const fetched: Uint8Array[] = [];
  let paths: ReadonlySet<string> = new Set();
  const first = await openTier(locale, own);
  let ofOthers: readonly OpenedTier[] = [];
  const page = (url: string): Promise<string> => {
    const text = articles.find((article) => article.url === url)?.text ?? '';
    fetched.push(new TextEncoder().encode(text));
    return Promise.resolve(`<article data-article>${text}</article>`);
  };
  const index = new TwoTierIndex(first.tier, {
    body: once<Texts>(async () => {
      if (!files) return new PageTexts(page);
      const opened = await openPagefind(files.folder, locale, pagefindOptions);
      paths = opened.fetched;
      const list = readFileSync(files.articles);
      fetched.push(...files.scripts, list);
      return new BodyIndex(opened.pagefind, JSON.parse(list.toString()) as Record<string, string>);
    }),
    others: once(async () => {
      ofOthers = await Promise.all([...others].map(([other, texts]) => openTier(other, texts)));
      return ofOthers.map(({ tier }) => tier);
    }),
  });
  return {
    index,
    fetched: () => [
      ...[first, ...ofOthers].flatMap((opened) => opened.fetched()),
      ...fetched,
      ...[...paths].map((path) => readFileSync(path)),
    ],
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
