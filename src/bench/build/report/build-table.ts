import { sizesOf, subjectsAt, Summary, type Mode, type Results } from './results.ts';

const OURS = 'help-desk';
const HEAD = [
  'Built by',
  'Cold, s',
  'ours ÷ this',
  'One change, s',
  'ours ÷ this',
  'No change, s',
  'ours ÷ this',
  'CPU cold, s',
  'CPU one change, s',
  'Peak memory, GiB',
  'Output, MB',
  'Files',
  'Runs',
];

/** A table per size, and whoever is not in it. */
export function buildTables(results: Results): string {
  return sizesOf(results)
    .map((size) => {
      const notes = results.leftOut.filter((one) => one.size === size).map(({ reason }) => reason);
      return [`### ${size.toLocaleString('en')} articles`, table(results, size), ...notes].join(
        '\n\n',
      );
    })
    .join('\n\n');
}

/** Who was measured, where and when. */
export function conditions({ machine, day, versions, titles }: Results): string {
  const list = Object.entries(titles).flatMap(([name, title]) =>
    versions[name] === undefined ? [] : [`${title} (${versions[name]})`],
  );
  return `Measured on ${day} on ${machine}. ${list.join('; ')}.`;
}

function table(results: Results, size: number): string {
  const ours = new Summary(results.builds, OURS, size);
  const rows = subjectsAt(results, size).map((name) => {
    const summary = new Summary(results.builds, name, size);
    const timed = (mode: Mode): string[] => [
      seconds(summary.seconds(mode)),
      ratio(ours.seconds(mode), summary.seconds(mode)),
    ];
    return [
      results.titles[name] ?? name,
      ...timed('cold'),
      ...timed('change'),
      ...timed('same'),
      seconds(summary.cpuSeconds('cold')),
      seconds(summary.cpuSeconds('change')),
      (summary.peakBytes / 2 ** 30).toFixed(2),
      (summary.outputBytes / 1e6).toFixed(1),
      Math.round(summary.files).toLocaleString('en'),
      String(summary.runs),
    ];
  });
  return markdown(HEAD, rows);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const seconds = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));
const ratio = (ours: number, theirs: number): string =>
  Number.isNaN(ours / theirs) ? '–' : (ours / theirs).toFixed(2);
