import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';

/** Far deeper than anybody reads; much deeper texts take minutes, or more memory than there is for calls. */
const DEEPEST = 100;
const MESSAGE = `the text is nested more than ${String(DEEPEST)} levels deep. Take out the signs that open a quote, a list, emphasis or a word again and again.`;

/** So many opening signs or list items in a row that the text cannot be meant; nothing else in a text is like it. */
const RUN = /(?:[>[({*_~<][ \t]*){500}|(?:(?:[-+]|\d{1,9}[.)])[ \t]+){100}/;

/** What such a run consists of, and how long it is at least. */
const SIGNS = '>[({*_~< \t-+.)0123456789';
const SHORTEST_RUN = 200;
const STEP = 20;

/** Whether there may be such a run, by every twentieth character: looking for it is a tenth of reading a text. */
function mayHaveRun(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at += STEP) {
    signs = SIGNS.includes(text.charAt(at)) ? signs + 1 : 0;
    if (signs === SHORTEST_RUN / STEP) return true;
  }
  return false;
}

/** @throws VFileMessage with line and column for a text that should not even be read, since that may never end */
export function refuseDeepText(text: string): void {
  const index = mayHaveRun(text) ? text.search(RUN) : -1;
  if (index < 0) return;
  const lines = text.slice(0, index).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  throw new VFileMessage(MESSAGE, { place: { line: lines.length, column, offset: index } });
}

/** @throws VFileMessage with line and column of what is too deep to be walked through */
export function refuseDeepTree(tree: Root): void {
  refuseDeep(tree, 0);
}

function refuseDeep(node: Nodes, depth: number): void {
  if (depth > DEEPEST) throw new VFileMessage(MESSAGE, { place: node.position });
  if (!('children' in node)) return;
  for (const child of node.children) refuseDeep(child, depth + 1);
}

/** What remark says of a text where it comes to the end of its memory for calls. */
export const tooDeep = (): VFileMessage => new VFileMessage(MESSAGE);
