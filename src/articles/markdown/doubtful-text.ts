/**
 * Signs in the text alone that satteri 0.10 would read it otherwise than remark, or not survive it. Each case was found
 * by comparing their trees (parse-fuzz.test.ts) or by what ends the process (parse-deep.test.ts); its sign may well stand
 * in a text that both read alike: that is then read slowly.
 */
const SIGNS = [
  // Lines of code of an article's own, which satteri takes for right, also where they are not.
  /^(?:import|export)\b/m,
  // A character that nobody sees and that is a space to remark only; one that Markdown replaces.
  /[\0\ufeff]/,
  // A note that does not stand at the beginning of a line.
  /[^\n\r]\[\^[^\]\n\r]*\]:/,
  // Emphasis beside a character of two halves: remark looks at the near half alone. Emphasis of two kinds at one place.
  /[*_~][\ud800-\udbff]|[\udc00-\udfff][*_~]|\*_|_\*/,
];

/** A brace that opens neither a comment nor nothing. */
const CODE = /(?<!\\)\{(?!\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*\})/;
/** Examples, in a block or in a line, where a brace is a brace. */
const EXAMPLES = /^([ \t>]*)(`{3,}|~{3,})[^]*?^[ \t>]*\2|(`+)[^`]+\3(?!`)/gm;

/** Whether satteri should not see the text: deep enough code ends the process. */
export function isDoubtfulText(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text)) || !text.isWellFormed() || hasCode(text);
}

const hasCode = (text: string): boolean => CODE.test(text) && CODE.test(text.replace(EXAMPLES, ''));
