/** Letters that are written with others by whoever does not have them, and are no letter with an accent to Unicode. */
const writtenAs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Lower case without accents; ñ becomes n and ß becomes ss, so that readers without the key find it. */
export function fold(text: string): string {
  // Most words have none: a page that has just been opened folds thousands of them.
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßæœøłđı]/g, (letter) => writtenAs[letter] ?? letter);
}

/** The words of a text in their own spelling, in lower case: letters and digits, with apostrophes and hyphens as breaks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Hyphenated words also written as one: "check-in" is found as "checkin". */
export function compoundsOf(text: string): string[] {
  if (!/[-‑]/.test(text)) return [];
  const compounds =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu) ?? [];
  return compounds.map((word) => word.replace(/[-‑]/g, ''));
}

/** Phrases in double quotes of any kind, folded. */
export function phrasesOf(question: string): string[] {
  return [...question.matchAll(/["“«”]([^"“”«»]{2,})["”»“]/g)].map(([, phrase = '']) =>
    wordsOf(fold(phrase)).join(' '),
  );
}
