import { median } from '../build/report/results.ts';
import type { Visit } from './visit.ts';

/** All visits to what one generator built. */
export interface PageResult {
  readonly subject: string;
  readonly title: string;
  readonly visits: readonly Visit[];
}

const OURS = 'help-desk';
const NOTHING = '–';

type Figure = readonly [
  name: string,
  of: (visit: Visit) => number,
  show: (value: number) => string,
];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const whole = (value: number): string => value.toFixed(0);

const kinds: readonly (readonly [string, RegExp])[] = [
  ['HTML', /^text\/html/],
  ['CSS', /^text\/css/],
  ['JS', /javascript/],
  ['Fonts', /^font\//],
  ['Pictures', /^image\//],
];

const loading: readonly Figure[] = [
  ['All, kB', (visit) => bytesOf(visit), kilobytes],
  ...kinds.map(([name, type]): Figure => [
    `${name}, kB`,
    (visit) => bytesOf(visit, type),
    kilobytes,
  ]),
  ['Requests', ({ loaded }) => loaded.length, whole],
  ['FCP, ms', ({ fcp }) => fcp, whole],
  ['LCP, ms', ({ lcp }) => lcp, whole],
  ['CLS', ({ cls }) => cls, (value) => value.toFixed(3)],
  ['TBT, ms', ({ tbt }) => tbt, whole],
];

const searching: readonly Figure[] = [
  ['Bar to first hit, ms', ({ searched }) => searched?.openToHit ?? NaN, whole],
  ['First key to first hit, ms', ({ searched }) => searched?.keyToHit ?? NaN, whole],
  ['kB until then', ({ searched }) => searched?.bytesToHit ?? NaN, kilobytes],
  ['Second question, ms', ({ searched }) => searched?.secondToHit ?? NaN, whole],
];

/** Medians of every subject: what the page costs, then what the first and the second question cost, and our ratios. */
export function pageTables(results: readonly PageResult[]): string {
  return [loading, searching].map((figures) => table(results, figures)).join('\n\n');
}

function table(results: readonly PageResult[], figures: readonly Figure[]): string {
  const ours = results.find(({ subject }) => subject === OURS);
  const head = ['Built by', ...figures.map(([name]) => name)];
  const rows = results.flatMap((result) => {
    const values = figures.map(([, of]) => median(result.visits.map(of)));
    const shown = values.map((value, at) => {
      const show = figures[at]?.[2] ?? String;
      return Number.isNaN(value) ? NOTHING : show(value);
    });
    if (!ours || result === ours) return [[result.title, ...shown]];
    const ratios = values.map((value, at) => {
      const of = figures[at]?.[1];
      const own = of ? median(ours.visits.map(of)) : NaN;
      return Number.isFinite(own / value) ? (own / value).toFixed(2) : NOTHING;
    });
    return [
      [result.title, ...shown],
      ['ours ÷ this', ...ratios],
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function bytesOf({ loaded }: Visit, type = /./): number {
  // A 404 has no type, and is bytes all the same.
  return loaded
    .filter((answer) => type.test(answer.type || NOTHING))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
