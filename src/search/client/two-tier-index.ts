import type { Texts } from './body-index.ts';
import { certaintyOf, hasUnknown, isCorrected, isEnough } from './certainty.ts';
import { fuse } from './fuse.ts';
import { composeAnswer } from './compose-answer.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import { findInOthers } from './other-languages.ts';
import type { Term } from './question.ts';
import type { Answer, Asked, Certainty, SearchIndex } from './search-index.ts';
import { phrasesOf } from './text.ts';
import type { ShownArticle } from './words.ts';

/** The share of a question's words an article's text must have to be shown where the instant tier has no answer. */
const BODY_SHARE = 0.9;

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

  constructor(instant: InstantTier, sources: Sources) {
    this.#instant = instant;
    this.#sources = sources;
  }

  answer(asked: Asked, typing = true): Answer {
    const found = this.#instant.find(asked.question, asked.exact);
    const answer = composeAnswer(
      found,
      topOf(found, asked.limit),
      certaintyOf(found, typing),
      found.ranked.length,
      this.#instant,
    );
    const isLost = this.#needsThesaurus(asked, found);
    // What a word means that the site does not know arrives while the next one is still being typed.
    if (isLost && hasUnknown(found.terms))
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
    const top = topOf(this.#instant.find(asked.question, asked.exact), asked.limit);
    if (this.#instant.isDescribed(top)) return;
    await this.#instant.describe(top);
    yield this.answer(asked);
  }

  async complete(asked: Asked): Promise<Answer> {
    const problem = await this.#load(asked).then(
      () => undefined,
      (error: unknown) => error,
    );
    const answer = await this.#complete(asked);
    // That there is nothing can only be said by a search that has looked everywhere.
    if (problem !== undefined && answer.certainty === 'none') throw problem;
    return answer;
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

  async #complete(asked: Asked): Promise<Answer> {
    const found = this.#instant.find(asked.question, asked.exact);
    const certainty = certaintyOf(found);
    const own = (): Promise<Answer> => this.#described(found, articlesOf(found), certainty, asked);
    if (isEnough(found, this.#instant.averageWords)) return own();
    const rescued = certainty === 'strong' ? undefined : await this.#rescue(asked, found.terms);
    if (rescued) return rescued;
    const phrases = phrasesOf(asked.question);
    if (this.#instant.wholeTexts && phrases.length === 0) return own();
    const body = await this.#sources
      .body()
      .then((texts) => texts.find(found.terms, phrases, found.ranked))
      .catch(() => undefined);
    if (!body) return own();
    const fused = fuse(found.ranked, body.matches, this.#instant.averageWords);
    const withPhrases = fused.filter((id) => body.withPhrases?.has(id));
    const order = withPhrases.length > 0 ? withPhrases : fused;
    const share = Math.max(0, ...[...body.matches.values()].map((match) => match.share));
    const answered = found.terms.length > 1 && share >= BODY_SHARE;
    const better: Certainty = certainty === 'none' && answered ? 'closest' : certainty;
    return this.#described(found, this.#articlesBy(order), better, asked);
  }

  /** A question in another language of the site, answered with the same articles in this one. */
  async #rescue(asked: Asked, own: readonly Term[]): Promise<Answer | undefined> {
    const found = await findInOthers(asked, own, () => this.#sources.others());
    if (!found) return undefined;
    const ids = articlesOf(found).map(({ id }) => id);
    return this.#described(found, this.#articlesBy(ids), 'strong', asked);
  }

  #articlesBy(ids: readonly string[]): ShownArticle[] {
    return ids.flatMap((id) => this.#instant.articleOf(id) ?? []);
  }

  /** An answer with all that is shown of its hits. */
  async #described(
    found: InstantAnswer,
    articles: readonly ShownArticle[],
    certainty: Certainty,
    { limit }: Asked,
  ): Promise<Answer> {
    const top = articles.slice(0, limit);
    if (certainty !== 'none') await this.#instant.describe(top);
    return composeAnswer(found, top, certainty, articles.length, this.#instant);
  }
}

const topOf = ({ ranked }: InstantAnswer, limit: number): ShownArticle[] =>
  ranked.slice(0, limit).map(({ article }) => article);

const articlesOf = ({ ranked }: InstantAnswer): ShownArticle[] =>
  ranked.map(({ article }) => article);
