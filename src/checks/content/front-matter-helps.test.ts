import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { frontMatterHelps } from './front-matter-helps.ts';

const article = {
  title: 'Invite a member',
  summary: 'Open the team page, click Invite and write the address of the person.',
  questions: '[How do I add somebody?]',
};
const problems = (changes: Partial<typeof article>, feature = 'Who works with you, and as what.') =>
  told(
    frontMatterHelps(
      readContent(
        folderWith({
          'articles/team/invite/en.mdx': `---\n${Object.entries({ ...article, ...changes })
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}\nauthor: me\nslug: invite\n---\n`,
          'articles/team/feature.yml': `order: 1\nicon: users\nen: { title: Team, slug: team, summary: ${feature} }`,
        }),
      ),
    ),
    '',
  ).map((problem) => problem.replace(/^.*articles\/team\//, ''));

test('what has its length is fine', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ title: 'a'.repeat(80), summary: 'a'.repeat(240) })).toEqual([]);
  expect(problems({ questions: '[aaa, b b, ccc, ddd, eee]' })).toEqual([]);
});

test.each([
  [{ title: 'Team' }, 'invite/en.mdx:2:1 title is too short (4 characters).'],
  [{ title: 'a'.repeat(81) }, 'invite/en.mdx:2:1 title is too long (81 characters).'],
  [{ summary: 'Click it.' }, 'invite/en.mdx:3:1 summary is too short (9 characters).'],
  [{ summary: 'a'.repeat(241) }, 'invite/en.mdx:3:1 summary is too long (241 characters).'],
  [{ questions: '[]' }, 'invite/en.mdx:4:1 questions is too short (0 entries).'],
  [{ questions: '[aaa, bbb, ccc, ddd, eee, fff]' }, 'questions is too long (6 entries).'],
])('%o is told with what to write', (changes, message) => {
  const [first = '', ...others] = problems(changes);
  expect(first).toContain(message);
  expect(first).toMatch(/Write: \w+ .{20,}$/);
  expect(others).toEqual([]);
});

test('a feature says in one sentence what is inside', () => {
  expect(problems({}, 'Team')).toEqual([
    expect.stringMatching(/^feature\.yml:3:\d+ .*summary is too short \(4 characters\)\./),
  ]);
});
