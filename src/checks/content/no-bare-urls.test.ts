import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { noBareUrls } from './no-bare-urls.ts';

const problems = (text: string): string[] => {
  const file = `---\ntitle: Invite\n---\n${text}`;
  const folder = folderWith({ 'articles/team/invite/en.mdx': file });
  return told(noBareUrls(readContent(folder)), folder).map((problem) =>
    problem.replace('articles/team/invite/en.mdx:', ''),
  );
};

test.each([
  ['words', '[the API pages](https://www.igms.com/docs)'],
  ['the name of a site', '[Booking.com](https://www.booking.com) and Booking.com'],
  ['an e-mail address', 'Write to support@igms.com or [help@igms.com](mailto:help@igms.com).'],
  ['an address in code', 'Open `https://www.igms.com/docs`.'],
  ['an address of a video', '<Video src="https://vimeo.com/1" title="A tour" />'],
  ['a link without words, told elsewhere', '[](https://www.igms.com) []()'],
  ['a definition', '[the API pages][1]\n\n[1]: https://www.igms.com/docs'],
])('%s: fine', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  [
    'See https://www.igms.com/docs.',
    '4:5 the address https://www.igms.com/docs stands in the text. Write what it leads to: [words that say it](https://www.igms.com/docs).',
  ],
  [
    'See www.igms.com now.',
    '4:5 the address www.igms.com stands in the text. Write what it leads to: [words that say it](http://www.igms.com).',
  ],
  [
    '[https://igms.com](https://igms.com/)',
    '4:1 the address https://igms.com stands in the text. Write what it leads to: [words that say it](https://igms.com/).',
  ],
  [
    '[igms.com/docs](https://igms.com/docs)',
    '4:1 the address igms.com/docs stands in the text. Write what it leads to: [words that say it](https://igms.com/docs).',
  ],
  [
    '[../edit/en.mdx](../edit/en.mdx)',
    '4:1 the address ../edit/en.mdx stands in the text. Write what it leads to: [words that say it](../edit/en.mdx).',
  ],
  [
    '[**www.igms.com**][1]\n\n[1]: https://www.igms.com',
    '4:1 the address www.igms.com stands in the text. Write what it leads to: [words that say it](www.igms.com).',
  ],
])('an address in the text is told with its place: %s', (text, message) => {
  expect(problems(text)).toEqual([message]);
});

test('an address is found wherever it stands', () => {
  const found = problems('- <Ui>https://a.example</Ui>\n- (https://b.example)\n\n> www.c.example');
  expect(found.map((problem) => problem.split(':')[0])).toEqual(['4', '5', '7']);
});

test('a text that cannot be parsed is told elsewhere', () => {
  expect(problems('https://igms.com <Note>')).toEqual([]);
});
