import type { InstantArticle, InstantFile } from './instant-file.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { Language } from './language.ts';
import { rank } from './ranking.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The instant tier of a help desk that fits into one file: everything but the thesaurus is there from the start. */
export class InstantIndex implements InstantTier {
  readonly byId: ReadonlyMap<string, InstantArticle>;
  readonly words: InvertedIndex;
  readonly thesaurus: Thesaurus;
  readonly averageWords: number;
  readonly wholeTexts: boolean;
  readonly #language: Language;

  constructor(file: InstantFile, language: Language, thesaurus: Thesaurus) {
    this.#language = language;
    this.thesaurus = thesaurus;
    this.averageWords = file.averageWords;
    this.wholeTexts = file.wholeTexts;
    this.words = new InvertedIndex(file.articles, language);
    this.byId = new Map(file.articles.map((article) => [article.id, article]));
  }

  find(question: string, exact = false): InstantAnswer {
    return rank(question, this.#language, this.words, exact);
  }

  articleOf(id: string): InstantArticle | undefined {
    return this.byId.get(id);
  }

  lacks(): boolean {
    return false;
  }

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  isDescribed(): boolean {
    return true;
  }

  describe(): Promise<void> {
    return Promise.resolve();
  }
}
