import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { pictureNamesAreAddresses } from './picture-names-are-addresses.ts';

const problems = (text: string): string[] => {
  const folder = folderWith({
    'articles/team/invite/en.mdx': `---\ntitle: Invite\n---\n${text}`,
  });
  return told(pictureNamesAreAddresses(readContent(folder)), folder).map((problem) =>
    problem.replace('articles/team/invite/en.mdx:', ''),
  );
};

test.each([
  '![A](./Größe%20mit%20Leer.png)',
  '![A](<./two words.png>)',
  '![A](./team.png "The team")',
  'Write `![A](./two words.png)`.',
  'Wow![1](not a picture) of it.',
])('is fine: %s', (text) => {
  expect(problems(text)).toEqual([]);
});

test('a name with spaces is told with its place and what to write', () => {
  expect(problems('One line\nand ![x](./Größe mit Leer.png) here.')).toEqual([
    '5:5 ![x](./Größe mit Leer.png) is read as text, for there is a space in the name. Write %20 in its place: (./Größe%20mit%20Leer.png). Or rename the file.',
  ]);
});

test.each([
  '![A picture](./Screenshot (12).PNG)',
  '![A](my photo.heic "With a title")',
  '- ![A](./two words.svg)',
])('is told: %s', (text) => {
  expect(problems(text)).toHaveLength(1);
});

test('several of a line are all told', () => {
  expect(problems('![A](./a b.png) ![B](./c d.png)')).toHaveLength(2);
});
