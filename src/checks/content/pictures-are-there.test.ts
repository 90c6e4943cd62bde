import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { picturesAreThere } from './pictures-are-there.ts';

const problems = (text: string): string[] => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
    'articles/team/invite/team.png': '',
    'articles/team/invite/TEAM.PNG': '',
    'articles/team/invite/Größe mit Leer.png': '',
    'articles/team/invite/100%.png': '',
    'articles/team/invite/flow.svg': '',
  });
  return told(picturesAreThere(readContent(folder)), folder);
};

test('a picture of the folder with a text is fine', () => {
  expect(problems('![The team page](./team.png) and ![again](team.png)')).toEqual([]);
  expect(problems('![The team page][team]\n\n[team]: ./team.png')).toEqual([]);
});

test('an ending in capitals, and a name with spaces written as an address, are fine', () => {
  expect(problems('![The team](./TEAM.PNG)')).toEqual([]);
  expect(problems('![A](./Größe%20mit%20Leer.png) ![B](<./Größe mit Leer.png>)')).toEqual([]);
  expect(problems('![A](./Gr%C3%B6%C3%9Fe%20mit%20Leer.png) ![B](./100%.png)')).toEqual([]);
});

test('a file of another kind is told once, whether it is there or not', () => {
  expect(problems('![The flow](./flow.svg)')).toEqual([
    'articles/team/invite/en.mdx:4:1 ./flow.svg is a drawing. Write <Diagram src="./flow.svg" alt="what it shows" />.',
  ]);
  expect(problems('![A](./shot.gif)')).toEqual([
    expect.stringContaining('the picture ./shot.gif is of a kind that articles do not show.'),
  ]);
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
