import type { InstantFile } from './instant-file.ts';
import { fold } from './text.ts';

export type Stem = (word: string) => string;

/** What is known about a language: stems, words without meaning, words that mean the same. */
export class Language {
  readonly #stem: Stem;
  readonly #stopWords: ReadonlySet<string>;
  /** Stems, joined by spaces, of every word or phrase in a ring → the other words of the ring, likewise. */
  readonly #rings = new Map<string, Set<string>>();
  readonly #stems = new Map<string, string>();

  constructor(stem: Stem, { stopWords, synonyms }: Pick<InstantFile, 'stopWords' | 'synonyms'>) {
    this.#stem = stem;
    this.#stopWords = new Set(stopWords);
    for (const ring of synonyms) {
      const members = ring.map((phrase) => this.phraseKey(phrase));
      for (const member of members) {
        const others = this.#rings.get(member) ?? new Set<string>();
        for (const other of members) if (other !== member) others.add(other);
        this.#rings.set(member, others);
      }
    }
  }

  /** The stem of a word as it is written, without accents: "reservación" and "reservaciones" give the same. */
  stem(word: string): string {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stem = fold(this.#stem(word));
    this.#stems.set(word, stem);
    return stem;
  }

  isStopWord(folded: string): boolean {
    return this.#stopWords.has(folded);
  }

  /** The key under which a word or phrase stands in its ring. */
  phraseKey(phrase: string): string {
    const words = phrase.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const content = words.filter((word) => !this.isStopWord(fold(word)));
    return (content.length > 0 ? content : words).map((word) => this.stem(word)).join(' ');
  }

  /** Words and phrases that mean the same, as stems joined by spaces. */
  synonymsOf(key: string): ReadonlySet<string> {
    return this.#rings.get(key) ?? new Set();
  }
}

const loaders: Readonly<Record<string, () => Promise<{ stemmer: Stem }>>> = {
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
};

/** The stemmer of a language; words stay whole where there is none. */
export async function loadStemmer(locale: string): Promise<Stem> {
  const load = loaders[locale.split('-')[0] ?? locale];
  return load ? (await load()).stemmer : (word) => word;
}
