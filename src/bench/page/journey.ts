import { isOf, type Library } from '../build/library/library.ts';
import type { Subject } from '../build/subjects/subject.ts';
import { searches } from './searches.ts';
import type { Journey } from './visit.ts';

const LOCALE = 'es';
/** Shorter words are in every article. */
const LEAST_LETTERS = 6;

/**
 * The same for every subject: the first article of the library, and a word each from the titles of two articles of
 * other features.
 * @throws when the library has fewer than three features with articles
 */
export function journeyOf(subject: Subject, library: Library, port: number): Journey {
  const [article, ...others] = library.features.flatMap((feature) =>
    library.articles.filter(isOf(feature, LOCALE)).slice(0, 1),
  );
  const words = others.flatMap(({ titles }) => {
    const [word] = longWords(titles[LOCALE]);
    return word && !longWords(article?.titles[LOCALE] ?? '').includes(word) ? [word] : [];
  });
  const [first, second] = new Set(words);
  if (!article || !first || !second)
    throw new Error('There are too few articles to ask for. Generate at least 50.');
  const path = subject.page(article).replace(/(^|\/)index\.html$/, '$1');
  return {
    address: `http://127.0.0.1:${port}/${path}`,
    title: article.titles[LOCALE],
    questions: [first, second],
    search: searches[subject.name],
  };
}

/** The words that say most, the longest first. */
function longWords(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS)
    .sort((a, b) => b.length - a.length);
}
