import type { Language } from './client/language.ts';
import type { ThesaurusPart } from './client/thesaurus-part.ts';
import type { Thesaurus } from './languages/read-thesaurus.ts';
import { wordsOfOtherTopics } from './other-topics.ts';

/** Of more words that a word may lead to, the further ones would count for next to nothing. */
const MOST_LEADS = 8;

/**
 * Of what is known of a language, what can lead a reader to a word of this site.
 * @param hasStem whether a stem stands in what the instant tier knows
 * @param isUsed whether it stands in any text
 */
export function buildThesaurus(
  { rings, associations, topics }: Thesaurus,
  language: Language,
  hasStem: (stem: string) => boolean,
  isUsed = hasStem,
): ThesaurusPart {
  // Tens of thousands of words lead to a few thousand different ones.
  const isKnown = remembered((key) => key.split(' ').every(hasStem));
  const keyOf = remembered((phrase) => language.phraseKey(phrase));
  const synonyms = new Map<string, Set<string>>();
  const useful: string[] = [];
  for (const ring of rings) {
    const keys = [...new Set(ring.map(keyOf))];
    if (keys.length < 2 || !keys.some(isKnown)) continue;
    useful.push(keys.join(','));
    for (const key of keys) {
      const known = synonyms.get(key) ?? new Set();
      for (const other of keys) known.add(other);
      synonyms.set(key, known);
    }
  }
  const leads = new Map<string, Set<string>>();
  for (const [head, ...targets] of associations) {
    const key = keyOf(head);
    const known = leads.get(key) ?? new Set();
    for (const target of targets.map(keyOf))
      // A synonym is worth more as it is.
      if (
        known.size < MOST_LEADS &&
        target !== key &&
        isKnown(target) &&
        !synonyms.get(key)?.has(target)
      )
        known.add(target);
    if (known.size > 0) leads.set(key, known);
  }
  return {
    rings: useful,
    associations: [...leads].map(([head, targets]) => [head, ...targets].join(',')),
    elsewhere: wordsOfOtherTopics(topics, language, isUsed),
  };
}

function remembered<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const told = tell(text);
    known.set(text, told);
    return told;
  };
}
