import type { Random } from '../../corpus/random.ts';
import { capital, type ArticleName } from './library.ts';
import type { Words } from './words.ts';

/** Fills the places in sentences with what one article is about. */
export class Phrases {
  readonly #words: Words;
  readonly #names: readonly string[];
  readonly #random: Random;
  readonly #verb: string;
  readonly #object: string;
  readonly #others: readonly string[];

  constructor(
    words: Words,
    { feature, topic }: ArticleName,
    names: readonly string[],
    random: Random,
  ) {
    this.#words = words;
    this.#names = names;
    this.#random = random;
    const objects = (words.features[feature.index]?.objects ?? []).map(words.definite);
    this.#object = objects[topic.object] ?? '';
    this.#others = objects.filter((other) => other !== this.#object);
    this.#verb = words.verbs[topic.verb] ?? '';
  }

  /** One of these sentences. */
  any(sentences: readonly string[]): string {
    return this.filled(this.#random.pick(sentences));
  }

  /** So many different ones of these sentences. */
  several(sentences: readonly string[], count: number): string[] {
    const picked = this.#random.shuffle(sentences).slice(0, count);
    return picked.map((sentence) => this.filled(sentence));
  }

  /** A sentence with its places filled in; what comes first is written with a capital. */
  filled(sentence: string): string {
    const text = sentence.replace(/\{(\w+)\}/g, (place, name: string) => this.#fill(name) ?? place);
    const joined = this.#words.joined(text);
    return /^\{\w/.test(sentence) ? capital(joined) : joined;
  }

  #fill(name: string): string | undefined {
    if (name === 'object') return this.#object;
    if (name === 'other') return this.#random.pick(this.#others);
    if (name === 'verb') return this.#verb;
    if (name === 'menu') return this.#random.pick(this.#words.menus);
    if (name === 'name') return this.#random.pick(this.#names);
    return name === 'number' ? String(2 + this.#random.below(88)) : undefined;
  }
}
