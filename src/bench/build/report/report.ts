import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { buildTables, conditions } from './build-table.ts';
import { drawPlots, plots } from './plots.ts';
import type { Results } from './results.ts';

const BENCH = join(import.meta.dirname, '../..');
const README = join(BENCH, 'README.md');
const BETWEEN = /(<!-- bench:build -->)[^]*(<!-- \/bench:build -->)/;

/** The tables of all results in Markdown. */
export function reportOf(results: Results): string {
  return `${conditions(results)}\n\n${buildTables(results)}`;
}

/** Draws the plots again and writes them and the tables into src/bench/README.md. */
export async function writeReport(results: Results): Promise<void> {
  await drawPlots(results, join(BENCH, 'plots'));
  const pictures = plots.map(
    ({ file, title, unit }) => `![${title}, ${unit} against articles](plots/${file})`,
  );
  const report = [conditions(results), ...pictures, buildTables(results)].join('\n\n');
  const text = readFileSync(README, 'utf8');
  const renewed = text.replace(
    BETWEEN,
    (_, from: string, to: string) => `${from}\n\n${report}\n\n${to}`,
  );
  writeFileSync(README, await format(renewed, { parser: 'markdown' }));
}
