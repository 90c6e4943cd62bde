import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { generateLibrary } from '../library/generate-library.ts';
import type { Library } from '../library/library.ts';
import type { Mode, Result } from '../report/results.ts';
import type { Subject } from '../subjects/subject.ts';
import { checkBuilt, type Edit } from './built.ts';
import { run } from './run.ts';

/** MDX and bundlers need more than Node's own limit for thousands of articles. */
const MEMORY_MB = 12_288;
const NEEDS_MEMORY = ['astro', 'starlight', 'vitepress', 'docusaurus'];
const modes: readonly Mode[] = ['cold', 'change', 'same'];

/** How the measuring is done. */
export interface Plan {
  /** The folder that holds a project for each subject. */
  readonly folder: string;
  readonly size: number;
  readonly runs: (subject: Subject) => number;
  readonly note: (text: string) => void;
}

/** Builds the articles with each subject in turn: cold, after a change and with no change, as often as planned. */
export async function measureSize(
  subjects: readonly Subject[],
  plan: Plan,
  found: (result: Result) => void,
): Promise<void> {
  const library = generateLibrary(plan.size);
  const projects = subjects.map((subject) => new Project(subject, library, plan));
  const most = Math.max(0, ...subjects.map(plan.runs));
  for (let round = 1; round <= most; round++) {
    const taking = projects.filter(({ subject }) => round <= plan.runs(subject));
    for (const mode of modes) {
      for (const project of taking) {
        const result = await project.build(mode, round);
        plan.note(
          `${String(plan.size)} articles, ${mode}: ${result.subject} ${result.seconds.toFixed(1)} s`,
        );
        found(result);
      }
    }
  }
}

export class Project {
  readonly subject: Subject;
  readonly #library: Library;
  readonly #folder: string;
  readonly #command: string;
  #edit: Edit | undefined;

  constructor(subject: Subject, library: Library, { folder }: Plan) {
    this.subject = subject;
    this.#library = library;
    this.#folder = join(folder, subject.name);
    mkdirSync(this.#folder, { recursive: true });
    subject.write(library, this.#folder);
    const { scripts } = JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8')) as {
      scripts: { build: string };
    };
    this.#command = scripts.build;
  }

  async build(mode: Mode, round: number): Promise<Result> {
    const { subject } = this;
    if (mode === 'cold') this.#delete();
    if (mode === 'change') this.#change(round);
    const log = join(this.#folder, 'build.log');
    const cost = await run(this.#command, this.#folder, this.#environment(), log);
    const output = checkBuilt(subject, this.#folder, this.#library.articles, this.#edit);
    return {
      subject: subject.name,
      size: this.#library.articles.length,
      mode,
      round,
      ...cost,
      output,
    };
  }

  #delete(): void {
    for (const path of [this.subject.output, ...this.subject.caches])
      rmSync(join(this.#folder, path), { recursive: true, force: true });
  }

  /** One more sentence in one article, another one each time. */
  #change(round: number): void {
    const { articles } = this.#library;
    const article = articles[Math.floor(articles.length / 2)];
    if (!article) throw new Error('There is no article to change.');
    const text = `Edited in round ${String(round)} by Ana Ruiz.`;
    appendFileSync(join(this.#folder, this.subject.source(article)), `\n${text}\n`);
    this.#edit = { article, text };
  }

  #environment(): NodeJS.ProcessEnv {
    const { name, environment } = this.subject;
    const path = [
      join(this.#folder, 'node_modules/.bin'),
      dirname(process.execPath),
      process.env['PATH'] ?? '',
    ];
    return {
      ...process.env,
      PATH: path.join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: undefined,
      NODE_OPTIONS: NEEDS_MEMORY.includes(name)
        ? `--max-old-space-size=${String(MEMORY_MB)}`
        : undefined,
      ...environment?.(this.#folder),
    };
  }
}
