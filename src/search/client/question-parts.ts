import { keyOf, KEY_LETTERS, type PartNames, type Ring } from './divided-file.ts';
import type { DividedWords } from './divided-words.ts';
import { lastAtMost } from './last-at-most.ts';
import type { Language } from './language.ts';
import { readQuestion, type Meaning, type Vocabulary } from './question.ts';
import { fold, wordsOf } from './text.ts';

/** A word that is still being typed: the likeliest words it may become. */
const LIKELIEST = 3;

/** Knows which parts of a divided file tell something about a question. */
export class QuestionParts {
  readonly #names: PartNames;
  /** Where the words of each part begin. */
  readonly #begins: readonly string[];
  /** Stem of a word with synonyms → its part. */
  readonly #rings = new Map<string, string>();

  constructor(names: PartNames) {
    this.#names = names;
    this.#begins = names.words.map((entry) => entry.split(' ')[0] ?? '');
  }

  learn(rings: readonly Ring[]): void {
    for (const [part, ...keys] of rings) {
      const name = this.#names.rings[part];
      if (name !== undefined) for (const key of keys) this.#rings.set(key, name);
    }
  }

  /**
   * Parts that a question touches, as far as one can see from what is loaded: a word's part tells its stems, whose
   * parts may be others.
   */
  touchedBy(
    question: string,
    exact: boolean,
    language: Language,
    words: DividedWords,
  ): Set<string> {
    const touched = new Set<string>();
    const touch = (name: string | undefined): void =>
      void (name !== undefined && touched.add(name));
    const recording: Vocabulary = {
      uses: words.uses,
      spelling: words.spelling,
      stems: {
        get: (word) => {
          touch(this.#byLetters(word));
          return words.stems.get(word);
        },
      },
      hasStem: (stem) => {
        touch(this.#rings.get(stem) ?? this.#byLetters(stem));
        return words.hasStem(stem);
      },
    };
    // A space behind it closes the last word: all that it may become would be too much to load.
    readQuestion(`${question} `, language, recording, exact);
    const terms = readQuestion(question, language, words, exact);
    const last = fold(wordsOf(question).at(-1) ?? '');
    if (last.length >= KEY_LETTERS)
      for (const { stem } of (terms.at(-1)?.meanings ?? []).filter(isOpen).slice(0, LIKELIEST))
        recording.hasStem(stem);
    return touched;
  }

  /** The part in which the words lie that begin like this one; they are in alphabetical order. */
  #byLetters(word: string): string | undefined {
    const at = Math.max(0, lastAtMost(this.#begins, keyOf(word)));
    return this.#names.words[at]?.split(' ')[1];
  }
}

const isOpen = ({ why }: Meaning): boolean => why === 'prefix';
