import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayHaveCode } from '../../articles/markdown/may-have-code.ts';
import { articleChanges } from './article-changes.ts';
import type { State } from './change.ts';
import { CopiedProject, differences, writeFiles } from './copied-project.ts';
import { codeChanges, siteChanges } from './other-changes.ts';
import { article, smallHelpDesk } from './small-help-desk.ts';
import { tamperings } from './tampering.ts';

// One copy of the project is built again and again, the other from nothing every time: they never differ in a byte.
const folder = mkdtempSync(join(tmpdir(), 'never-old-'));
const content = join(folder, 'content');
const again = new CopiedProject(join(folder, 'again'), content);
const anew = new CopiedProject(join(folder, 'anew'), content);
const states: State[] = [];
const random = seeded(6);
let state: State;
let changed = 0;

beforeAll(async () => {
  state = { content: await smallHelpDesk(), code: new Map() };
  writeFiles(content, state.content);
  await again.build();
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds both, and compares all their files, the search among them. */
async function compare(): Promise<string> {
  states.push({ content: new Map(state.content), code: new Map(state.code) });
  writeFiles(content, state.content);
  for (const project of [again, anew]) project.writeCode(state.code);
  anew.forget();
  const [said] = await Promise.all([again.build(), anew.build()]);
  expect(differences(again.built(), anew.built())).toEqual([]);
  return said;
}

test("the page of an article has the styles of the article's own components", () => {
  const pages = [...again.built()].filter(([path]) => path.endsWith('.html'));
  const styled = pages.filter(([, html]) => html.includes('class="shade"'));
  const links = [...again.built()]
    .filter(([path, css]) => path.endsWith('.css') && css.includes('.shade'))
    .map(([path]) => `href="/${path}"`);
  // The Spanish page shows the English text.
  expect(styled).toHaveLength(2);
  expect(links).toHaveLength(1);
  for (const [, html] of styled) expect(String(html)).toContain(links[0]);
});

const changes = { ...articleChanges, ...siteChanges, ...codeChanges };

test.each([
  ...inGroups(shuffled(Object.keys(articleChanges)), 4),
  ...inGroups(shuffled(Object.keys(siteChanges)), 6),
  Object.keys(codeChanges),
])('%s', { timeout: 300_000 }, async (...names) => {
  for (const name of names) await changes[name]?.(state, ++changed);
  await compare();
});

test('the last articles with code go', { timeout: 300_000 }, async () => {
  const hasCode = ([path, text]: [string, unknown]): boolean =>
    path.endsWith('.mdx') && mayHaveCode(String(text));
  for (const [path] of [...state.content].filter(hasCode)) state.content.delete(path);
  // Others lead here.
  state.content.set('articles/orders/return/en.mdx', article('Return a plant', 'By mail.'));
  await compare();
});

test.each([1, 2])('back to an earlier state (%i)', { timeout: 300_000 }, async () => {
  const earlier = states[Math.floor(random() * states.length)];
  if (earlier) state = { content: new Map(earlier.content), code: new Map(earlier.code) };
  await compare();
});

test.each(inGroups(Object.keys(tamperings), 4))('%s', { timeout: 300_000 }, async (...names) => {
  for (const name of names) tamperings[name]?.(again, random);
  await compare();
});

test('the whole output is gone', { timeout: 300_000 }, async () => {
  rmSync(again.dist, { recursive: true });
  await compare();
});

test('a text is edited: then Astro is not asked', { timeout: 300_000 }, async () => {
  await changes['a text is edited']?.(state, ++changed);
  expect(await compare()).toMatch(/had not changed/);
});

test('nothing changes: then pages and search are kept', { timeout: 300_000 }, async () => {
  const said = await compare();
  expect(said).toMatch(/[1-9]\d* had not changed/);
  expect(said).toMatch(/en: \d+ articles, nothing had changed/);
});

function inGroups(names: readonly string[], size: number): string[][] {
  const groups = Math.ceil(names.length / size);
  return Array.from({ length: groups }, (_, n) => names.filter((__, at) => at % groups === n));
}

function shuffled(names: readonly string[]): string[] {
  const shuffle = seeded(6);
  return names
    .map((name) => ({ name, at: shuffle() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** Mulberry32, a small generator of random numbers (Tommy Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state32 = seed;
  return () => {
    state32 = (state32 + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state32 ^ (state32 >>> 15), 1 | state32);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
