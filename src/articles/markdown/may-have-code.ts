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

/** Whether a text could have code of its own; where this says no, there is none. Costs no parsing. */
export const mayHaveCode = (body: string): boolean => code.test(body);
