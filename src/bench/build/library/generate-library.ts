import { inventedWords } from '../../corpus/invented-words.ts';
import { Random } from '../../corpus/random.ts';
import { ArticleWriter } from './article-writer.ts';
import { capital, languages, locales, slugOf } from './library.ts';
import type { ArticleName, Feature, Library, Locale, Topic } from './library.ts';
import { en } from './words-en.ts';
import { es } from './words-es.ts';

/** The same seed in every run, so that every run builds the same articles. */
const SEED = 20261122;
/** Proper names there are at least; every file brings one more, as a vocabulary grows with its texts. */
const NAMES = 50;

/**
 * A help desk of so many article files, half of them in each language, every article being there in both.
 * @throws when the number is odd, or greater than the titles there are
 */
export function generateLibrary(count: number): Library {
  const most = en.features.length * topicsOf(0).length * locales.length;
  if (!Number.isInteger(count) || count < 2 || count > most || count % 2 > 0) {
    throw new Error(`The number of articles is an even number from 2 to ${String(most)}.`);
  }
  const random = new Random(SEED);
  const features = en.features.map((_, index) => featureAt(index));
  const names = namesOf(features, count / locales.length, random);
  const proper = properNames(count, random);
  const articles = names.flatMap((name) => {
    // The same numbers for both languages, so that one is the translation of the other.
    const seed = random.below(2 ** 32);
    return locales.map((locale) => new ArticleWriter(name, locale, names, proper, seed).article());
  });
  return { features, articles };
}

function featureAt(index: number): Feature {
  const of = (field: 'title' | 'summary') =>
    inBoth((locale) => languages[locale].features[index]?.[field] ?? '');
  const titles = of('title');
  return {
    index,
    name: slugOf(titles.en),
    titles,
    slugs: inBoth((locale) => slugOf(titles[locale])),
    summaries: of('summary'),
  };
}

/** The features share the articles evenly, and each has its topics in another order. */
function namesOf(features: readonly Feature[], count: number, random: Random): ArticleName[] {
  const orders = features.map((feature) => random.shuffle(topicsOf(feature.index)));
  return Array.from({ length: count }, (_, number) => {
    const feature = features[number % features.length];
    const topic = feature && orders[feature.index]?.[Math.floor(number / features.length)];
    if (!feature || !topic) throw new Error('There are not enough topics.');
    const titles = inBoth((locale) => titleOf(feature.index, topic, locale));
    return {
      feature,
      topic,
      name: slugOf(titles.en),
      titles,
      slugs: inBoth((locale) => slugOf(titles[locale])),
    };
  });
}

/** Every verb with every object of a feature and every context. */
function topicsOf(feature: number): Topic[] {
  const objects = en.features[feature]?.objects ?? [];
  return en.verbs.flatMap((_, verb) =>
    objects.flatMap((__, object) => en.contexts.map((___, context) => ({ verb, object, context }))),
  );
}

function titleOf(feature: number, { verb, object, context }: Topic, locale: Locale): string {
  const { verbs, contexts, features } = languages[locale];
  const words = [verbs[verb], features[feature]?.objects[object], contexts[context]];
  return capital(words.filter(Boolean).join(' '));
}

function properNames(count: number, random: Random): string[] {
  const words =
    en.sentences
      .concat(es.sentences)
      .join(' ')
      .match(/\p{L}{4,}/gu) ?? [];
  return inventedWords(words, NAMES + count, random).map(capital);
}

const inBoth = (text: (locale: Locale) => string): Record<Locale, string> => ({
  es: text('es'),
  en: text('en'),
});
