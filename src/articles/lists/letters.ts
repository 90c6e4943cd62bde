import type { Article } from '../build-catalog.ts';
import type { Division } from './divisions.ts';

/** More first letters than this are no alphabet (Chinese titles begin with any of thousands of signs). */
const LONGEST_ALPHABET = 80;
const SIGNS_SLUG = '0-9';
const SIGNS = '#';

/** Whether an address is kept for the articles of a letter, so that nothing else may take it. */
export const isLetterSlug = (slug: string): boolean =>
  /^([a-z]|u[0-9a-f]{4,6})$/.test(slug) || slug === SIGNS_SLUG;

/**
 * Articles by the first letter of their titles, as the language orders its letters: É is among E, Ñ is a letter of
 * its own in Spanish and among N in English. What begins with a digit or another sign comes last, under #.
 * @param signs what to call those in words
 */
export function byLetter(articles: readonly Article[], locale: string, signs: string): Division[] {
  const letters = new Map<string, Article[]>();
  const letterOf = letterReader(locale);
  for (const article of inTitleOrder(articles, locale)) {
    const letter = letterOf(article.frontMatter.title);
    const known = letters.get(letter);
    if (known) known.push(article);
    else letters.set(letter, [article]);
  }
  if (letters.size > LONGEST_ALPHABET)
    return [divisionOf(SIGNS, inTitleOrder(articles, locale), locale, signs)];
  const collator = new Intl.Collator(locale);
  const last = (letter: string): number => (letter === SIGNS ? 1 : 0);
  return [...letters]
    .sort(([a], [b]) => last(a) - last(b) || collator.compare(a, b))
    .map(([letter, own]) => divisionOf(letter, own, locale, signs));
}

/** By title as a reader looks it up: opening signs such as ¿ and « do not count, 9 comes before 10. */
export function inTitleOrder(articles: readonly Article[], locale: string): Article[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  return [...articles].sort((a, b) => compare(a.frontMatter.title, b.frontMatter.title));
}

/** Gives the letter a title stands under, in lower case, or #. */
function letterReader(locale: string): (title: string) => string {
  const sameLetter = new Intl.Collator(locale, { sensitivity: 'base' });
  return (title) => {
    const [first = ''] =
      /[^\p{P}\p{Z}]\p{M}*/u.exec(title.normalize('NFKC').toLocaleLowerCase(locale)) ?? [];
    const [bare = ''] = first.normalize('NFKD');
    const [own = ''] = first;
    const letter = sameLetter.compare(first, bare) === 0 ? bare : own;
    return /\p{L}/u.test(letter) ? letter : SIGNS;
  };
}

function divisionOf(
  letter: string,
  articles: readonly Article[],
  locale: string,
  signs: string,
): Division {
  if (letter === SIGNS) return { slug: SIGNS_SLUG, short: SIGNS, title: signs, articles };
  const short = letter.toLocaleUpperCase(locale);
  const code = letter.codePointAt(0) ?? 0;
  const slug = /^[a-z]$/.test(letter) ? letter : `u${code.toString(16).padStart(4, '0')}`;
  return { slug, short, title: short, articles };
}
