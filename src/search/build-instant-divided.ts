import { divideWords } from './build-instant-words.ts';
import {
  DETAILS,
  type CommonPart,
  type DetailsPart,
  type DividedFile,
  type Ring,
  type VocabularyPart,
} from './client/divided-file.ts';
import { headOf } from './build-instant-head.ts';
import type { InstantFile } from './client/instant-file.ts';
import type { InvertedIndex } from './client/inverted-index.ts';
import type { Language } from './client/language.ts';
import { levelOf } from './client/level.ts';
import { isCorrection, mayBeCorrected } from './client/spelling.ts';
import { namedPart } from './named-part.ts';

/**
 * The same knowledge in one small head and many parts, indexed beforehand.
 * @param index of all that is known of the articles
 * @returns the texts of the files by their names, the head first
 */
export function divideInstantFile(
  file: InstantFile,
  index: InvertedIndex,
  language: Language,
): Map<string, string> {
  const { letters, rings, told } = divideWords(file, index, language);
  const parts = new Map<string, string>();
  const name = (part: unknown): string => {
    const named = namedPart(part);
    parts.set(`${file.locale}/${named.name}.json`, named.text);
    return named.name;
  };
  const head: DividedFile = {
    ...headOf(file),
    parts: {
      common: name(commonPart(index, told)),
      vocabulary: name(vocabularyPart(index)),
      thesaurus: file.thesaurus,
      words: letters.map(([begins, part]) => `${begins} ${name(part)}`),
      rings: rings.map(name),
      details: detailsParts(file).map(name),
    },
  };
  return new Map([[`${file.locale}.json`, JSON.stringify(head)], ...parts]);
}

function commonPart(index: InvertedIndex, rings: readonly Ring[]): CommonPart {
  return {
    averageLength: index.averageLength,
    lengths: index.articles.map(({ length }) => levelOf(length)).join(''),
    lines: index.articles
      .map(({ lines }, position) =>
        lines.map((_, line) => levelOf(index.lineSize(position, line))).join(''),
      )
      .join(' '),
    rings,
  };
}

function vocabularyPart({ uses }: InvertedIndex): VocabularyPart {
  const byUses = new Map<number, string[]>();
  for (const word of [...uses.keys()].sort()) {
    // What is never corrected has to be there as well: it is known.
    if (!isCorrection(word) && !mayBeCorrected(word)) continue;
    const times = uses.get(word) ?? 0;
    byUses.set(times, [...(byUses.get(times) ?? []), word]);
  }
  return [...byUses]
    .sort(([a], [b]) => a - b)
    .map(([times, words]) => [times, words.join(' ')] as const);
}

function detailsParts({ articles }: InstantFile): DetailsPart[] {
  const details = articles.map(({ summary, headings }) => [summary, headings] as const);
  return Array.from({ length: Math.ceil(details.length / DETAILS) }, (_, block) =>
    details.slice(block * DETAILS, (block + 1) * DETAILS),
  );
}
