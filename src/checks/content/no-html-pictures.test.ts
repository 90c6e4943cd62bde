import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { noHtmlPictures } from './no-html-pictures.ts';

const problems = (text: string): string[] => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
    'articles/team/invite/team.png': '',
  });
  return told(noHtmlPictures(readContent(folder)), folder);
};

test.each(['![A](./team.png)', '<Screenshot src="./team.png" alt="A" />', 'Press <kbd>Esc</kbd>.'])(
  'other pictures and other HTML are fine: %s',
  (text) => {
    expect(problems(text)).toEqual([]);
  },
);

test('a picture of HTML is told with what to write, whether it is there or not', () => {
  expect(problems('<img src="./nix.png" alt="x" />')).toEqual([
    'articles/team/invite/en.mdx:4:1 <img> is not a word articles can use. Write ![x](./nix.png) or <Screenshot src="./nix.png" alt="x" />.',
  ]);
  expect(problems('Text <img src="./a b.png" alt /> and more.')).toEqual([
    'articles/team/invite/en.mdx:4:6 <img> is not a word articles can use. Write ![what it shows](./a%20b.png) or <Screenshot src="./a b.png" alt="what it shows" />.',
  ]);
});

test('an article with code of its own may show what it imports', () => {
  expect(problems("import map from './map.png';\n\n<img src={map.src} alt='A' />")).toEqual([]);
});
