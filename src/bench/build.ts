import { mkdirSync, readFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSize } from './build/measure/measure-size.ts';
import { reportOf, writeReport } from './build/report/report.ts';
import { readResults, writeResults, type Results } from './build/report/results.ts';
import { hugoVersion, subjectsNamed } from './build/subjects/all.ts';
import type { Subject } from './build/subjects/subject.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000,10000' },
    subjects: { type: 'string', default: '' },
    /** Builds of each kind; without it as many as the size allows. */
    runs: { type: 'string' },
    /** Minutes that a cold build may be expected to take; subjects that need longer are left out of a size. */
    cap: { type: 'string', default: '4' },
    report: { type: 'boolean', default: false },
  },
});
const folder = process.env['BENCH_DIR'] ?? join(tmpdir(), 'help-desk-bench');
const file = join(folder, 'results.json');
const started = performance.now();

if (!values.report) await measure();
const results = readResults(file);
if (!results)
  throw new Error(
    `Nothing was measured in ${folder} yet. Run npm run bench:build without --report.`,
  );
if (values.report) await writeReport(results);
console.log(reportOf(results));

async function measure(): Promise<void> {
  const subjects = subjectsNamed(values.subjects.split(',').filter(Boolean));
  for (const subject of subjects) {
    note(`${subject.title}: preparing`);
    mkdirSync(join(folder, subject.name), { recursive: true });
    subject.prepare(join(folder, subject.name));
  }
  for (const size of values.sizes.split(',').map(Number)) {
    const taking = subjects.filter((subject) => minutes(subject, size) <= Number(values.cap));
    begin(subjects, taking, size);
    await measureSize(
      taking,
      { folder, size, runs: (subject) => runsOf(subject, size), note },
      (build) => {
        const before = readResults(file);
        if (before) writeResults(file, { ...before, builds: [...before.builds, build] });
      },
    );
  }
}

/** Older results of the same subjects at the same size give way. */
function begin(subjects: readonly Subject[], taking: readonly Subject[], size: number): void {
  const before = readResults(file);
  const again = (name: string): boolean => subjects.some((subject) => subject.name === name);
  const leftOut = subjects
    .filter((subject) => !taking.includes(subject))
    .map((subject) => ({
      size,
      subject: subject.name,
      reason: `${subject.title} is left out: one cold build would take about ${minutes(subject, size).toFixed(0)} minutes, and the limit is ${values.cap}.`,
    }));
  const results: Results = {
    machine: `${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GiB, Linux, Node ${process.versions.node}`,
    day: new Date().toISOString().slice(0, 10),
    titles: { ...Object.fromEntries(subjectsNamed([]).map(({ name, title }) => [name, title])) },
    versions: {
      ...before?.versions,
      ...Object.fromEntries(subjects.map((subject) => [subject.name, versionsOf(subject)])),
    },
    leftOut: [
      ...(before?.leftOut ?? []).filter((one) => one.size !== size || !again(one.subject)),
      ...leftOut,
    ],
    builds: (before?.builds ?? []).filter((one) => one.size !== size || !again(one.subject)),
  };
  writeResults(file, results);
}

/** What a cold build is expected to take. */
function minutes({ secondsPerArticle }: Subject, size: number): number {
  return (secondsPerArticle * size) / 60;
}

/** Five where it is quick, so that medians are steady; one where a single build takes more than a minute. */
function runsOf(subject: Subject, size: number): number {
  if (values.runs) return Number(values.runs);
  if (minutes(subject, size) > 1) return 1;
  return size > 1000 ? 3 : 5;
}

function versionsOf({ name }: Subject): string {
  const shown = [
    'astro',
    'starlight',
    'vitepress',
    'core',
    'docusaurus-search-local',
    'eleventy',
    'pagefind',
    'satteri',
  ];
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, name, 'package.json'), 'utf8'),
  ) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const packages = Object.entries({ ...devDependencies, ...dependencies })
    .filter(([dependency]) => shown.includes(dependency.split('/').at(-1) ?? ''))
    .map(([dependency, version]) => `${dependency} ${version}`);
  return [...(name === 'hugo' ? [`hugo ${hugoVersion() ?? '?'}`] : []), ...packages].join(', ');
}

/** Progress goes to the error output, so that the tables can be redirected alone. */
function note(text: string): void {
  console.error(
    `${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${text}`,
  );
}
