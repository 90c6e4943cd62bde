import { headingOf } from './instant-file.ts';
import type { InstantTier } from './instant-tier.ts';
import type { Meaning, Term } from './question.ts';
import type { Hit } from './search-index.ts';
import { fold } from './text.ts';
import type { ShownArticle } from './words.ts';

/** How much of the question a heading has to say before the hit leads to it. */
const HEADING_SHARE = 0.45;

/** An article as a hit: its summary as the line of text, and the heading that says most of the question. */
export function hitOf(article: ShownArticle, terms: readonly Term[], index: InstantTier): Hit {
  const { id, url, title, feature, summary, language } = article;
  const heading = bestHeading(article, terms, index);
  return {
    id,
    title,
    feature,
    language,
    url: heading ? `${url}#${heading[1]}` : url,
    heading: heading?.[0],
    excerpt: mark(summary, (word) => isAsked(word, terms, index)),
  };
}

/** A text as safe HTML, with the words that match in `<mark>`. */
export function mark(text: string, matches: (word: string) => boolean): string {
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part, index) =>
      index % 2 === 1 && matches(part) ? `<mark>${part}</mark>` : escapeHtml(part),
    )
    .join('');
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a word of a question says: what it only has to do with is part of that where nothing else is known of it. */
export function saidBy({ meanings }: Term): readonly Meaning[] {
  const own = meanings.filter(({ why }) => why !== 'association');
  return own.length > 0 ? own : meanings;
}

function isAsked(word: string, terms: readonly Term[], index: InstantTier): boolean {
  const stems = index.words.stems.get(fold(word));
  return (
    stems !== undefined && terms.some((term) => saidBy(term).some(({ stem }) => stems.has(stem)))
  );
}

/** The heading that says more of the question than the title does. */
function bestHeading(
  { title, headings }: ShownArticle,
  terms: readonly Term[],
  index: InstantTier,
): readonly [string, string] | undefined {
  const shareOf = (text: string): number => {
    const stems = new Set(
      text
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .flatMap((word) => [...(index.words.stems.get(fold(word)) ?? [])]),
    );
    let [said, all] = [0, 0];
    for (const meanings of terms.map(saidBy)) {
      const weight = Math.max(0, ...meanings.map(({ stem }) => index.words.idf(stem)));
      all += weight;
      if (meanings.some(({ stem, why }) => why !== 'prefix' && stems.has(stem))) said += weight;
    }
    return all > 0 ? said / all : 0;
  };
  let best: { heading: readonly [string, string]; share: number } | undefined;
  for (const heading of headings.map(headingOf)) {
    const share = shareOf(heading[0]);
    if (share >= HEADING_SHARE && share > (best?.share ?? shareOf(title)))
      best = { heading, share };
  }
  return best?.heading;
}
