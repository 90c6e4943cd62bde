import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../service/storage/database.ts';
import { saveMiss } from '../service/storage/misses.ts';
import { saveReaction } from '../service/storage/reactions.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-report-'));
const now = new Date();
const longAgo = new Date(now.getTime() - 90 * 86_400_000);
const today = now.toISOString().slice(0, 10);

beforeAll(async () => {
  const db = await openDatabase({ folder });
  const react = (id: string, article: string, face: string, reason?: string, at = now) =>
    saveReaction(db, { id, article, locale: 'en', face, reason }, at);
  await react('1', 'a/fine', 'happy');
  await react('2', 'a/fine', 'neutral');
  await react('3', 'a/poor', 'sad', 'old');
  await react('4', 'a/poor', 'sad', 'missing');
  await react('5', 'a/poor', 'sad', 'missing');
  await react('6', 'a/poor', 'happy');
  await react('7', 'a/forgotten', 'happy', undefined, longAgo);
  for (const question of ['Teleport?', 'teleport'])
    await saveMiss(db, { locale: 'en', question }, now);
  await saveMiss(db, { locale: 'es', question: 'volar' }, longAgo);
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the articles that left most readers without an answer come first, with the reasons', async () => {
  const { out } = await runCommand('report', [], folder);
  expect(out).toMatch(/Article +Language +Yes +Partly +No +Yes, share +Why not/);
  expect(out).toMatch(/a\/poor +en +1 +0 +3 +25 % +missing 2, old 1\n/);
  expect(out).toMatch(/a\/fine +en +1 +1 +0 +50 %\n/);
  expect(out.indexOf('a/poor')).toBeLessThan(out.indexOf('a/fine'));
});

test('questions without a hit come with how often and when they were asked', async () => {
  const { out } = await runCommand('report', [], folder);
  expect(out).toMatch(new RegExp(`teleport +en +2 +${today}\n`));
  expect(out).toMatch(/volar +es +1 +\d{4}-\d\d-\d\d\n/);
});

test('what is older than the days asked for is left out', async () => {
  const { out } = await runCommand('report', ['--days', '30'], folder);
  expect(out).toContain('in the last 30 days');
  expect(out).toContain('teleport');
  expect(out).not.toMatch(/volar|forgotten/);
});

test('the same is there as JSON', async () => {
  const { out } = await runCommand('report', ['--json', '--days', '30'], folder);
  expect(JSON.parse(out)).toMatchObject({
    reactions: [
      { article: 'a/poor', happy: 1, neutral: 0, sad: 3, happyShare: 0.25 },
      { article: 'a/fine', happy: 1, neutral: 1, sad: 0, happyShare: 0.5 },
    ],
    misses: [{ locale: 'en', question: 'teleport', count: 2, lastDay: today }],
  });
});

test('of thousands the first are shown, and how many more there are', async () => {
  const full = mkdtempSync(join(tmpdir(), 'help-desk-report-'));
  const db = await openDatabase({ folder: full });
  for (let n = 1; n <= 60; n += 1) await saveMiss(db, { locale: 'en', question: `q${n}` }, now);
  await saveMiss(db, { locale: 'en', question: 'q60' }, now);
  await db.destroy();
  const { out } = await runCommand('report', [], full);
  expect(out.match(/^q\d+ /gm)?.slice(0, 2)).toEqual(['q60 ', 'q1 ']);
  expect(out.match(/^q\d+ /gm)).toHaveLength(50);
  expect(out).toContain('and 10 more: all are in the JSON.');
  const json = await runCommand('report', ['--json'], full);
  expect((JSON.parse(json.out) as { misses: object[] }).misses).toHaveLength(60);
  rmSync(full, { recursive: true });
});

test('an empty database is said to be empty', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'help-desk-report-'));
  const { out } = await runCommand('report', [], empty);
  expect(out).toContain('Nobody has said so yet.');
  expect(out).toContain('There are none.');
  rmSync(empty, { recursive: true });
});

test.each([[['--days', 'x']], [['--days', '0']], [['--weeks', '1']], [['all']]])(
  '%j is answered with the ways to use it',
  async (args) => {
    const { code, err } = await runCommand('report', args, folder);
    expect(code).toBe(1);
    expect(err).toContain('npm run report -- --days 30');
  },
);
