import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium or Chrome on this machine: from CHROMIUM_PATH, on the PATH, in a usual place, or Playwright's own. */
export function findBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) {
    if (!existsSync(given))
      throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
    return given;
  }
  return [...commands.map(onPath), ...places, playwrightsOwn()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/**
 * Finds a browser, or installs one: with apt-get where that works without asking, else with Playwright.
 * @throws with what to type when neither is possible.
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log(
    'No Chromium or Chrome found; installing one for the browser tests (a minute or two) …',
  );
  const isRoot = process.getuid?.() === 0;
  if (isRoot && onPath('apt-get')) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (findBrowser() === undefined) attempt('playwright', ['install', 'chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome, and it could not be installed. Install it by one of these, then run npm test again:\n' +
      '  Debian, Ubuntu:  sudo apt-get install chromium\n' +
      '  elsewhere:       npx playwright install chromium\n' +
      '  or, if you have one already:  CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

function onPath(command: string): string | undefined {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')[0]
      ?.trim();
  } catch {
    return undefined;
  }
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function attempt(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log(`${command} ${args.join(' ')} did not succeed.`);
  }
}
