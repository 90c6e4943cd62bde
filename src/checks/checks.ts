import { sharedLibrary, sharedPack } from '../articles/shared-library.ts';
import { aroundArticles } from './content/around-articles.ts';
import { readContent } from './content/content.ts';
import { checkContent, type Memory } from './content/rules.ts';
import { BUDGET_BYTES, weigh } from './pages/articles-are-light.ts';
import type { BuiltSite } from './pages/built-page.ts';
import { checkPages } from './pages/rules.ts';
import { annotations, formatProblems, type Problem } from './problem.ts';

/** A help desk that moves here may bring thousands of texts to mend; nobody reads them all at once. */
const ADVICE_SHOWN = 20;

/**
 * Checks a content folder before a build.
 * @returns whether what only reads badly is no more than advice
 * @throws with everything that is wrong
 */
export function passContent(folder: string): boolean {
  const library = sharedLibrary(folder);
  const content = readContent(folder, library.files.values());
  failOn(checkContent(content, memoryOf(folder)), 'in the content');
  return content.site.data?.editorial !== 'fail';
}

/** Checks the pages after a build. @throws with everything that is wrong */
export function passPages(site: BuiltSite, advice: boolean): void {
  printWeights(site);
  failOn(checkPages(site, advice), 'in the built pages');
}

/** What was said of articles by the build before. */
function memoryOf(folder: string): Memory {
  const pack = sharedPack();
  return {
    around: aroundArticles(folder),
    broken: pack.section('broken'),
    links: pack.section('links'),
    editorial: pack.section('editorial'),
    files: pack.section('files'),
  };
}

/** Tells advice, and ends the build with every other problem at once. */
function failOn(found: readonly Problem[], where: string): void {
  if (process.env['GITHUB_ACTIONS'] === 'true' && found.length > 0) console.log(annotations(found));
  const advice = found.filter((problem) => problem.advice);
  if (advice.length > 0) {
    const rest = advice.length - ADVICE_SHOWN;
    const more = rest > 0 ? `\n  and ${rest} more` : '';
    console.warn(
      `Advice on what stands ${where}:\n\n${formatProblems(advice.slice(0, ADVICE_SHOWN))}${more}\n`,
    );
  }
  const problems = found.filter((problem) => !problem.advice);
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  const error = new Error(`${count} ${where}:\n\n${formatProblems(problems)}\n`);
  // Where in our code a writer's mistake was noticed helps nobody.
  delete error.stack;
  throw error;
}

function printWeights(site: BuiltSite): void {
  const [heaviest] = weigh(site);
  if (!heaviest) return;
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const { page, html, styles, scripts, fonts, all } = heaviest;
  console.log(
    `weight: heaviest article ${page.url}: ${kB(all)} of ${BUDGET_BYTES.all / 1000} kB ` +
      `(HTML ${kB(html)}, CSS ${kB(styles)}, JS ${kB(scripts)} of ${BUDGET_BYTES.scripts / 1000}, font ${kB(fonts)}; ` +
      `${kB(all - fonts)} of ${BUDGET_BYTES.withoutFont / 1000} without the font)`,
  );
}
