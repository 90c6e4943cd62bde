// A help desk of invented words, whole and divided, for the tests of the divided form.
import { divideInstantFile } from './build-instant-divided.ts';
import { DividedIndex } from './client/divided-index.ts';
import type { DividedFile } from './client/divided-file.ts';
import type { InstantArticle, InstantFile } from './client/instant-file.ts';
import type { InstantIndex } from './client/instant-index.ts';
import { openWhole, thesaurusOf } from './client/instant-index-example.ts';
import { InvertedIndex } from './client/inverted-index.ts';
import { Language } from './client/language.ts';
import type { ThesaurusPart } from './client/thesaurus-part.ts';

const syllables = ['ca', 'lo', 'mi', 'tru', 'ven', 'sa', 'per', 'do', 'ni', 'gal'];
/** Any word there may be, by its number; short ones come often. */
export const word = (number: number): string =>
  [number, Math.floor(number / 10), number * 7 + 3].map((n) => syllables[n % 10] ?? '').join('');
const text = (from: number, count: number, step: number): string =>
  Array.from({ length: count }, (_, at) => word((from + at * step) % 97)).join(' ');

function article(number: number): InstantArticle {
  const feature = ['rooms', 'money', 'people'][Math.floor(number / 30)] ?? 'more';
  return {
    id: `${feature}/article-${number}`,
    url: `/en/${feature}/${number % 3 === 0 ? `own-address-${number}` : `title-${number}`}/`,
    title: number % 3 === 0 ? text(number, 4, 13) : `Title ${number}`,
    feature: `Feature ${feature}`,
    summary: `${text(number, 6, 11)}.`,
    headings: [text(number, 3, 5), [text(number + 1, 2, 7), 'own-anchor']],
    questions: Array.from({ length: number % 4 }, (_, at) => `¿${text(number + at, 5, 17)}?`),
    aliases: [text(number, 1, 1)],
    body: text(number, 8, 3).split(' '),
    language: number === 7 ? 'inglés' : undefined,
  };
}

export const wholeFile: InstantFile = {
  locale: 'en',
  others: ['es'],
  averageWords: 900,
  wholeTexts: false,
  stopWords: ['the', 'of'],
  synonyms: [
    ['bicycle', word(5), word(9)],
    ['two words', word(20)],
    [word(30), word(31)],
  ],
  thesaurus: {},
  articles: Array.from({ length: 100 }, (_, number) => article(number)),
};

/** What words mean in general. */
const meanings: ThesaurusPart = {
  rings: [`cycle,${word(5)}`],
  associations: [`pedal,${word(30)}`],
  elsewhere: [],
};

const stem = (one: string): string => one.replace(/s$/, '');
/** Divides a file as it is, without more of its texts. */
export function divide(file: InstantFile): Map<string, string> {
  const language = new Language(stem, file);
  return divideInstantFile(file, new InvertedIndex(file.articles, language), language);
}

/** The texts of the files by their names. */
export const dividedFiles = divide(wholeFile);
export const head = JSON.parse(dividedFiles.get('en.json') ?? '') as DividedFile;

export const wholeIndex = (): InstantIndex => openWhole(wholeFile, stem);

export interface Divided {
  readonly index: DividedIndex;
  /** Names of the parts that were asked for, in their order. */
  readonly asked: string[];
  /** Parts that cannot be loaded. */
  readonly broken: Set<string>;
}

export function divided(): Divided {
  const asked: string[] = [];
  const broken = new Set<string>();
  const load = (name: string): Promise<unknown> => {
    asked.push(name);
    return broken.has(name)
      ? Promise.reject(new Error(`${name} is not there.`))
      : Promise.resolve(JSON.parse(dividedFiles.get(`en/${name}.json`) ?? ''));
  };
  const language = new Language(stem, { stopWords: head.stopWords, synonyms: [] });
  const index = new DividedIndex(head, language, thesaurusOf(language, meanings), load);
  return { index, asked, broken };
}
