import type { Paragraph, Root, TableCell } from 'mdast';
import { SKIP, visit } from '../../articles/markdown/visit.ts';
import { placeInText } from './place-in-text.ts';

export interface Sentence {
  readonly text: string;
  /** Those with a letter: numbers are left out, as Flesch advises. */
  readonly words: readonly string[];
  /** Where it begins in the file. */
  readonly place: () => { readonly line?: number; readonly column?: number };
}

/** What is read aloud of an article, sentence by sentence: paragraphs, items and notes, and cells of tables with a whole sentence. No headings, no code. */
export function sentencesOf(tree: Root, locale: string): Sentence[] {
  const sentences: Sentence[] = [];
  const segmenter = segmenterFor(locale);
  for (const { text, pieces } of blocksOf(tree)) {
    for (const [from, to] of spansOf(text, segmenter)) {
      const whole = text.slice(from, to);
      const words = wordsIn(whole);
      if (words.length === 0) continue;
      const start = from + whole.search(/\S/);
      const piece = pieces.findLast(({ offset }) => offset <= start);
      const place = () => (piece ? placeInText(piece.node, piece.value, start - piece.offset) : {});
      sentences.push({ text: whole.trim().replace(/\s+/g, ' '), words, place });
    }
  }
  return sentences;
}

/** A block of text, with line breaks as spaces. */
export interface Block {
  readonly text: string;
  readonly pieces: ReturnType<typeof piecesOf>;
}

/** The blocks that sentences stand in. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    const pieces = piecesOf(node);
    // A line that is only wrapped ends no sentence.
    const text = pieces.map(({ value }) => value.replace(/\s/g, ' ')).join('');
    if (node.type === 'paragraph' || hasSentence.test(text)) blocks.push({ text, pieces });
    return SKIP;
  });
  return blocks;
}

/** The words of a text, without numbers. */
export function wordsIn(text: string): string[] {
  return (text.match(word) ?? []).filter((one) => letter.test(one));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const made = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

/** The full stop of "p.m." ends nothing by itself. */
const hasSentence = /(?:[\p{L}\p{N}]{2}[.…]|[!?])["'”’»)]*(\s|$)/u;
const letter = /\p{L}/u;
const word = /[\p{L}\p{M}\p{N}]+(?:['’.@-][\p{L}\p{M}\p{N}]+)*/gu;

/** The texts in a block and where in it each begins. */
function piecesOf(block: Paragraph | TableCell) {
  const pieces: { node: Paragraph['children'][number]; value: string; offset: number }[] = [];
  let offset = 0;
  visit(block, (node) => {
    if (node.type !== 'text' && node.type !== 'break') return;
    const value = node.type === 'text' ? node.value : '\n';
    pieces.push({ node, value, offset });
    offset += value.length;
  });
  return pieces;
}

/** Where sentences begin and end, without the ends that are only those of an abbreviation. */
function spansOf(text: string, segmenter: Intl.Segmenter): [number, number][] {
  const spans: [number, number][] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && goesOn(text.slice(...last), segment)) last[1] = index + segment.length;
    else spans.push([index, index + segment.length]);
  }
  return spans;
}

/** "5:00 p.m. EST" and "e.g. Airbnb" are one sentence. */
function goesOn(before: string, after: string): boolean {
  return (
    /\b(?:e\.\s?g|i\.\s?e|p\.\s?ej|vs|núm|Sra?|Dra?|Mrs?|Ms)\.\s*$/i.test(before) ||
    (/[ap]\.\s?m\.\s*$/.test(before) && /^\p{Lu}{2}/u.test(after))
  );
}
