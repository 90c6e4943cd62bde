import { certaintyOf, isEnough } from './certainty.ts';
import { fuse } from './fuse.ts';
import type { InstantAnswer, InstantTier } from './instant-tier.ts';
import { findInOthers } from './other-languages.ts';
import type { Asked, Certainty } from './search-index.ts';
import { phrasesOf } from './text.ts';
import type { Texts } from './texts.ts';
import type { ShownArticle } from './words.ts';

/** The share of a question's words an article's text must have to be shown where the instant tier has no answer. */
const BODY_SHARE = 0.9;

/** What a question can be answered with at the moment. */
export interface Loaded {
  readonly instant: InstantTier;
  readonly texts?: Texts | undefined;
  /** The instant tiers of the site's other languages. */
  readonly others?: readonly InstantTier[] | undefined;
}

export interface Found {
  /** The question as it was read, in the language that answers it. */
  readonly answer: InstantAnswer;
  /** The best first. */
  readonly articles: readonly ShownArticle[];
  readonly certainty: Certainty;
}

/** Whether the texts have something that the instant tier has not. */
export const needsTexts = ({ wholeTexts }: InstantTier, { question }: Asked): boolean =>
  !wholeTexts || phrasesOf(question).length > 0;

/**
 * Finds articles with all that is loaded.
 * @param own what the instant tier found
 * @param typing the question is not complete
 */
export function findInBoth(
  asked: Asked,
  own: InstantAnswer,
  { instant, texts, others }: Loaded,
  typing = false,
): Found {
  const { ranked, terms } = own;
  const certainty = certaintyOf(own, typing);
  const articlesBy = (ids: readonly string[]): ShownArticle[] =>
    ids.flatMap((id) => instant.articleOf(id) ?? []);
  const alone = { answer: own, articles: ranked.map(({ article }) => article), certainty };
  if (isEnough(own, instant.averageWords)) return alone;
  const foreign = certainty === 'strong' ? undefined : findInOthers(asked, terms, others ?? []);
  if (foreign) {
    const ids = foreign.ranked.map(({ article }) => article.id);
    return { answer: foreign, articles: articlesBy(ids), certainty: 'strong' };
  }
  if (!texts || !needsTexts(instant, asked)) return alone;
  const body = texts.answer(terms, phrasesOf(asked.question), ranked);
  const fused = fuse(ranked, body.matches, instant.averageWords);
  const withPhrases = fused.filter((id) => body.withPhrases?.has(id));
  const order = withPhrases.length > 0 ? withPhrases : fused;
  const share = Math.max(0, ...[...body.matches.values()].map((match) => match.share));
  const answered = terms.length > 1 && share >= BODY_SHARE;
  const better: Certainty = certainty === 'none' && answered ? 'closest' : certainty;
  return { answer: own, articles: articlesBy(order), certainty: better };
}
