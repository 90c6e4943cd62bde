import type { Finder, Question } from '../engine.ts';

/** How many results count: further down nobody looks. */
const DEPTH = 10;

export interface Quality {
  readonly questions: number;
  /** Share of questions whose first result is one of the answers. */
  readonly first: number;
  /** Share of questions with an answer among the first five. */
  readonly five: number;
  /** Mean of one divided by the place of the first answer, among the first ten. */
  readonly mrr: number;
  /** Share of questions that find nothing at all. */
  readonly noHit: number;
}

/** The place of the first right answer, 0 when there is none; undefined when nothing was found. */
export type Place = number | undefined;

export async function placeOf(finder: Finder, { question, articles }: Question): Promise<Place> {
  const found = await finder.find(question, DEPTH);
  if (found.length === 0) return undefined;
  return found.slice(0, DEPTH).findIndex((id) => articles.includes(id)) + 1;
}

export function qualityOf(places: readonly Place[]): Quality {
  const share = (fits: (place: Place) => boolean): number =>
    places.filter(fits).length / Math.max(1, places.length);
  const within = (limit: number) => (place: Place) =>
    place !== undefined && place > 0 && place <= limit;
  const reciprocal = places.reduce<number>((sum, place) => sum + (place ? 1 / place : 0), 0);
  return {
    questions: places.length,
    first: share(within(1)),
    five: share(within(5)),
    mrr: reciprocal / Math.max(1, places.length),
    noHit: share((place) => place === undefined),
  };
}
