import type { Answer, Hit, SearchIndex } from './search-index.ts';

/** The part of Pagefind's API that is used here. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindArticle>;
}

export interface PagefindArticle {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

/** Shorter words ("de", "una", "how") stand in nearly every article and would drown the others. */
const MIN_WORD_LENGTH = 4;

/**
 * Answers from Pagefind, asked once per word: asked for all words at once it demands every one of them on the page, and
 * a question in whole sentences finds nothing. Scores are added up, times the root of the share of words found.
 */
export class PagefindIndex implements SearchIndex {
  readonly #pagefind: Pagefind;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  async find(question: string, limit: number): Promise<Answer> {
    const words = wordsOf(question);
    const found = await Promise.all(words.map((word) => this.#pagefind.search(word)));
    const matches = new Map<string, Match>();
    for (const { results } of found) {
      for (const result of results) {
        const match = matches.get(result.id) ?? { result, score: 0, words: 0 };
        matches.set(result.id, {
          result,
          score: match.score + result.score,
          words: match.words + 1,
        });
      }
    }
    const value = ({ score, words: seen }: Match): number => score * Math.sqrt(seen / words.length);
    const ranked = [...matches.values()].sort((a, b) => value(b) - value(a));
    const hits = await Promise.all(ranked.slice(0, limit).map(({ result }) => hitOf(result)));
    const complete = ranked.some((match) => match.words === words.length);
    return {
      hits,
      total: ranked.length,
      certainty: ranked.length === 0 ? 'none' : complete ? 'strong' : 'closest',
    };
  }
}

interface Match {
  readonly result: PagefindResult;
  readonly score: number;
  readonly words: number;
}

/** The words of a question worth asking for, each once; all of them when none is long. */
export function wordsOf(question: string): string[] {
  const words = [...new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const long = words.filter((word) => word.length >= MIN_WORD_LENGTH);
  return long.length > 0 ? long : words;
}

async function hitOf(result: PagefindResult): Promise<Hit> {
  const { url, meta, excerpt, sub_results: sections } = await result.data();
  const section = sections.find((candidate) => candidate.excerpt.includes('<mark>')) ?? sections[0];
  const heading = section && section.url.includes('#') ? section.title : undefined;
  return {
    url: section?.url ?? url,
    title: meta['title'] ?? '',
    feature: meta['feature'] ?? '',
    heading,
    excerpt: section?.excerpt ?? excerpt,
  };
}

/** Loads Pagefind from the built site. */
export async function loadPagefind(): Promise<PagefindIndex> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({ excerptLength: 22 });
  await pagefind.init();
  return new PagefindIndex(pagefind);
}
