import type { BenchArticle, Corpus } from '../engine.ts';
import { anchorOf } from '../../search/client/instant-file.ts';
import { Random } from './random.ts';
import { inventedWords } from './invented-words.ts';

/** The same seed in every run, so that every run measures the same articles. */
const SEED = 20261122;
/** How many of its longer words a text gives up for other words of the site. */
const SHORT_TEXT = 0.5;
const LONG_TEXT = 0.25;
/** How many of the new words are names the real articles do not know: a vocabulary grows with its texts. */
const INVENTED = 0.15;
const SENTENCES = { least: 3, most: 9 };

/**
 * The real articles among as many others as it takes, made of their sentences with words exchanged: plausible enough to
 * compete for every question, and none of them a better answer to it.
 */
export function grown(corpus: Corpus, size: number): Corpus {
  const random = new Random(SEED);
  const writer = new Writer(corpus.articles, size, random);
  const missing = Math.max(0, size - corpus.articles.length);
  const others = Array.from({ length: missing }, (_, number) => writer.article(number));
  return { ...corpus, articles: random.shuffle([...corpus.articles, ...others]) };
}

class Writer {
  readonly #real: readonly BenchArticle[];
  readonly #random: Random;
  readonly #sentences: readonly string[];
  readonly #headings: readonly string[];
  /** Every longer word as often as it occurs, so that the common ones stay common. */
  readonly #words: readonly string[];
  readonly #names: readonly string[];

  constructor(real: readonly BenchArticle[], size: number, random: Random) {
    this.#real = real;
    this.#random = random;
    const sections = real.flatMap((article) => article.sections);
    this.#sentences = sections.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).filter(Boolean);
    this.#headings = sections.map(({ heading }) => heading).filter(Boolean);
    this.#words = this.#sentences.join(' ').match(/\p{L}{4,}/gu) ?? [];
    this.#names = inventedWords(this.#words, size, random);
  }

  article(number: number): BenchArticle {
    const like = this.#random.pick(this.#real);
    const id = `generated/${number}`;
    const sections = like.sections.map(({ heading }) => ({
      heading: heading && this.#reworded(this.#random.pick(this.#headings), SHORT_TEXT),
      text: this.#text(),
    }));
    const headings = sections.map(({ heading }) => heading).filter(Boolean);
    return {
      id,
      url: `/${id}/`,
      title: this.#reworded(like.title, SHORT_TEXT),
      feature: this.#random.pick(this.#real).feature,
      summary: this.#reworded(this.#random.pick(this.#real).summary, LONG_TEXT),
      headings: headings.map((heading) => [heading, anchorOf(heading)] as const),
      questions: like.questions.map((question) => this.#reworded(question, SHORT_TEXT)),
      aliases: like.aliases.map(() => this.#word()),
      text: sections
        .map(({ heading, text }) => `${heading} ${text}`)
        .join(' ')
        .trim(),
      sections,
    };
  }

  #text(): string {
    const count = SENTENCES.least + this.#random.below(SENTENCES.most - SENTENCES.least + 1);
    const sentences = Array.from({ length: count }, () => this.#random.pick(this.#sentences));
    return sentences.map((sentence) => this.#reworded(sentence, LONG_TEXT)).join(' ');
  }

  /** A text with a share of its longer words exchanged, and at least one. */
  #reworded(text: string, share: number): string {
    const changed = text.replace(/\p{L}{4,}/gu, (word) =>
      this.#random.next() < share ? this.#word() : word,
    );
    return changed === text ? `${text} ${this.#word()}` : changed;
  }

  #word(): string {
    return this.#random.pick(this.#random.next() < INVENTED ? this.#names : this.#words);
  }
}
