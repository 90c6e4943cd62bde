import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { picturesAreThere } from './pictures-are-there.ts';

const problems = (text: string): string[] => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
    'articles/team/invite/team.png': '',
  });
  return told(picturesAreThere(readContent(folder)), folder);
};

test('a picture of the folder with a text is fine', () => {
  expect(problems('![The team page](./team.png) and ![again](team.png)')).toEqual([]);
  expect(problems('![The team page][team]\n\n[team]: ./team.png')).toEqual([]);
});

test('a picture that is not there is told with its place', () => {
  expect(problems('See ![The team](./tem.png)')).toEqual([
    `articles/team/invite/en.mdx:4:5 the picture ./tem.png is not in the article's folder. Add it or correct the name.`,
  ]);
});

test.each(['![](./team.png)', '![  ](./team.png)'])(
  'a picture without text is told: %s',
  (text) => {
    expect(problems(text)).toEqual([
      'articles/team/invite/en.mdx:4:1 the picture ./team.png has no alt text. Say what it shows: ![what it shows](./team.png).',
    ]);
  },
);

test.each(['https://igms.com/a.png', 'http://igms.com/a.png'])(
  'a picture of another site is told: %s',
  (address) => {
    expect(problems(`![A](${address})`)).toEqual([
      `articles/team/invite/en.mdx:4:1 the picture ${address} would be loaded from another site. Put the file in the article's folder.`,
    ]);
  },
);

test('everything that is wrong with a picture is told at once', () => {
  expect(problems('![](./tem.png)')).toHaveLength(2);
});

test('a picture whose address is a definition is judged like the others', () => {
  expect(problems('![][a]\n\n[a]: https://igms.com/a.png')).toEqual([
    expect.stringMatching(/:4:1 the picture https:\/\/igms\.com\/a\.png has no alt text\./),
    expect.stringMatching(/:4:1 the picture https:\/\/igms\.com\/a\.png would be loaded/),
  ]);
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('![](./tem.png) <Note>')).toEqual([]);
});
