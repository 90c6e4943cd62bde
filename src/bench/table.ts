import type { Measured } from './measure/measure.ts';
import { qualityOf, type Outcome } from './measure/quality.ts';
import { percentile } from './measure/typing.ts';

const OFF_TOPIC = 'off-topic';
/** Shares of fewer questions say nothing. */
const LEAST_QUESTIONS = 20;
/** Neither does a twentieth of fewer keys. */
const LEAST_KEYS = 40;

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
        : ['too slow', '–', '–', '–', '–']),
      kilobytes(mean(one.bytes)),
      milliseconds(mean(one.readyMs)),
      milliseconds(percentile(one.keysMs, 0.5)),
      one.keysMs.length < LEAST_KEYS ? '–' : milliseconds(percentile(one.keysMs, 0.95)),
      String(one.keysMs.length),
    ];
  });
  return markdown(head, rows);
}

/** The share of questions answered first: of the half our search was not tuned on, per language and per kind. */
export function kindsTable(measured: readonly Measured[]): string {
  const all = answerable(measured[0]?.outcomes ?? []);
  const locales = [...new Set(all.map(({ locale }) => locale))];
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const columns: readonly (readonly [string, (outcome: Outcome) => boolean])[] = [
    ['held out', ({ heldOut }) => heldOut],
    ...locales.map((wanted) => [wanted, ({ locale }: Outcome) => locale === wanted] as const),
    ...kinds.map((wanted) => [wanted, ({ kind }: Outcome) => kind === wanted] as const),
  ];
  const filled = columns.filter(([, fits]) => all.some(fits));
  const head = filled.map(([name, fits]) => `${name} (${String(all.filter(fits).length)})`);
  const rows = measured.map(({ engine, outcomes }) => [
    engine,
    ...filled.map(([, fits]) => percent(qualityOf(answerable(outcomes).filter(fits)).first)),
  ]);
  return markdown(['S@1', ...head], rows);
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
