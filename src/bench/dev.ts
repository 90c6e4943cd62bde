// `npm run bench:dev`: how long a writer waits for the development server and for an edit, here and with Astro's own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { generateLibrary } from './build/library/generate-library.ts';
import type { Library } from './build/library/library.ts';
import { subjectsNamed } from './build/subjects/all.ts';
import type { Subject } from './build/subjects/subject.ts';
import { median } from './build/report/results.ts';
import { freePort } from '../service/storage/database-tests.ts';

const EDITS = 9;
/** A writer saves now and then: whatever else an edit sets off is done by then, or is in the way of the next. */
const BETWEEN_MS = 1000;
const ASKED_EVERY_MS = 10;
const PATIENCE_MS = 300_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '60,1000,10000' },
    subjects: { type: 'string', default: 'help-desk,astro,starlight' },
  },
});
const folder = process.env['BENCH_DIR'] ?? join(tmpdir(), 'help-desk-bench');
const subjects = subjectsNamed(values.subjects.split(','));
for (const subject of subjects) {
  mkdirSync(join(folder, subject.name), { recursive: true });
  subject.prepare(join(folder, subject.name));
}
const rows: string[] = [];
for (const size of values.sizes.split(',').map(Number))
  for (const subject of subjects) rows.push(await measure(subject, generateLibrary(size)));
console.log(
  [
    '| Articles | Served by | Ready, s | First page, s | An edit, median ms | slowest ms |',
    '| --: | --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n'),
);
process.exit();

async function measure(subject: Subject, library: Library): Promise<string> {
  const project = join(folder, subject.name);
  for (const cache of subject.caches)
    rmSync(join(project, cache), { recursive: true, force: true });
  subject.write(library, project);
  const [article] = library.articles;
  if (!article) throw new Error('There is no article to edit. Name sizes of at least 1.');
  const port = await freePort();
  const page = `http://127.0.0.1:${port}/${subject.page(article).replace(/index\.html$/, '')}`;
  const started = performance.now();
  const server = start(subject, project, port);
  try {
    const readyMs = await ready(server).then(() => performance.now() - started);
    await shown(page, '<h1');
    const firstMs = performance.now() - started;
    await wait(5 * BETWEEN_MS);
    const source = join(project, subject.source(article));
    const text = readFileSync(source, 'utf8');
    const edits: number[] = [];
    for (let edit = 1; edit <= EDITS; edit++) {
      const saved = performance.now();
      appendFileSync(source, `\n\nZeppelin number ${edit}.\n`);
      await shown(page, `Zeppelin number ${edit}.`);
      edits.push(performance.now() - saved);
      await wait(BETWEEN_MS);
    }
    writeFileSync(source, text);
    const seconds = [readyMs, firstMs].map((ms) => (ms / 1000).toFixed(1));
    const times = [median(edits), Math.max(...edits)].map((ms) => ms.toFixed(0));
    const cells = [library.articles.length, subject.title, ...seconds, ...times];
    console.error(cells.join(', '));
    return `| ${cells.join(' | ')} |`;
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

function start({ environment }: Subject, project: string, port: number): ChildProcess {
  const astro = join(project, 'node_modules/.bin/astro');
  return spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: project,
    env: { ...process.env, ...environment?.(project), NODE_OPTIONS: '--max-old-space-size=12288' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Waits until the server says so itself. @throws when it ends before */
async function ready({ stdout }: ChildProcess): Promise<void> {
  for await (const text of stdout?.iterator({ destroyOnReturn: false }) ?? [])
    if (String(text).includes('ready in')) return void stdout?.resume();
  throw new Error('The server ended before it was ready.');
}

/** Asks for a page until a text is in it. @throws when it never is */
async function shown(page: string, text: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const answer = await fetch(page, { headers: { accept: 'text/html' } }).catch(() => undefined);
    if ((await answer?.text())?.includes(text)) return;
    await wait(ASKED_EVERY_MS);
  }
  throw new Error(`${page} does not show "${text}" in ${PATIENCE_MS / 1000} s.`);
}
