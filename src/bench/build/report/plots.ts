import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { sizesOf, subjectsAt, Summary, type Results } from './results.ts';

const FONT = 'Helvetica, Arial, sans-serif';
/** Okabe and Ito's colours, which people with any colour vision tell apart; ours is the darkest. */
const COLORS = ['#000000', '#d55e00', '#e69f00', '#0072b2', '#009e73', '#cc79a7', '#56b4e9'];

/** One, two and five in every power of ten. */
const TICKS = [0.01, 0.1, 1, 10, 100, 1000].flatMap((power) => [power, 2 * power, 5 * power]);

interface Plot {
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  readonly value: (summary: Summary) => number;
}

export const plots: readonly Plot[] = [
  {
    file: 'build-cold.svg',
    title: 'Cold build with search index',
    unit: 'seconds',
    value: (one) => one.seconds('cold'),
  },
  {
    file: 'build-change.svg',
    title: 'Build after a change in one article',
    unit: 'seconds',
    value: (one) => one.seconds('change'),
  },
  {
    file: 'build-memory.svg',
    title: 'Peak memory of a cold build',
    unit: 'GiB',
    value: (one) => one.peakBytes / 2 ** 30,
  },
];

/** Draws cost against the number of articles, one SVG per plot. */
export async function drawPlots(results: Results, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const plot of plots)
    writeFileSync(join(folder, plot.file), `${await svgOf(specOf(results, plot))}\n`);
}

function svgOf(spec: TopLevelSpec): Promise<string> {
  return new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}

function specOf(results: Results, { title, unit, value }: Plot): TopLevelSpec {
  const values = sizesOf(results).flatMap((size) =>
    subjectsAt(results, size).map((name) => ({
      articles: size,
      subject: results.titles[name] ?? name,
      value: value(new Summary(results.builds, name, size)),
    })),
  );
  const names = Object.values(results.titles);
  return {
    title: { text: title, anchor: 'start', fontSize: 16, offset: 16 },
    width: 560,
    height: 340,
    padding: 16,
    background: 'white',
    data: { values: values.filter((one) => Number.isFinite(one.value)) },
    config: {
      font: FONT,
      axis: { labelFontSize: 12, titleFontSize: 12, gridColor: '#e6e6e6' },
      legend: { labelFontSize: 12, symbolStrokeWidth: 3 },
    },
    encoding: {
      x: {
        field: 'articles',
        type: 'quantitative',
        scale: { type: 'log', nice: false, padding: 12 },
        axis: { values: sizesOf(results), format: ',', title: 'Articles' },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { type: 'log', nice: false, padding: 12 },
        axis: { title: unit, format: '~g', values: TICKS },
      },
      color: {
        field: 'subject',
        type: 'nominal',
        scale: { domain: names, range: COLORS },
        sort: null,
        legend: { title: null, labelLimit: 0 },
      },
    },
    layer: [
      {
        mark: { type: 'line' },
        encoding: {
          strokeWidth: {
            condition: { test: `datum.subject === '${names[0] ?? ''}'`, value: 3.5 },
            value: 1.8,
          },
        },
      },
      { mark: { type: 'point', filled: true, size: 60, opacity: 1 } },
    ],
  };
}
