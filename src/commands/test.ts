// `npm test`: every test there is. Unit and component tests, a build of the site with its checks, browser journeys.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';
import { run, runOrExit } from './run.ts';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-tests-'));
const vitestFile = join(folder, 'vitest.json');
const playwrightFile = join(folder, 'playwright.json');

console.log('1 of 4  Finding a browser …');
const browser = findOrInstallBrowser();
console.log(`        ${browser}`);

console.log('2 of 4  Building the site, with its checks …');
await runOrExit(process.execPath, ['src/commands/build.ts', '--silent']);

console.log('3 of 4  Unit, component and build tests …');
const vitest = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestFile}`,
]);

console.log('4 of 4  Journeys in the browser …');
const playwright = await run('playwright', ['test', '--reporter=line,json'], {
  CHROMIUM_PATH: browser,
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile,
});

const counts = [
  vitestCounts(readFileSync(vitestFile, 'utf8')),
  playwrightCounts(readFileSync(playwrightFile, 'utf8')),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(vitest === 0 && playwright === 0 && failed === 0 && passed > 0 ? 0 : 1);
