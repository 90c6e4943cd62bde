/** How many syllables a word has; undefined for a language nobody has taught this module. */
export const syllableCounters: Readonly<Record<string, (word: string) => number>> = {
  en: remembered((word) => spelledOut(word) ?? sum(word, english)),
  es: remembered((word) => spelledOut(word) ?? sum(word, spanish)),
};

/** A help desk says the same few thousand words again and again. */
function remembered(count: (word: string) => number): (word: string) => number {
  const counts = new Map<string, number>();
  return (word) => {
    const known = counts.get(word);
    if (known !== undefined) return known;
    const counted = count(word);
    counts.set(word, counted);
    return counted;
  };
}

/** Abbreviations are read letter by letter: API, PMS, iGMS. */
function spelledOut(word: string): number | undefined {
  const [, letters] = /^(\p{Lu}{2,3}|\p{Ll}\p{Lu}{2,3})s?$/u.exec(word) ?? [];
  return letters?.length;
}

/** A word with hyphens, dots or apostrophes is the sum of its parts; one without vowels is one syllable. */
function sum(word: string, count: (part: string) => number): number {
  const parts = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u);
  return Math.max(
    1,
    parts.reduce((total, part) => total + count(part), 0),
  );
}

/**
 * The rules of the Ortografía of the RAE: an open vowel (a, e, o) and an unstressed closed one (i, u), or two
 * different closed ones, share a syllable; two open vowels or a stressed closed one (í, ú) beside an open one do not.
 */
function spanish(word: string): number {
  const sounds = word
    // The u of que, qui, gue, gui is silent, unlike that of güe; an h between vowels does not part them.
    .replace(/([qg])u(?=[eéií])/g, '$1')
    .replace(/h/g, '')
    // The y is a vowel at the end of a word and before a consonant.
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const nuclei = /[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|i[uúü]|[uü][ií]|[iíuúü]/g;
  return sounds.match(nuclei)?.length ?? 0;
}

/** The usual heuristic: groups of vowels, without silent e, and with the groups that are read apart. */
function english(word: string): number {
  const sounds = word
    // The y is a consonant before a vowel: yes, buyer.
    .replace(/(^|[aeiou])y(?=[aeiou])/g, '$1j')
    // Silent inside: something, every, statement, safely. Not in element.
    .replace(/^(som|ev)e(?=\w{3}|ry)/, '$1')
    .replace(/(?<=[aeiouy][^aeiouyl])e(?=(?:ments?|ly|less|ful)$)/, '')
    // Silent at the end: manage, managed, manages. Not in table, handled, invited, changes.
    .replace(/(?<![^aeiouyl]l)e$/, '')
    .replace(/(?<=[^aeioutd])(?<![^aeiouyl]l)ed$/, 'd')
    .replace(/(?<=[^aeiousxzcg])(?<![^aeiouyl]l|[sc]h)es$/, 's');
  const groups = sounds.match(/[aeiouy]+/g)?.length ?? 0;
  // Read apart: being, create, period (but not nation), manual, client, idea.
  const apart =
    sounds.match(
      /[aeiou]ing|crea(?![kms])|(?<![tcsgx]|ll)i(?:a|o|um)|(?<![qg])ua|(?:cl|qu|sc|[dn]|[^f]r)ie(?:n[ct]|t)|(?:id|ar)ea$/g,
    ) ?? [];
  return groups + apart.length;
}
