import type { Stem } from './language.ts';

/** Shorter words have too many neighbours to be corrected. */
const MIN_LENGTH = 4;
/** In a shorter word another first letter makes another word: "moto" is not "foto". */
const SURE_OF_FIRST = 7;
/** Shorter stems have too many neighbours: "salva" is not "saldo". */
const MIN_STEM = 5;
/** How much longer or shorter another form of a word may be. */
const OTHER_ENDING = 4;
/** What another form costs: of two mistakes that are as small, the one in the word itself is likelier. */
const OTHER_FORM = 0.1;

/**
 * How many edits lead from one word to another: letters put in, left out, replaced, or two neighbours swapped
 * (optimal string alignment distance). Gives up, with `limit + 1`, as soon as it is more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Whether a word is long enough to be taken for a mistake; a number never is. */
export const mayBeCorrected = (word: string): boolean =>
  word.length >= MIN_LENGTH && !/\d/.test(word);

/** Whether a mistake can be corrected to a word. */
export const isCorrection = (word: string): boolean => word.length >= MIN_LENGTH - 1;

/**
 * The known word that was most likely meant, or undefined. One edit for four to seven letters, two for more, or one in
 * the stem of another form of it; the first letter is rarely wrong, so a word that begins alike wins, then the one that
 * is used more.
 * @param known folded words of the site with how often they occur
 * @param stem leaves words whole where there is none
 */
export function correct(
  word: string,
  known: ReadonlyMap<string, number>,
  stem: Stem = (one) => one,
): string | undefined {
  if (!mayBeCorrected(word) || known.has(word)) return undefined;
  const before = corrections.get(known) ?? new Map<string, string | undefined>();
  corrections.set(known, before);
  if (!before.has(word)) before.set(word, nearest(word, known, stem));
  return before.get(word);
}

/** Every key asks for all words of the question again. Known words stay as they are once they are asked. */
const corrections = new WeakMap<ReadonlyMap<string, number>, Map<string, string | undefined>>();

function nearest(word: string, known: ReadonlyMap<string, number>, stem: Stem): string | undefined {
  const toWord = editsFrom(word);
  const toForm = formEditsFrom(word, stem);
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, uses] of known) {
    const edits = toWord(candidate) ?? toForm(candidate);
    if (edits === undefined) continue;
    const cost =
      edits + (candidate[0] === word[0] ? 0 : 0.6) - Math.min(0.3, Math.log10(uses + 1) * 0.1);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/** Counts the edits to a word; undefined where they are more than a mistake has. */
function editsFrom(word: string): (candidate: string) => number | undefined {
  const limit = word.length < 8 ? 1 : 2;
  const letters = lettersOf(word);
  return (candidate) => {
    if (!isCorrection(candidate) || Math.abs(candidate.length - word.length) > limit)
      return undefined;
    if (word.length < SURE_OF_FIRST && !beginsAlike(word, candidate)) return undefined;
    // One edit changes at most two letters: most words are told apart without counting edits.
    if (bitsOf(letters ^ lettersOf(candidate)) > 2 * limit) return undefined;
    const edits = editDistance(word, candidate, limit);
    return edits > limit ? undefined : edits;
  };
}

/** The same to another form: "conceto" is meant for "conecto" where the site has "conectar" alone. */
function formEditsFrom(word: string, stem: Stem): (candidate: string) => number | undefined {
  const own = stem(word);
  return (candidate) => {
    if (own.length < MIN_STEM || candidate[0] !== word[0]) return undefined;
    if (Math.abs(candidate.length - word.length) > OTHER_ENDING) return undefined;
    const other = stem(candidate);
    if (other.length < MIN_STEM || editDistance(own, other, 1) !== 1) return undefined;
    return 1 + OTHER_FORM;
  };
}

/** The same first letter, or one that was left out, put in or swapped with the second. */
function beginsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[0] === b[1] || a[1] === b[0];
}

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
