/** Control characters, and those that turn the direction of the text around them: what readers wrote must not steer a terminal. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** A text of a reader for the terminal, on one line. */
export function oneLine(text: string): string {
  return text.replace(STEERING, ' ').replace(/\s+/g, ' ').trim();
}

/** A text of a reader for the terminal, with its lines. */
export function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(STEERING, ' ').trimEnd())
    .join('\n');
}

/**
 * A table for the terminal: columns as wide as what stands in them, numbers to the right.
 * @param widest no cell is longer; what is cut off ends in "…"
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widest = 60,
): string {
  const isNumber = head.map((_, column) =>
    rows.every((row) => /^(\d[\d,.]*( %)?|–|)$/.test(String(row[column]))),
  );
  const cells = [head, ...rows].map((row) => row.map((cell) => cut(oneLine(String(cell)), widest)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => length(row[column]))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - length(cell));
        return isNumber[column] && rows.length > 0 ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = cells;
  return [line(first), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)].join(
    '\n',
  );
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function length(text = ''): number {
  return [...letters.segment(text)].length;
}

function cut(text: string, widest: number): string {
  const all = [...letters.segment(text)];
  if (all.length <= widest) return text;
  return `${all
    .slice(0, widest - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
