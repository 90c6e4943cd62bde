import type { Problem } from '../problem.ts';

const message =
  'a merge was not finished here: keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.';

/** No text has two versions in it, as git leaves them where it cannot choose. Each pair is told once, where it begins. */
export function mergesAreFinished(file: string, text: string): Problem[] {
  // Nearly every text has neither, and is not taken apart.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  return conflictsIn(text.split(/\r?\n/)).map((line) => ({ file, line, message }));
}

/** A line `=======` alone makes the line above a heading, and is no sign of a merge. */
function conflictsIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  let opened: number | undefined;
  let divided: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^<{7}( |$)/.test(line)) {
      if (opened !== undefined) found.push(opened);
      opened = index + 1;
    } else if (/^={7}$/.test(line)) divided = index + 1;
    else if (/^>{7}( |$)/.test(line)) {
      found.push(opened ?? divided ?? index + 1);
      opened = divided = undefined;
    }
  }
  return opened === undefined ? found : [...found, opened];
}
