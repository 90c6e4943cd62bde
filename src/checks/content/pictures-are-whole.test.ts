import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { picturesAreWhole } from './pictures-are-whole.ts';
import { checkEach } from './remembered.ts';

const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();

const articles = (texts: Readonly<Record<string, string>>): string => {
  const files = Object.entries(texts).map(([path, text]) => [
    `articles/team/${path}.mdx`,
    `---\ntitle: Invite\n---\n${text}`,
  ]);
  const folder = folderWith({
    ...(Object.fromEntries(files) as Record<string, string>),
    'articles/team/invite/text.png': 'Picture to come.',
    'articles/team/invite/EMPTY.PNG': '',
    'articles/team/invite/flow.svg': '',
  });
  writeFileSync(join(folder, 'articles/team/invite/good.png'), png);
  return folder;
};
const problems = (texts: Readonly<Record<string, string>>): string[] => {
  const folder = articles(texts);
  return told(picturesAreWhole(readContent(folder)), folder);
};

test('whole pictures are fine; what is not there, a drawing or not shown is told elsewhere', () => {
  expect(
    problems({
      'invite/en':
        '![A](./good.png)\n\n<Screenshot src="./good.png" alt="A" />\n\n![A](gone.png)\n\n<Diagram src="./flow.svg" alt="A" />',
    }),
  ).toEqual([]);
});

test('broken ones are told where they are shown, as a picture and as a word', () => {
  const text = 'Text ![A](./text.png)\n\n<Screenshot src="./EMPTY.PNG" alt="A" />';
  expect(problems({ 'invite/en': text })).toEqual([
    'articles/team/invite/en.mdx:4:6 the picture ./text.png is no picture by its content. Export it again.',
    'articles/team/invite/en.mdx:6:1 the picture ./EMPTY.PNG is empty. Export it again.',
  ]);
});

test('each is told once per article, in whatever languages it is shown', () => {
  const told = problems({
    'invite/en': '![A](./text.png)\n\n![A](text.png)',
    'invite/es': '![A](./text.png)',
    'leave/en': '![A](../invite/text.png)',
  });
  expect(told).toEqual([
    expect.stringMatching(/^articles\/team\/invite\/en\.mdx:4:1 /),
    expect.stringMatching(/^articles\/team\/leave\/en\.mdx:4:1 /),
  ]);
});

test('a verdict holds while the picture is as it was, wherever it is', () => {
  const folder = articles({ 'leave/en': '![A](../invite/good.png)', 'other/en': 'Text.' });
  const [verdicts, digests] = [new Map(), new Map()];
  const looked: string[] = [];
  const check = (): string[] => {
    const rule: typeof picturesAreWhole = (content) => {
      looked.push(...content.articles.map(({ id }) => id));
      return picturesAreWhole(content);
    };
    const group = { rules: [rule], around: '', verdicts, digests };
    looked.length = 0;
    return told(checkEach(readContent(folder), [group]).flat(), folder);
  };
  expect(check()).toEqual([]);
  expect(check()).toEqual([]);
  expect(looked).toEqual([]);
  writeFileSync(join(folder, 'articles/team/invite/good.png'), png.subarray(0, 100));
  expect(check()).toHaveLength(1);
  expect(looked).toEqual(['team/leave']);
  writeFileSync(join(folder, 'articles/team/invite/good.png'), png);
  expect(check()).toEqual([]);
});
