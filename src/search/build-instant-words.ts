import { clusterRings } from './build-instant-rings.ts';
import { keyOf, type Places, type Ring, type WordsPart } from './client/divided-file.ts';
import type { InstantFile } from './client/instant-file.ts';
import type { InvertedIndex } from './client/inverted-index.ts';
import type { Language } from './client/language.ts';

/** A part is closed when it is as long as this, in characters: about 5 kB on the wire. */
const PART_SIZE = 16_000;

export interface DividedWordsParts {
  /** Each with the letters it begins with. */
  readonly letters: readonly (readonly [begins: string, part: WordsPart])[];
  readonly rings: readonly WordsPart[];
  readonly told: readonly Ring[];
}

/** Divides the words of a site: those with synonyms by what they mean, the others by their letters. */
export function divideWords(
  file: InstantFile,
  index: InvertedIndex,
  language: Language,
): DividedWordsParts {
  const keys = file.synonyms.map((ring) => ring.map((phrase) => language.phraseKey(phrase)));
  const { clusterOf, stems } = clusterRings(keys);
  const packed = pack(stems.map((cluster) => stemsPart([...cluster], index)));
  const partOf = new Map(packed.flatMap((numbers, part) => numbers.map((one) => [one, part])));
  const inRings = new Set(stems.flatMap((cluster) => [...cluster]));
  const groups = groupByKey(index, inRings);
  const byKey = groups.map(([, words, own]) => ({
    words: words.map((word) => entryOf(word, index, language)).join(' '),
    stems: stemsPart(own, index),
  }));
  return {
    letters: pack(byKey).map((numbers) => [
      groups[numbers[0] ?? 0]?.[0] ?? '',
      joined(numbers.flatMap((number) => byKey[number] ?? [])),
    ]),
    rings: packed.map((numbers) => ({
      words: '',
      stems: Object.assign({}, ...numbers.map((n) => stemsPart([...(stems[n] ?? [])], index))),
    })),
    told: keys.map((ring, number) => [partOf.get(clusterOf[number] ?? -1) ?? -1, ...ring]),
  };
}

/** Words and stems that begin alike, in alphabetical order. */
function groupByKey(
  index: InvertedIndex,
  inRings: ReadonlySet<string>,
): (readonly [key: string, words: string[], stems: string[]])[] {
  const groups = new Map<string, readonly [string, string[], string[]]>();
  const at = (key: string): readonly [string, string[], string[]] => {
    const group = groups.get(key) ?? [key, [], []];
    groups.set(key, group);
    return group;
  };
  for (const word of [...index.uses.keys()].sort()) at(keyOf(word))[1].push(word);
  for (const stem of [...index.allStems()].sort())
    if (!inRings.has(stem)) at(keyOf(stem))[2].push(stem);
  return [...groups.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A word, with its stems where they are not what the stemmer makes of it without its accents. */
function entryOf(word: string, { stems }: InvertedIndex, language: Language): string {
  const own = [...(stems.get(word) ?? [])].sort();
  return own.length === 1 && own[0] === language.stem(word) ? word : `${word}=${own.join(',')}`;
}

function stemsPart(stems: readonly string[], index: InvertedIndex): WordsPart['stems'] {
  const known = stems.filter((stem) => index.hasStem(stem));
  return Object.fromEntries(known.map((stem) => [stem, placesOf(stem, index)]));
}

function placesOf(stem: string, index: InvertedIndex): Places[] {
  const lines = index.lines(stem);
  const alike = new Map<string, [number, number, ...number[]]>();
  const last = new Map<string, number>();
  for (const [position, weight] of index.postings(stem)) {
    const inLines = lines.get(position) ?? 0;
    const key = `${weight} ${inLines}`;
    const places = alike.get(key) ?? [weight, inLines];
    places.push(position - (last.get(key) ?? 0));
    alike.set(key, places);
    last.set(key, position);
  }
  return [...alike.values()];
}

/** Puts neighbours together until a part is large enough; gives the numbers of what is in each. */
function pack(pieces: readonly object[]): number[][] {
  const parts: number[][] = [];
  let size = PART_SIZE;
  for (const [number, piece] of pieces.entries()) {
    if (size >= PART_SIZE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(number);
    size += JSON.stringify(piece).length;
  }
  return parts;
}

function joined(parts: readonly WordsPart[]): WordsPart {
  return {
    words: parts
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' '),
    stems: Object.assign({}, ...parts.map(({ stems }) => stems)),
  };
}
