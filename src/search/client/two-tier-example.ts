// Three articles, two tiers: what the tests of the index as a whole share.
import { BodyIndex } from './body-index.ts';
import type { InstantArticle, InstantFile } from './instant-file.ts';
import type { InstantIndex } from './instant-index.ts';
import { openWhole } from './instant-index-example.ts';
import type { ThesaurusPart } from './thesaurus-part.ts';
import type { Sources } from './two-tier-index.ts';

const empty = { feature: '', summary: '', headings: [], questions: [], aliases: [], body: [] };
const rooms = 'Read the calendar room by room through every season of your year';
export const [cancel, invoice, calendar] = [
  { ...empty, id: 'a/cancel', url: '/en/a/cancel/', title: 'Cancel a reservation' },
  { ...empty, id: 'a/invoice', url: '/en/a/invoice/', title: 'Download invoices' },
  { ...empty, id: 'a/calendar', url: '/en/a/calendar/', title: rooms },
] as const;

export function instant(
  articles: readonly InstantArticle[],
  wholeTexts = false,
  averageWords = 2000,
  meanings?: ThesaurusPart,
): InstantIndex {
  const stopWords = ['a', 'the', 'how', 'do', 'i', 'la', 'una'];
  const about = {
    locale: 'en',
    others: [],
    averageWords,
    wholeTexts,
    synonyms: [],
    thesaurus: {},
  };
  const file: InstantFile = { ...about, stopWords, articles };
  return openWhole(file, (word) => word.replace(/s$/, ''), meanings);
}

export const english = instant([cancel, invoice, calendar]);
/** A body tier whose texts contain these words. */
export const bodyWith = (found: Readonly<Record<string, readonly string[]>>): BodyIndex =>
  new BodyIndex(
    {
      search: (word) =>
        Promise.resolve({ results: (found[word] ?? []).map((id) => ({ id, score: 1 })) }),
    },
    { cancel: 'a/cancel', invoice: 'a/invoice', calendar: 'a/calendar' },
  );

export const alone: Sources = {
  body: () => Promise.reject(new Error()),
  others: () => Promise.resolve([]),
};
export const never = (): Promise<never> => Promise.reject(new Error('This should not be loaded.'));
export const ids = ({ hits }: { hits: readonly { id: string }[] }): string[] =>
  hits.map(({ id }) => id);
export const asking = (question: string) => ({ question, limit: 6 });
