import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grown } from './corpus/generated.ts';
import { firstArticles, realCorpora } from './corpus/real.ts';
import { writtenCorpora, writtenSets } from './corpus/written.ts';
import { engines } from './engines/all.ts';
import type { Corpus } from './engine.ts';
import type { Measured } from './measure/measure.ts';
import { kindsTable, mainTable } from './table.ts';

/** Forty articles, all that the help desk has, and as many as it may ever have. */
const SIZES = [40, 75, 1000, 10_000];
/** Ten thousand articles with their index need more than Node's own limit. */
const MEMORY_MB = 8192;

const asked = process.argv.slice(2);
if (asked.some((one) => !(Number(one) > 0) && !writtenSets.includes(one)))
  throw new Error(`Usage: node src/bench/search.ts [size | ${writtenSets.join(' | ')} …]`);
const started = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
for (const one of asked.length > 0 ? asked : [...SIZES, ...writtenSets]) {
  if (writtenSets.includes(String(one))) await measureAll(writtenCorpora(String(one)), `${one}: `);
  else await measureAll(realCorpora().map((corpus) => resized(corpus, Number(one))));
}
rmSync(folder, { recursive: true });
note('done');

async function measureAll(corpora: readonly Corpus[], title = ''): Promise<void> {
  const size = Math.max(...corpora.map(({ articles }) => articles.length));
  const file = join(mkdtempSync(join(folder, `${String(size)}-`)), 'corpora.json');
  writeFileSync(file, JSON.stringify(corpora));
  const measured: Measured[] = [];
  for (const { name } of engines) {
    note(`${title}${String(size)} articles: ${name}`);
    measured.push(await inItsOwnProcess(name, size, file));
  }
  const count = corpora.map(({ locale, articles }) => `${String(articles.length)} ${locale}`);
  console.log(`\n### ${title}${count.join(', ')}\n\n${mainTable(measured)}\n`);
  if (corpora.every(isReal)) console.log(`${kindsTable(measured)}\n`);
}

function resized(corpus: Corpus, size: number): Corpus {
  return size > corpus.articles.length ? grown(corpus, size) : firstArticles(corpus, size);
}

function isReal({ articles }: Corpus): boolean {
  return articles.every(({ id }) => !id.startsWith('generated/'));
}

function inItsOwnProcess(name: string, size: number, file: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure-engine.ts'), [name, String(size), file], {
      execArgv: [`--max-old-space-size=${String(MEMORY_MB)}`],
      serialization: 'advanced',
    });
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)}.`)));
  });
}

/** Progress goes to the error output, so that the tables can be redirected alone. */
function note(text: string): void {
  console.error(
    `${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${text}`,
  );
}
