import { Random } from '../../corpus/random.ts';
import { languages } from './library.ts';
import type { Article, ArticleName, Block, Locale, Text } from './library.ts';
import { Phrases } from './phrases.ts';
import type { Words } from './words.ts';

/** How many articles have a note, a piece of code, and steps where others have a plain numbered list. */
const WITH_NOTE = 0.3;
const WITH_CODE = 0.2;
const WITH_STEPS = 0.4;
/** About 580 words with everything else. */
const SENTENCES = { least: 2, most: 4 };

/** A few names per article, as in real texts, where a name comes back. */
const NAMES = 6;

/** Writes one article in one language. */
export class ArticleWriter {
  readonly #name: ArticleName;
  readonly #locale: Locale;
  readonly #words: Words;
  readonly #others: readonly ArticleName[];
  readonly #random: Random;
  readonly #phrases: Phrases;
  /** The sentences that were not used yet. */
  #deck: string[] = [];

  constructor(
    name: ArticleName,
    locale: Locale,
    others: readonly ArticleName[],
    properNames: readonly string[],
    seed: number,
  ) {
    this.#name = name;
    this.#locale = locale;
    this.#words = languages[locale];
    this.#others = others;
    this.#random = new Random(seed);
    const names = Array.from({ length: NAMES }, () => this.#random.pick(properNames));
    this.#phrases = new Phrases(this.#words, name, names, this.#random);
  }

  article(): Article {
    const { questions, summaries } = this.#words;
    return {
      ...this.#name,
      locale: this.#locale,
      summary: this.#phrases.any(summaries),
      questions: this.#phrases.several(questions, 2 + this.#random.below(3)),
      aliases: [this.#phrases.filled('{name}').toLowerCase()],
      related: this.#neighbours(2),
      blocks: this.#blocks(),
    };
  }

  #blocks(): Block[] {
    const [first, second, third] = this.#neighbours(3).map((other, index) =>
      this.#seeAlso(other, index),
    );
    const [before, steps, states, next, failed] = this.#words.headings.map((variants) =>
      this.#heading(variants),
    );
    return [
      this.#paragraph(),
      ...one(before),
      this.#paragraph(),
      { kind: 'bullets', items: this.#phrases.several(this.#words.needs, 4) },
      this.#paragraph(first),
      ...one(steps),
      this.#paragraph(),
      this.#numbers(),
      { kind: 'picture', text: this.#phrases.any(this.#words.pictures) },
      ...one(states),
      this.#paragraph(),
      this.#table(),
      this.#paragraph(second),
      ...one(next),
      this.#paragraph(),
      ...this.#note(),
      this.#paragraph(),
      ...one(failed),
      this.#paragraph(third),
      ...this.#code(),
      this.#paragraph(),
    ];
  }

  #heading(variants: readonly string[]): Block {
    return { kind: 'heading', text: this.#phrases.any(variants) };
  }

  #paragraph(end?: Text): Block {
    const count = SENTENCES.least + this.#random.below(SENTENCES.most - SENTENCES.least + 1);
    const text = Array.from({ length: count }, () => this.#sentence()).join(' ');
    return { kind: 'paragraph', text: end ? [`${text} `, ...end] : [text] };
  }

  #sentence(): string {
    if (this.#deck.length === 0) this.#deck = this.#random.shuffle(this.#words.sentences);
    return this.#phrases.filled(this.#deck.pop() ?? '');
  }

  #seeAlso(to: ArticleName, index: number): Text {
    const [before = '', after = ''] = this.#words.seeAlso[index] ?? [];
    return [before, { to, text: to.titles[this.#locale] }, after];
  }

  #numbers(): Block {
    const kind = this.#random.next() < WITH_STEPS ? 'steps' : 'numbers';
    return { kind, items: this.#phrases.several(this.#words.steps, 5) };
  }

  #table(): Block {
    const rows = this.#random.shuffle(this.#words.tableRows).slice(0, 4);
    return {
      kind: 'table',
      rows: [
        this.#words.tableHead,
        ...rows.map((row) => row.map((cell) => this.#phrases.filled(cell))),
      ],
    };
  }

  #note(): Block[] {
    const text = this.#phrases.any(this.#words.notes);
    return this.#random.next() < WITH_NOTE ? [{ kind: 'note', text: [text] }] : [];
  }

  #code(): Block[] {
    const text = this.#phrases.any(this.#words.code);
    return this.#random.next() < WITH_CODE ? [{ kind: 'code', text }] : [];
  }

  /** Other articles, each once; fewer where there are not as many. */
  #neighbours(count: number): ArticleName[] {
    const from = this.#random.below(this.#others.length);
    const step = 1 + this.#random.below(7);
    const near = Array.from({ length: count + 1 }, (_, index) => from + index * step);
    const places = [...new Set(near.map((place) => place % this.#others.length))];
    return places
      .flatMap((place) => this.#others[place] ?? [])
      .filter((other) => other !== this.#name)
      .slice(0, count);
  }
}

const one = (block: Block | undefined): Block[] => (block ? [block] : []);
