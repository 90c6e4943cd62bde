import { Random } from '../../corpus/random.ts';
import { capital, languages } from './library.ts';
import type { Article, ArticleName, Block, Locale, Text } from './library.ts';
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
  readonly #properNames: readonly string[];
  readonly #random: Random;
  readonly #objects: readonly string[];
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
    this.#properNames = Array.from({ length: NAMES }, () => this.#random.pick(properNames));
    this.#objects = this.#random.shuffle(this.#words.features[name.feature.index]?.objects ?? []);
  }

  article(): Article {
    const { questions, summaries } = this.#words;
    const asked = this.#random.shuffle(questions).slice(0, 2 + this.#random.below(3));
    return {
      ...this.#name,
      locale: this.#locale,
      summary: this.#filled(this.#random.pick(summaries)),
      questions: asked.map((question) => this.#filled(question)),
      aliases: [this.#random.pick(this.#properNames).toLowerCase()],
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
      { kind: 'bullets', items: this.#several(this.#words.needs, 4) },
      this.#paragraph(first),
      ...one(steps),
      this.#paragraph(),
      this.#numbers(),
      { kind: 'picture', text: this.#filled(this.#random.pick(this.#words.pictures)) },
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
    return { kind: 'heading', text: this.#filled(this.#random.pick(variants)) };
  }

  #paragraph(end?: Text): Block {
    const count = SENTENCES.least + this.#random.below(SENTENCES.most - SENTENCES.least + 1);
    const text = Array.from({ length: count }, () => this.#sentence()).join(' ');
    return { kind: 'paragraph', text: end ? [`${text} `, ...end] : [text] };
  }

  #sentence(): string {
    if (this.#deck.length === 0) this.#deck = this.#random.shuffle(this.#words.sentences);
    return this.#filled(this.#deck.pop() ?? '');
  }

  #seeAlso(to: ArticleName, index: number): Text {
    const [before = '', after = ''] = this.#words.seeAlso[index] ?? [];
    return [before, { to, text: to.titles[this.#locale] }, after];
  }

  #numbers(): Block {
    const kind = this.#random.next() < WITH_STEPS ? 'steps' : 'numbers';
    return { kind, items: this.#several(this.#words.steps, 5) };
  }

  #table(): Block {
    const rows = this.#random.shuffle(this.#words.tableRows).slice(0, 4);
    return {
      kind: 'table',
      rows: [this.#words.tableHead, ...rows.map((row) => row.map((cell) => this.#filled(cell)))],
    };
  }

  #note(): Block[] {
    const text = this.#filled(this.#random.pick(this.#words.notes));
    return this.#random.next() < WITH_NOTE ? [{ kind: 'note', text: [text] }] : [];
  }

  #code(): Block[] {
    const text = this.#filled(this.#random.pick(this.#words.code));
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

  #several(sentences: readonly string[], count: number): string[] {
    return this.#random
      .shuffle(sentences)
      .slice(0, count)
      .map((sentence) => this.#filled(sentence));
  }

  /** A sentence with its places filled in; what comes first is written with a capital. */
  #filled(sentence: string): string {
    const thing = (index: number): string => this.#words.definite(this.#objects[index] ?? '');
    const random = this.#random;
    const text = sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
      if (name === 'object') return thing(0);
      if (name === 'other') return thing(1 + random.below(3));
      if (name === 'verb') return random.pick(this.#words.verbs);
      if (name === 'menu') return random.pick(this.#words.menus);
      if (name === 'name') return random.pick(this.#properNames);
      return name === 'number' ? String(2 + random.below(88)) : place;
    });
    const joined = this.#words.joined(text);
    return /^\{\w/.test(sentence) ? capital(joined) : joined;
  }
}

const one = (block: Block | undefined): Block[] => (block ? [block] : []);
