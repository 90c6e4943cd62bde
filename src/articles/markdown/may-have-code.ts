import { words } from './words.ts';

const code = new RegExp(
  [
    String.raw`^(?:import|export)\b`,
    // A note to other writers is no code.
    String.raw`\{(?!/\*(?:(?!\*/)[^])*\*/\s*\})`,
    String.raw`<(?![a-z/!\s]|(?:${Object.keys(words).join('|')})[\s/>])`,
  ].join('|'),
  'm',
);

/** Code that is shown, fenced as almost everybody does. */
const fence = /^```[^`\n]*\n[^]*?^```[ \t]*$/gm;
/** With one of these a line that looks like a fence may be none, or end another. */
const otherFence = /~~~|[^\n]```|\{\/\*/;

/** Whether a text could have code of its own; where this says no, there is none. Costs no parsing. */
export function mayHaveCode(body: string): boolean {
  if (!code.test(body)) return false;
  return otherFence.test(body) || code.test(body.replace(fence, ''));
}
