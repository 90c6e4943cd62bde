import type { Measured } from './measure/measure.ts';
import { qualityOf, type Outcome } from './measure/quality.ts';
import { percentile } from './measure/typing.ts';

const OFF_TOPIC = 'off-topic';
/** Shares of fewer questions say nothing. */
const LEAST_QUESTIONS = 20;

/** Quality, bytes and milliseconds of every engine, over all languages. */
export function mainTable(measured: readonly Measured[]): string {
  const head = [
    'Search',
    'Questions',
    'S@1',
    'S@5',
    'MRR',
    'No hit',
    'Off-topic: no hit',
    'KB before the answer',
    'Ready, ms',
    'Key, median ms',
    'Key, p95 ms',
    'Keys',
  ];
  const rows = measured.map((one) => {
    const { questions, first, five, mrr, noHit } = qualityOf(answerable(one.outcomes));
    const offTopic = qualityOf(one.outcomes.filter(({ kind }) => kind === OFF_TOPIC));
    const enough = questions >= LEAST_QUESTIONS;
    return [
      one.engine,
      String(questions),
      ...(enough
        ? [percent(first), percent(five), mrr.toFixed(3), percent(noHit), percent(offTopic.noHit)]
        : ['too slow', '', '', '', '']),
      kilobytes(mean(one.bytes)),
      milliseconds(mean(one.readyMs)),
      milliseconds(percentile(one.keysMs, 0.5)),
      milliseconds(percentile(one.keysMs, 0.95)),
      String(one.keysMs.length),
    ];
  });
  return markdown(head, rows);
}

/** The share of questions answered first, per language and per kind of question. */
export function kindsTable(measured: readonly Measured[]): string {
  const all = answerable(measured[0]?.outcomes ?? []);
  const locales = [...new Set(all.map(({ locale }) => locale))];
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const first = (outcomes: readonly Outcome[]): string => percent(qualityOf(outcomes).first);
  const count = (outcomes: readonly Outcome[]): string => ` (${String(outcomes.length)})`;
  const rows = measured.map(({ engine, outcomes }) => [
    engine,
    ...locales.map((wanted) =>
      first(answerable(outcomes).filter(({ locale }) => locale === wanted)),
    ),
    ...kinds.map((wanted) => first(outcomes.filter(({ kind }) => kind === wanted))),
  ]);
  const head = [
    'S@1',
    ...locales.map((wanted) => wanted + count(all.filter(({ locale }) => locale === wanted))),
    ...kinds.map((wanted) => wanted + count(all.filter(({ kind }) => kind === wanted))),
  ];
  return markdown(head, rows);
}

function answerable(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ kind }) => kind !== OFF_TOPIC);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en');
const milliseconds = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
