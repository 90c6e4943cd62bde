import type { Finder, Question } from '../engine.ts';

/** How many results count: further down nobody looks. */
const DEPTH = 10;

/** What became of a question. */
export interface Outcome {
  readonly locale: string;
  readonly kind: string;
  readonly heldOut: boolean;
  /** The place of the first right answer from 1, 0 when it is not among the first ten; undefined when nothing was found. */
  readonly place: number | undefined;
}

/** Shares from 0 to 1. */
export interface Quality {
  readonly questions: number;
  /** Questions whose first result is one of the answers. */
  readonly first: number;
  /** Questions with an answer among the first five. */
  readonly five: number;
  /** Mean of one divided by the place of the first answer. */
  readonly mrr: number;
  /** Questions that find nothing at all. */
  readonly noHit: number;
}

/**
 * Asks questions until they are all asked or the time is up; an engine that is cut short has been asked some of every
 * kind, as long as the questions are in no particular order.
 */
export async function outcomesOf(
  finder: Finder,
  locale: string,
  questions: readonly Question[],
  budgetMs: number,
): Promise<Outcome[]> {
  const started = performance.now();
  const outcomes: Outcome[] = [];
  for (const { question, kind, heldOut, articles } of questions) {
    if (performance.now() - started > budgetMs) break;
    const found = [...(await finder.find(question, DEPTH))].slice(0, DEPTH);
    const place = found.findIndex((id) => articles.includes(id)) + 1;
    outcomes.push({ locale, kind, heldOut, place: found.length === 0 ? undefined : place });
  }
  return outcomes;
}

export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const share = (fits: (place: number | undefined) => boolean): number =>
    outcomes.filter(({ place }) => fits(place)).length / Math.max(1, outcomes.length);
  const reciprocal = outcomes.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0);
  return {
    questions: outcomes.length,
    first: share((place) => place === 1),
    five: share((place) => place !== undefined && place > 0 && place <= 5),
    mrr: reciprocal / Math.max(1, outcomes.length),
    noHit: share((place) => place === undefined),
  };
}
