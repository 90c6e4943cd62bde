import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" when a known name is near, and what the names are. */
export function suggestion(name: string, known: readonly string[]): string {
  const names = known.length > 0 ? `Known: ${known.join(', ')}.` : '';
  return [didYouMean(name, known), names].filter(Boolean).join(' ');
}

/** The first half alone, for where there are too many names to list; empty when none is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [near] = nearestFirst(name, known);
  return near !== undefined && edits(name, near) <= Math.max(2, name.length / 3)
    ? `Did you mean ${near}?`
    : '';
}

/** The known names, the one most like this name first. */
export function nearestFirst(name: string, known: readonly string[]): string[] {
  return known
    .map((candidate) => ({ candidate, edits: edits(name, candidate) }))
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

const edits = (name: string, other: string): number =>
  distance(name.toLowerCase(), other.toLowerCase());
