// `npm run bench:page`: what one article costs a reader, and what a question does, here and in other generators.
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findOrInstallBrowser } from '../commands/find-browser.ts';
import { checkBuilt } from './build/measure/built.ts';
import { Project } from './build/measure/measure-size.ts';
import { generateLibrary } from './build/library/generate-library.ts';
import { subjectsNamed } from './build/subjects/all.ts';
import type { Subject } from './build/subjects/subject.ts';
import { hostOf, type Host } from './page/host.ts';
import { journeyOf } from './page/journey.ts';
import { lighthouse, lighthouseTable, type Scores } from './page/lighthouse.ts';
import { slow4G, slowLink, type Link } from './page/link.ts';
import { pageTables, type PageResult } from './page/page-table.ts';
import { visit, type Visit } from './page/visit.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5' },
    subjects: { type: 'string', default: '' },
    /** Measures what an earlier run has built. */
    built: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
  },
});
const folder = process.env['BENCH_DIR'] ?? join(tmpdir(), 'help-desk-bench');
const library = generateLibrary(Number(values.size));
const subjects = subjectsNamed(values.subjects.split(',').filter(Boolean));
for (const subject of subjects) await build(subject);

const executablePath = findOrInstallBrowser();
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath, args });
const scores: (readonly [string, Scores])[] = [];
try {
  const sites = await Promise.all(subjects.map(served));
  const visits = await allVisits(browser, sites);
  console.log(conditions(browser));
  console.log(pageTables(visits));
  if (values.lighthouse) {
    for (const { subject, host } of sites) {
      note(`${subject.title}: Lighthouse`);
      const { address } = journeyOf(subject, library, host.port);
      const work = join(folder, 'lighthouse');
      scores.push([subject.title, await lighthouse(address, executablePath, work)]);
    }
    console.log(`\n${lighthouseTable(scores)}`);
  }
  for (const { host, link } of sites) {
    link.close();
    host.close();
  }
} finally {
  await browser.close();
}

interface Site {
  readonly subject: Subject;
  readonly host: Host;
  readonly link: Link;
}

async function build(subject: Subject): Promise<void> {
  const project = join(folder, subject.name);
  if (values.built) {
    checkBuilt(subject, project, library.articles);
    return;
  }
  note(`${subject.title}: building ${values.size} articles`);
  mkdirSync(project, { recursive: true });
  subject.prepare(project);
  const plan = { folder, size: Number(values.size), runs: () => 1, note };
  await new Project(subject, library, plan).build('cold', 1);
}

async function served(subject: Subject): Promise<Site> {
  const host = await hostOf(join(folder, subject.name, subject.output));
  return { subject, host, link: await slowLink(host.port, slow4G) };
}

/** In turn, so that whatever else the machine does befalls all alike. */
async function allVisits(browser: Browser, sites: readonly Site[]): Promise<PageResult[]> {
  const visits = new Map<Subject, Visit[]>(sites.map(({ subject }) => [subject, []]));
  for (let round = 1; round <= Number(values.runs); round++) {
    for (const { subject, host, link } of sites) {
      const one = await visit(browser, journeyOf(subject, library, link.port), host);
      visits.get(subject)?.push(one);
      const key = one.searched ? `, first hit ${one.searched.keyToHit.toFixed(0)} ms` : '';
      note(`${subject.title}, visit ${round}: FCP ${one.fcp.toFixed(0)} ms${key}`);
    }
  }
  return [...visits].map(([{ name, title }, all]) => ({ subject: name, title, visits: all }));
}

function conditions(browser: Browser): string {
  const versions = subjects.map((subject) => `${subject.title} (${versionsOf(subject)})`);
  return `${values.size} articles, medians of ${values.runs} visits, ${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()} on ${cpus().length} cores, Node ${process.versions.node}: ${versions.join('; ')}.\n`;
}

function versionsOf({ name }: Subject): string {
  const project = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
  const shown = /(^|\/)(astro|starlight|vitepress|core|docusaurus-search-local|eleventy|pagefind)$/;
  return Object.entries({ ...project.devDependencies, ...project.dependencies })
    .filter(([dependency]) => shown.test(dependency))
    .map(([dependency, version]) => `${dependency} ${version}`)
    .join(', ');
}

/** Progress goes to the error output, so that the tables can be redirected alone. */
function note(text: string): void {
  console.error(text);
}
