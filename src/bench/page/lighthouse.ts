import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Not among our packages: npx fetches it when somebody asks for it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];
/** Of 100. */
export type Scores = Readonly<Record<Category, number>>;

/**
 * Lighthouse's four scores of a page, for a phone on slow 4G.
 * @param folder where its report is written, and npx may work
 * @throws with Lighthouse's own words when it cannot be had or cannot load the page
 */
export async function lighthouse(
  address: string,
  browser: string,
  folder: string,
): Promise<Scores> {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'lighthouse.json');
  // Not to be waited for in one go: the host that it asks is in this process.
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { cwd: folder, env: { ...process.env, CHROME_PATH: browser } },
  );
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  };
  const score = (category: Category): number => (read.categories[category].score ?? NaN) * 100;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** A row for each subject. */
export function lighthouseTable(scores: readonly (readonly [title: string, Scores])[]): string {
  const rows = scores.map(([title, one]) => [
    title,
    ...categories.map((category) => one[category].toFixed(0)),
  ]);
  return [['Lighthouse', ...categories], ['---', ...categories.map(() => '--:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
