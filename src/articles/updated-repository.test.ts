import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastCommitDates } from './updated.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'help-desk-git-')));
const content = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true }));

function git(args: readonly string[], date = ''): void {
  const who = [
    '-c',
    'user.name=Ana',
    '-c',
    'user.email=ana@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' };
  execFileSync('git', ['-C', root, ...who, ...args], { env, stdio: 'ignore' });
}

function commit(files: readonly string[], date: string): void {
  for (const file of files) writeFileSync(join(content, file), `Written ${date}`);
  git(['add', '.']);
  git(['commit', '-m', 'Text'], date);
}

test('reads from a repository when each committed file was last changed', () => {
  mkdirSync(content);
  git(['init']);
  commit(
    ['es.mdx', 'en.mdx', 'año nuevo.mdx', 'two words.mdx', 'draft.mdx'],
    '2026-01-01T10:00:00Z',
  );
  commit(['es.mdx', '../outside.txt'], '2026-03-01T10:00:00+02:00');
  writeFileSync(join(content, 'two words.mdx'), 'Changed, not committed');
  writeFileSync(join(content, 'draft.mdx'), 'Changed and staged');
  git(['add', 'content/draft.mdx']);
  writeFileSync(join(content, 'new.mdx'), 'Never committed');

  const warnings: string[] = [];
  const dates = lastCommitDates(content, (message) => warnings.push(message));
  expect(Object.fromEntries([...dates].map(([file, date]) => [file, date.toISOString()]))).toEqual({
    [join(content, 'es.mdx')]: '2026-03-01T08:00:00.000Z',
    [join(content, 'en.mdx')]: '2026-01-01T10:00:00.000Z',
    [join(content, 'año nuevo.mdx')]: '2026-01-01T10:00:00.000Z',
  });
  expect(warnings).toEqual([]);
});
