import type { Browser, Page } from '@playwright/test';
import type { Answer, Host } from './host.ts';
import { watchHits, watchPaints, type Asked, type Paints } from './in-page.ts';
import type { Search } from './searches.ts';

/** Where the reader lands, and what is asked there. */
export interface Journey {
  readonly address: string;
  /** The article's heading: a page that has another one is not it. */
  readonly title: string;
  /** Two words that are in titles of other articles, in lower case. */
  readonly questions: readonly [string, string];
  readonly search: Search | undefined;
}

/** What one visit cost. */
export interface Visit extends Paints {
  readonly loaded: readonly Answer[];
  readonly searched: Searched | undefined;
}

/** In milliseconds. */
export interface Searched {
  /** From going to the search bar. */
  readonly openToHit: number;
  /** From the first key of the first question, with nothing loaded before, to the first hit that says it. */
  readonly keyToHit: number;
  readonly bytesToHit: number;
  /** The same for the second question. */
  readonly secondToHit: number;
}

/** How much slower a reader's telephone is. */
const CPU_SLOWDOWN = 4;
/** A quick typist. */
const KEY_EVERY_MS = 60;
/** A page that asks for nothing for so long is loaded. */
const QUIET_MS = 2000;
const PATIENCE_MS = 90_000;

/**
 * Opens an article as somebody does who was never there, and asks two questions.
 * @throws when the page is not the article, or a script of it fails, or nothing is found
 */
export async function visit(browser: Browser, journey: Journey, host: Host): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.addInitScript(watchPaints);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    host.answers.length = 0;
    await page.goto(journey.address);
    await quiet(page, host);
    const heading = await page.locator('h1').first().textContent();
    if (!heading?.includes(journey.title))
      failures.push(`its heading is "${String(heading)}" instead of "${journey.title}"`);
    if (failures.length > 0)
      throw new Error(`${journey.address} did not load: ${failures.join('; ')}.`);
    const paints = await page.evaluate(() => window.benchPaints);
    if (!paints || paints.fcp === 0) throw new Error(`${journey.address} was never painted.`);
    const loaded = [...host.answers];
    return { ...paints, loaded, searched: await ask(page, journey, host) };
  } finally {
    await context.close();
  }
}

async function quiet(page: Page, host: Host): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let before = -1; before !== host.answers.length;) {
    before = host.answers.length;
    await page.waitForTimeout(QUIET_MS);
  }
}

async function ask(
  page: Page,
  { questions, search }: Journey,
  host: Host,
): Promise<Searched | undefined> {
  if (!search) return undefined;
  const { hits } = search;
  const [first, second] = questions;
  host.answers.length = 0;
  const opened = await page.evaluate(() => performance.now());
  await search.open(page);
  await page.evaluate(watchHits, { hits, question: first });
  const typing = page.keyboard.type(first, { delay: KEY_EVERY_MS });
  const one = await answered(page, first);
  const bytesToHit = host.answers.reduce((sum, { bytes }) => sum + bytes, 0);
  await typing;
  await quiet(page, host);
  await page.keyboard.press('Control+A');
  await page.evaluate(watchHits, { hits, question: second });
  await page.keyboard.type(second, { delay: KEY_EVERY_MS });
  const two = await answered(page, second);
  return {
    openToHit: one.hit - opened,
    keyToHit: one.hit - one.key,
    bytesToHit,
    secondToHit: two.hit - two.key,
  };
}

async function answered(page: Page, question: string): Promise<Asked> {
  const asked = page.evaluate(() => window.benchAsked);
  const late = page.waitForTimeout(PATIENCE_MS).then(() => undefined);
  const found = await Promise.race([asked, late]);
  if (!found)
    throw new Error(`${page.url()} has no hit for "${question}" in ${PATIENCE_MS / 1000} s.`);
  return found;
}
