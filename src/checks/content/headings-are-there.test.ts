import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { headingsAreThere } from './headings-are-there.ts';

const files = {
  'articles/team/roles/en.mdx':
    '---\nslug: roles\n---\n\n## What each <Ui>Role</Ui> can do\n\nText.\n\n## ¿Qué más?\n\n<kbd id="key">A</kbd>',
  'articles/team/code/en.mdx':
    '---\nslug: code\n---\n\nexport const a = 1;\n\n## Sum\n\n{a + 1} [x](#zebra)',
  'articles/team/broken/en.mdx': '---\nslug: broken\n---\n\n<Note>',
  'articles/team/plain/en.mdx': '---\nslug: plain\n---\n\nText, and [a link](../gone/en.mdx).',
};

const head = '---\ntitle: Invite\n---\n\n';

const problems = (text: string): string[] => {
  const folder = folderWith({ ...files, 'articles/team/invite/en.mdx': head + text });
  return told(headingsAreThere(readContent(folder)), folder);
};

describe('a link to a heading', () => {
  test.each([
    'a heading: [roles](../roles/en.mdx#what-each-role-can-do)',
    'one with accents: [more](../roles/en.mdx#que-mas)',
    'what has an id: [key](../roles/en.mdx#key)',
    'one of its own: [here](#one)\n\n## One',
    'the second of a name: [here](#one-1)\n\n## One\n\n## One',
    'the article as a whole: [roles](../roles/en.mdx#)',
    'another site: [site](https://igms.com/a#zebra)',
    'a page of the site: [support](help:support#chat)',
    'code: `[x](#zebra)`',
  ])('may lead to %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ['code of its own', '[sum](../code/en.mdx#zebra)'],
    ['a text that cannot be read', '[text](../broken/en.mdx#zebra)'],
    ['no file', '[gone](../gone/en.mdx#zebra)'],
  ])('is told elsewhere where the article has %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  test('that is not there is told with those of that article, the nearest first', () => {
    expect(problems('See\n[what more](../roles/en.mdx#que-ms).')).toEqual([
      'articles/team/invite/en.mdx:6:1 the link "../roles/en.mdx#que-ms" leads to no heading of that article. Write one of #que-mas, #key, #what-each-role-can-do.',
    ]);
  });

  test('of its own article likewise, also where another link leads nowhere', () => {
    expect(problems('## One\n\n[x](../gone/en.mdx) [y](#on)')).toEqual([
      'articles/team/invite/en.mdx:7:21 the link "#on" leads to no heading of this article. Write one of #one.',
    ]);
  });

  test('of an article without headings says so', () => {
    expect(problems('[plain](../plain/en.mdx#zebra)')).toEqual([
      expect.stringContaining('leads to no heading of that article. It has no headings.'),
    ]);
  });

  test.each([
    ['by a definition', '[x][y]\n\n[y]: #zebra', 7],
    ['between angles', '[x](<#zebra>)', 5],
    ['with a sign that has no meaning', '[x](#100%)', 5],
  ])('is told %s', (_, text, line) => {
    expect(problems(text)).toEqual([expect.stringMatching(`en\\.mdx:${line}:1 the link "#`)]);
  });

  test('of a long article is told with the nearest dozen', () => {
    const headings = Array.from({ length: 20 }, (_, n) => `## Step ${n}`).join('\n\n');
    const [problem = ''] = problems(`[x](#step)\n\n${headings}`);
    expect(problem.match(/#step-\d+/g)).toHaveLength(12);
  });
});
