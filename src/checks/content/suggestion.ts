import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" when a known name is near, and what the names are. */
export function suggestion(name: string, known: readonly string[]): string {
  const names = known.length > 0 ? `Known: ${known.join(', ')}.` : '';
  return [didYouMean(name, known), names].filter(Boolean).join(' ');
}

/** The first half alone, for where there are too many names to list; empty when none is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({
      candidate,
      edits: distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= Math.max(2, name.length / 3)
    ? `Did you mean ${near.candidate}?`
    : '';
}
