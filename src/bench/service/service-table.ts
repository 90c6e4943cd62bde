import { percentile } from '../measure/typing.ts';
import type { LoadResult } from './load.ts';

/** What one rate led to. */
export interface Measured extends LoadResult {
  readonly database: string;
  readonly perSecond: number;
  /** The most the process of the service held meanwhile, in bytes. */
  readonly memory: number;
}

/** One line per database and rate, as Markdown. */
export function serviceTable(measured: readonly Measured[]): string {
  const head = ['Database', 'Per second', 'Sent', 'p50, ms', 'p99, ms', 'Errors', 'Memory, MB'];
  const rows = measured.map(({ database, perSecond, sent, milliseconds, errors, memory }) => [
    database,
    String(perSecond),
    sent.toLocaleString('en'),
    ...[0.5, 0.99].map((share) =>
      milliseconds.length > 0
        ? Math.round(percentile(milliseconds, share)).toLocaleString('en')
        : '–',
    ),
    [...errors].map(([name, times]) => `${times} × ${name}`).join(', ') || '0',
    (memory / 1_000_000).toFixed(0),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
