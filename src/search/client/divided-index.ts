import type {
  CommonPart,
  DetailsPart,
  DividedFile,
  VocabularyPart,
  WordsPart,
} from './divided-file.ts';
import { DETAILS } from './divided-file.ts';
import { DividedWords } from './divided-words.ts';
import { HeadArticle, HeadArticles } from './head-articles.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Language } from './language.ts';
import { PartStore, type LoadPart } from './part-store.ts';
import { QuestionParts } from './question-parts.ts';
import { readQuestion } from './question.ts';
import { rank } from './ranking.ts';
import type { Asked } from './search-index.ts';
import { mayBeCorrected } from './spelling.ts';
import { fold } from './text.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { ShownArticle } from './words.ts';

/** A word's part tells its stems, whose parts tell synonyms, or that it is a mistake; after that nothing new comes. */
const ROUNDS = 5;

/** The instant tier of a help desk that is too large for one file: knows the titles, and loads what a question needs. */
export class DividedIndex implements InstantTier {
  readonly words: DividedWords;
  readonly thesaurus: Thesaurus;
  readonly averageWords: number;
  readonly wholeTexts = true;
  readonly #file: DividedFile;
  readonly #language: Language;
  readonly #store: PartStore;
  readonly #articles: HeadArticles;
  readonly #parts: QuestionParts;

  constructor(file: DividedFile, language: Language, thesaurus: Thesaurus, load: LoadPart) {
    this.#file = file;
    this.thesaurus = thesaurus;
    this.#language = language;
    this.#store = new PartStore(load);
    this.averageWords = file.averageWords;
    this.#articles = new HeadArticles(file);
    this.#parts = new QuestionParts(file.parts);
    // Every question will ask for it. Whether it came is told when one does.
    this.#common().catch(() => undefined);
    this.words = new DividedWords(this.#articles, language);
  }

  find(question: string, exact = false): InstantAnswer {
    this.words.lookUp(question);
    return rank(question, this.#language, this.words, exact);
  }

  articleOf(id: string): HeadArticle | undefined {
    return this.#articles.byId(id);
  }

  lacks(asked: Asked): boolean {
    return !this.#store.has(this.#file.parts.common) || this.#missing(asked).length > 0;
  }

  async prepare(asked: Asked): Promise<void> {
    const problems: unknown[] = [];
    const note = (problem: unknown): void => void problems.push(problem);
    const common = this.#common().catch(note);
    for (let round = 0; round < ROUNDS && problems.length === 0; round += 1) {
      const missing = this.#missing(asked);
      await Promise.all([common, ...missing.map((name) => this.#words(name).catch(note))]);
      if (round > 0 && missing.length === 0) break;
    }
    if (problems.length > 0) throw problems[0];
  }

  isDescribed(articles: readonly ShownArticle[]): boolean {
    return articles.every((article) => article instanceof HeadArticle && article.isDescribed);
  }

  async describe(articles: readonly ShownArticle[]): Promise<void> {
    const blocks = articles.flatMap((article) =>
      article instanceof HeadArticle ? [Math.floor(article.position / DETAILS)] : [],
    );
    await Promise.allSettled([...new Set(blocks)].map((block) => this.#details(block)));
  }

  #missing({ question, exact = false }: Asked): string[] {
    this.words.lookUp(question);
    const touched = this.#parts.touchedBy(question, exact, this.#language, this.words);
    const missing = [...touched].filter((name) => !this.#store.has(name));
    const { vocabulary } = this.#file.parts;
    if (missing.length > 0 || exact || this.#store.has(vocabulary)) return missing;
    // Only a word that none of its parts knows can be a mistake.
    const terms = readQuestion(question, this.#language, this.words);
    return terms.some(({ word, meanings }) => meanings.length === 0 && mayBeCorrected(fold(word)))
      ? [vocabulary]
      : [];
  }

  #common(): Promise<void> {
    return this.#store.get(this.#file.parts.common, (json) => {
      const common = json as CommonPart;
      this.#parts.learn(common.rings);
      this.words.learnCommon(common);
    });
  }

  #words(name: string): Promise<void> {
    return this.#store.get(name, (json) => {
      if (name === this.#file.parts.vocabulary) this.words.learnSpelling(json as VocabularyPart);
      else this.words.learnWords(json as WordsPart);
    });
  }

  #details(block: number): Promise<void> {
    return this.#store.get(this.#file.parts.details[block] ?? '', (json) =>
      this.#articles.describe(block, json as DetailsPart),
    );
  }
}
