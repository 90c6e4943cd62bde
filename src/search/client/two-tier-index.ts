import type { BodyIndex } from './body-index.ts';
import { certaintyOf, knownShare } from './certainty.ts';
import { fuse } from './fuse.ts';
import { hitOf } from './hits.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import type { Term } from './question.ts';
import type { Answer, Asked, Certainty, SearchIndex } from './search-index.ts';
import { phrasesOf } from './text.ts';

/** A title or question that fits this well needs no second opinion, nor the bytes it costs. */
const SURE = 0.7;
/** The same where the texts are short, of which the instant tier knows most: for the line, or for the whole question. */
const SHORT_TEXTS = { words: 400, line: 0.5, coverage: 0.8 } as const;
/** The share of a question's words another language has to know before the question is taken to be in it. */
const KNOWN_ELSEWHERE = 0.6;
/** The share beyond which it is a question in this language. */
const KNOWN_HERE = 0.7;
/** The share of a question's words an article's text must have to be shown where the instant tier has no answer. */
const BODY_SHARE = 0.9;

/** Loads what a question needs beyond the instant tier of its own language; each may fail, and is then done without. */
export interface Sources {
  body(): Promise<BodyIndex>;
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

  answer({ question, limit, exact }: Asked, typing = true): Answer {
    const found = this.#instant.find(question, exact);
    return this.#compose(
      found,
      found.ranked.map(({ article }) => article.id),
      certaintyOf(found, typing),
      limit,
    );
  }

  async complete(asked: Asked): Promise<Answer> {
    const found = this.#instant.find(asked.question, asked.exact);
    const certainty = certaintyOf(found);
    if (this.#isSure(found)) return this.answer(asked, false);
    const rescued = certainty === 'strong' ? undefined : await this.#rescue(asked, found.terms);
    if (rescued) return rescued;
    const phrases = phrasesOf(asked.question);
    if (this.#instant.wholeTexts && phrases.length === 0) return this.answer(asked, false);
    const body = await this.#sources
      .body()
      .then((index) => index.find(found.terms, phrases))
      .catch(() => undefined);
    if (!body) return this.answer(asked, false);
    const fused = fuse(found.ranked, body.matches, this.#instant.averageWords);
    const withPhrases = fused.filter((id) => body.withPhrases?.has(id));
    const order = withPhrases.length > 0 ? withPhrases : fused;
    const share = Math.max(0, ...[...body.matches.values()].map((match) => match.share));
    const answered = found.terms.length > 1 && share >= BODY_SHARE;
    const better: Certainty = certainty === 'none' && answered ? 'closest' : certainty;
    return this.#compose(found, order, better, asked.limit);
  }

  #isSure({ ranked: [top] }: InstantAnswer): boolean {
    if (!top) return false;
    const { words, line, coverage } = SHORT_TEXTS;
    const isShort = this.#instant.averageWords <= words;
    return top.best >= SURE || (isShort && (top.best >= line || top.coverage >= coverage));
  }

  /** A question in another language of the site, answered with the same articles in this one. */
  async #rescue(asked: Asked, own: readonly Term[]): Promise<Answer | undefined> {
    // A question of words this language knows is not asked in another; no file is loaded for it.
    if (knownShare(own) > KNOWN_HERE) return undefined;
    const others = await this.#sources.others().catch(() => []);
    for (const other of others) {
      const found = other.find(asked.question, asked.exact);
      const known = knownShare(found.terms);
      if (certaintyOf(found) !== 'strong' || known < KNOWN_ELSEWHERE || known <= knownShare(own))
        continue;
      return this.#compose(
        found,
        found.ranked.map(({ article }) => article.id),
        'strong',
        asked.limit,
      );
    }
    return undefined;
  }

  #compose(
    found: InstantAnswer,
    order: readonly string[],
    certainty: Certainty,
    limit: number,
  ): Answer {
    const { terms } = found;
    const stems = [...new Set(terms.flatMap(({ meanings }) => meanings.map(({ stem }) => stem)))];
    if (certainty === 'none') return { certainty, hits: [], total: 0, stems };
    const articles = order.flatMap((id) => this.#instant.articleOf(id) ?? []);
    const hits = articles.slice(0, limit).map((article) => hitOf(article, terms, this.#instant));
    const changed = terms.some(({ correctedTo }) => correctedTo !== undefined);
    const corrected = changed
      ? terms.map(({ word, correctedTo }) => correctedTo ?? word).join(' ')
      : undefined;
    return { certainty, hits, total: articles.length, corrected, stems };
  }
}
