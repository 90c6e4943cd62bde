import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parseMdx } from '../../articles/markdown/parse.ts';
import { folderWith } from '../folder-with.ts';
import { aroundArticles } from './around-articles.ts';
import { readContent } from './content.ts';
import { checkContent, type Memory } from './rules.ts';

vi.mock(import('../../articles/markdown/parse.ts'), async (load) => {
  const actual = await load();
  return { ...actual, parseMdx: vi.fn(actual.parseMdx) };
});

const COUNT = 25;
const article = (slug: string, text: string): string =>
  `---\ntitle: ${slug}\nsummary: Open it.\nauthor: rosa\nslug: ${slug}\n---\n\n${text}\n`;
const pathOf = (index: number, locale: string): string => `articles/team/a${index}/${locale}.mdx`;

let folder: string;
let memory: Omit<Memory, 'around'>;

beforeEach(() => {
  const numbers = Array.from({ length: COUNT }, (_, index) => index);
  folder = folderWith({
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en, es]\nbrand: { hue: 1 }',
    'articles/team/feature.yml':
      'order: 1\nicon: users\nen: { title: Team, slug: team, summary: Invite people. }',
    ...Object.fromEntries(
      numbers.flatMap((index) => [
        [pathOf(index, 'en'), article(`one-${index}`, `Text ${index} en, [next](../a0/en.mdx).`)],
        [pathOf(index, 'es'), article(`uno-${index}`, `# Text ${index} es`)],
      ]),
    ),
  });
  memory = { broken: new Map(), links: new Map(), editorial: new Map(), files: new Map() };
});

/** The texts that a check reads, sorted. */
function read(): string[] {
  vi.mocked(parseMdx).mockClear();
  checkContent(readContent(folder), { ...memory, around: aroundArticles(folder) });
  return vi
    .mocked(parseMdx)
    .mock.calls.map(([text]) => /Text (\d+ \w+)/.exec(text)?.[1] ?? '')
    .sort();
}

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

test('each text is read once for all rules, and not again while nothing changes', () => {
  const first = read();
  expect(first).toHaveLength(2 * COUNT);
  expect(new Set(first).size).toBe(2 * COUNT);
  expect(read()).toEqual([]);
});

test('of a changed article the text is read, in all its languages', () => {
  read();
  write(pathOf(7, 'en'), article('one-7', 'Text 7 en, changed.'));
  expect(read()).toEqual(['7 en', '7 es']);
});

test('where only an address changed, only the links are looked at again', () => {
  read();
  const [broken, links, editorial] = [memory.broken, memory.links, memory.editorial].map(
    (verdicts) => new Map(verdicts),
  );
  write(pathOf(0, 'en'), article('moved', 'Text 0 en.'));
  expect(read()).toHaveLength(2 * COUNT);
  for (const id of [...memory.links.keys()].filter((one) => one !== 'team/a0')) {
    expect(memory.broken.get(id)).toBe(broken?.get(id));
    expect(memory.editorial.get(id)).toBe(editorial?.get(id));
    expect(memory.links.get(id)).not.toBe(links?.get(id));
  }
});
