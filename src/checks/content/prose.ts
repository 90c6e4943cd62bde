import type { Nodes, Paragraph, TableCell } from 'mdast';
import { visit } from '../../articles/markdown/visit.ts';
import type { NodesByType } from './nodes-by-type.ts';
import { placeInText } from './place-in-text.ts';

export interface Sentence {
  readonly text: string;
  /** Those with a letter: numbers are left out, as Flesch advises. */
  readonly words: readonly string[];
  /** Where it begins in the file. */
  readonly place: () => { readonly line?: number; readonly column?: number };
}

/** What is read aloud of an article, sentence by sentence: paragraphs, items and notes, and cells of tables with a whole sentence. No headings, no code. */
export function sentencesOf(nodes: NodesByType, locale: string): Sentence[] {
  const sentences: Sentence[] = [];
  const segmenter = segmenterFor(locale);
  for (const { node, text } of blocksOf(nodes)) {
    const pieces = piecesOf(node);
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

/** A block that sentences stand in. */
export interface Block {
  readonly node: Paragraph | TableCell;
  /** With line breaks as spaces: a line that is only wrapped ends no sentence. */
  readonly text: string;
}

/** The blocks that sentences stand in. */
export const blocksOf = (nodes: NodesByType): Block[] =>
  nodes.of('paragraph', 'tableCell').flatMap((node) => {
    const text = textOf(node).replace(/[^\S ]/g, ' ');
    return node.type === 'paragraph' || hasSentence.test(text) ? [{ node, text }] : [];
  });

/** The words of a text, without numbers. */
export const wordsIn = (text: string): readonly string[] => text.match(word) ?? [];

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const made = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

/** The full stop of "p.m." ends nothing by itself. */
const hasSentence = /(?:[\p{L}\p{N}]{2}[.…]|[!?])["'”’»)]*(\s|$)/u;
/** What has a letter: before the first one there may be numbers, as in 24h. */
const word =
  /(?:[\p{M}\p{N}]+['’.@-])*[\p{M}\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*(?:['’.@-][\p{L}\p{M}\p{N}]+)*/gu;

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

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
