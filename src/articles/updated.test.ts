import { describe, expect, test } from 'vitest';
import { readDates } from './updated.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;
const log = [
  `\0${at('2026-03-01T10:00:00Z')}\n\ncontent/es.mdx\n`,
  `\0${at('2026-02-01T10:00:00Z')}\n`,
  `\0${at('2026-01-01T10:00:00Z')}\n\ncontent/es.mdx\ncontent/en.mdx\ncontent/a b.mdx\n`,
].join('');

/** Git as it answers in a repository at /repo: by the first word of the command that matches. */
function gitSaying(answers: Readonly<Record<string, string>>): (...args: string[]) => string {
  return (...args) => {
    const known = Object.keys(answers).find((words) => args.join(' ').startsWith(words));
    if (known === undefined) throw new Error(`git ${args.join(' ')}: not expected`);
    return answers[known] ?? '';
  };
}

const empty = {
  'rev-parse --show-toplevel': '/repo\n',
  'rev-parse --is-shallow-repository': 'false\n',
};
const full = { ...empty, log };

describe('readDates', () => {
  test('gives each file the date of the newest commit that touched it', () => {
    const warnings: string[] = [];
    const dates = readDates(gitSaying({ ...full, status: '' }), (message) =>
      warnings.push(message),
    );
    expect([...dates].map(([file, date]) => [file, date.toISOString()])).toEqual([
      ['/repo/content/es.mdx', '2026-03-01T10:00:00.000Z'],
      ['/repo/content/en.mdx', '2026-01-01T10:00:00.000Z'],
      ['/repo/content/a b.mdx', '2026-01-01T10:00:00.000Z'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('gives no date to files with changes that are not committed', () => {
    const status = ' M content/es.mdx\0?? content/new.mdx\0M  content/a b.mdx\0';
    const dates = readDates(gitSaying({ ...full, status }), () => undefined);
    expect([...dates.keys()]).toEqual(['/repo/content/en.mdx']);
  });

  test('gives no dates in a shallow clone, and says how to get them', () => {
    const warnings: string[] = [];
    const git = gitSaying({ ...full, 'rev-parse --is-shallow-repository': 'true\n' });
    expect(readDates(git, (message) => warnings.push(message)).size).toBe(0);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/shallow.*git fetch --unshallow/);
  });

  test('gives no dates where git fails, and says why', () => {
    const warnings: string[] = [];
    const git = (): string => {
      throw new Error('spawnSync git ENOENT');
    };
    expect(readDates(git, (message) => warnings.push(message)).size).toBe(0);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('not in a git repository');
  });

  test('gives no dates in a repository without commits', () => {
    const warnings: string[] = [];
    expect(readDates(gitSaying(empty), (message) => warnings.push(message)).size).toBe(0);
    expect(warnings).toHaveLength(1);
  });
});
