import { z } from 'astro/zod';
import type { Answer, SearchIndex } from './client/search-index.ts';

/** One golden question: what readers type, of which kind it is, and the articles that answer it (none: it is off topic). */
export const goldenSchema = z.array(
  z.strictObject({ question: z.string(), kind: z.string(), articles: z.array(z.string()) }),
);

export type Golden = z.output<typeof goldenSchema>[number];

/** Measures of a set of questions; shares from 0 to 1. */
export interface Measures {
  readonly questions: number;
  /** The right article is first; among the first five. */
  readonly first: number;
  readonly five: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Nothing is shown. */
  readonly empty: number;
}

export interface Measured {
  readonly golden: Golden;
  /** Position of the right article, from 1; undefined when it is not shown. */
  readonly rank: number | undefined;
  readonly answer: Answer;
}

const DEPTH = 20;

/** Asks an index all questions, as a reader would who waits for the complete answer. */
export async function measure(index: SearchIndex, goldens: readonly Golden[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const golden of goldens) {
    const answer = await index.complete({ question: golden.question, limit: DEPTH });
    const position = answer.hits.findIndex(({ id }) => golden.articles.includes(id));
    measured.push({ golden, answer, rank: position < 0 ? undefined : position + 1 });
  }
  return measured;
}

export function summarize(measured: readonly Measured[]): Measures {
  const share = (test: (one: Measured) => boolean): number =>
    measured.filter(test).length / Math.max(1, measured.length);
  return {
    questions: measured.length,
    first: share(({ rank }) => rank === 1),
    five: share(({ rank }) => rank !== undefined && rank <= 5),
    mrr:
      measured.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : 1 / rank), 0) /
      Math.max(1, measured.length),
    empty: share(({ answer }) => answer.hits.length === 0),
  };
}

/** A line per kind, and one for all that can be answered. */
export function table(measured: readonly Measured[]): string {
  const answerable = measured.filter(({ golden }) => golden.articles.length > 0);
  const kinds = [...new Set(measured.map(({ golden }) => golden.kind))];
  const rows = [
    ...kinds.map((kind) => [kind, measured.filter(({ golden }) => golden.kind === kind)] as const),
    ['all answerable', answerable] as const,
  ];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
  return [
    `${'kind'.padEnd(16)}${'n'.padStart(5)}${'S@1'.padStart(9)}${'S@5'.padStart(9)}${'MRR'.padStart(8)}${'empty'.padStart(9)}`,
    ...rows.map(([kind, some]) => {
      const { questions, first, five, mrr, empty } = summarize(some);
      return `${kind.padEnd(16)}${String(questions).padStart(5)} ${percent(first)} ${percent(five)}${mrr.toFixed(3).padStart(8)} ${percent(empty)}`;
    }),
  ].join('\n');
}
