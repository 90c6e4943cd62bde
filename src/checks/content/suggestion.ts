import { distance } from 'fastest-levenshtein';

/** "Did you mean …?" when a known name is near, and what the names are. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = [...known]
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)[0];
  const question = near && near.edits <= Math.max(2, name.length / 3) ? `Did you mean ${near.candidate}? ` : '';
  return known.length === 0 ? question.trim() : `${question}Known: ${known.join(', ')}.`;
}
