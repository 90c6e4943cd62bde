import { findInBoth, needsTexts, type Found, type Loaded } from './both-tiers.ts';
import { certaintyOf, hasUnknown, isCorrected, isEnough } from './certainty.ts';
import { composeAnswer } from './compose-answer.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import { findInOthers, mayBeForeign } from './other-languages.ts';
import type { Answer, Asked, SearchIndex } from './search-index.ts';
import { phrasesOf } from './text.ts';
import type { Texts } from './texts.ts';

/** Loads what a question needs beyond the instant tier of its own language; each may fail, and is then done without. */
export interface Sources {
  body(): Promise<Texts>;
  /** The instant tiers of the site's other languages. */
  others(): Promise<readonly InstantTier[]>;
}

/** Answers from the instant tier at once, then from the texts and the other languages as well. */
export class TwoTierIndex implements SearchIndex {
  readonly #instant: InstantTier;
  readonly #sources: Sources;
  /** What was loaded for a question is asked for all that follow, at once. */
  #texts: Texts | undefined;
  #others: readonly InstantTier[] | undefined;

  constructor(instant: InstantTier, sources: Sources) {
    this.#instant = instant;
    this.#sources = sources;
  }

  answer(asked: Asked, typing = true): Answer {
    const own = this.#instant.find(asked.question, asked.exact);
    const answer = this.#composed(findInBoth(asked, own, this.#loaded, typing), asked);
    const isLost = this.#needsThesaurus(asked, own);
    // What a word means that the site does not know arrives while the next one is still being typed.
    if (isLost && hasUnknown(own.terms))
      this.#instant.thesaurus.load(asked.question).catch(() => undefined);
    return isLost || this.#instant.lacks(asked) ? { ...answer, isPartial: true } : answer;
  }

  async *better(asked: Asked): AsyncGenerator<Answer, void> {
    if (this.#instant.lacks(asked)) {
      await this.#instant.prepare(asked).catch(() => undefined);
      yield this.answer(asked);
    }
    if (this.#needsThesaurus(asked)) {
      await this.#learn(asked).catch(() => undefined);
      yield this.answer(asked);
    }
    const { ranked } = this.#instant.find(asked.question, asked.exact);
    const top = ranked.slice(0, asked.limit).map(({ article }) => article);
    if (this.#instant.isDescribed(top)) return;
    await this.#instant.describe(top);
    yield this.answer(asked);
  }

  async complete(asked: Asked): Promise<Answer> {
    const problem = await this.#load(asked).then(
      () => undefined,
      (error: unknown) => error,
    );
    const own = this.#instant.find(asked.question, asked.exact);
    await this.#loadBeyond(asked, own);
    const found = findInBoth(asked, own, this.#loaded);
    // That there is nothing can only be said by a search that has looked everywhere.
    if (problem !== undefined && found.certainty === 'none') throw problem;
    if (found.certainty !== 'none')
      await this.#instant.describe(found.articles.slice(0, asked.limit));
    return this.#composed(found, asked);
  }

  get #loaded(): Loaded {
    return { instant: this.#instant, texts: this.#texts, others: this.#others };
  }

  #composed({ answer, articles, certainty }: Found, { question, limit }: Asked): Answer {
    const top = articles.slice(0, limit);
    return composeAnswer(question, answer, top, certainty, articles.length, this.#instant);
  }

  /** Whether the site's own words as they are typed do not answer for sure, and what others may mean is not known yet. */
  #needsThesaurus({ question, exact }: Asked, found?: InstantAnswer): boolean {
    const { thesaurus, averageWords } = this.#instant;
    if (!thesaurus.lacks(question)) return false;
    const known = found ?? this.#instant.find(question, exact);
    return known.terms.some(isCorrected) || !isEnough(known, averageWords);
  }

  /** Loads what the words of a question mean, and what it touches then. */
  async #learn(asked: Asked): Promise<void> {
    await this.#instant.thesaurus.load(asked.question);
    await this.#instant.prepare(asked);
  }

  /** Loads what the instant tier needs to answer. */
  async #load(asked: Asked): Promise<void> {
    await this.#instant.prepare(asked);
    if (this.#needsThesaurus(asked)) await this.#learn(asked);
  }

  /** Loads what may know more than the instant tier, where that is not sure; what cannot be loaded is done without. */
  async #loadBeyond(asked: Asked, own: InstantAnswer): Promise<void> {
    if (isEnough(own, this.#instant.averageWords)) return;
    if (certaintyOf(own) !== 'strong' && mayBeForeign(own.terms)) {
      const others = await this.#sources.others().catch(() => []);
      await Promise.all(others.map((other) => other.prepare(asked).catch(() => undefined)));
      this.#others = others;
      if (findInOthers(asked, own.terms, others)) return;
    }
    if (!needsTexts(this.#instant, asked)) return;
    const phrases = phrasesOf(asked.question);
    await this.#sources
      .body()
      .then((texts) => (this.#texts = texts).ask(own.terms, phrases, own.ranked))
      .catch(() => undefined);
  }
}
