import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { SearchBuild, type Made } from './search-build.ts';
import { openBuiltIndex } from './built-index.ts';
import type { SearchRecords } from './search-records.ts';

let site: string;
let memory: Map<string, Made>;

const records = (text = 'Cut the dead leaves.', locale = 'en'): SearchRecords => ({
  locale,
  others: [],
  synonyms: [['leaf', 'foliage']],
  isLarge: false,
  articles: ['prune', 'water'].map((name) => ({
    source: {
      id: `care/${name}`,
      url: `/${locale}/care/${name}/`,
      title: `How to ${name}`,
      feature: 'Care',
      summary: `All about ${name}.`,
      questions: [`Shall I ${name}?`],
      aliases: [],
      headings: [],
      language: undefined,
    },
    body: `${text} This is how to ${name}.`,
    html: `<p>${text} This is how to ${name}.</p>`,
  })),
});

/** One build with what the last one left. */
async function build(from = records(), at = site): Promise<string> {
  const language = {
    locale: from.locale,
    count: from.articles.length,
    digest: JSON.stringify(from),
    records: () => from,
  };
  const one = new SearchBuild([language], { site: at, cache: join(site, '.cache'), memory });
  return (await one.finish()).join();
}

const kept = 'en: 2 articles, nothing had changed';
const made = expect.stringMatching(
  /^en: 2 articles indexed, ready \d+\.\d s after the start$/,
) as unknown;

beforeEach(async () => {
  site = folderWith({ 'search/es.json': '{}', 'pagefind/es/articles.json': '{}' });
  memory = new Map();
  expect(await build()).toEqual(made);
});

describe('the search of a language is kept', () => {
  test('while nothing it is made of, and none of its files, changed', async () => {
    expect(await build()).toBe(kept);
    expect(await build()).toBe(kept);
  });

  test('whatever happens to another language, or beside it', async () => {
    writeFileSync(join(site, 'search/es.json'), '{"changed":1}');
    rmSync(join(site, 'pagefind/es'), { recursive: true });
    writeFileSync(join(site, 'index.html'), 'Hello');
    expect(await build()).toBe(kept);
  });
});

describe('it is made again', () => {
  test('with another text, a synonym, or another site folder', async () => {
    expect(await build(records('Cut the brown leaves.'))).toEqual(made);
    expect(await build({ ...records('Cut the brown leaves.'), synonyms: [] })).toEqual(made);
    const other = folderWith({});
    expect(await build({ ...records('Cut the brown leaves.'), synonyms: [] }, other)).toEqual(made);
    expect(existsSync(join(other, 'search/en.json'))).toBe(true);
  });

  const files = [
    'search/en.json',
    'pagefind/en/pagefind.js',
    'pagefind/en/articles.json',
    'pagefind/en/index/*',
  ];
  test.each(files)('when %s was written by somebody, or is gone', async (pattern) => {
    const folder = join(site, pattern, '..');
    const name = pattern.endsWith('*')
      ? (readdirSync(folder)[0] ?? '')
      : (pattern.split('/').at(-1) ?? '');
    const before = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), 'Somebody wrote this.');
    expect(await build()).toEqual(made);
    rmSync(join(folder, name));
    expect(await build()).toEqual(made);
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
  });

  test.each(['search/en', 'pagefind/en'])('when a file too many is in %s', async (path) => {
    const folder = join(site, path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'of-old.json'), '{}');
    expect(await build()).toEqual(made);
    expect(existsSync(join(folder, 'of-old.json'))).toBe(false);
  });

  test('and nothing of before stays', async () => {
    const before = readdirSync(join(site, 'pagefind/en/index'));
    await build(records('Cut the brown leaves.'));
    const after = readdirSync(join(site, 'pagefind/en/index'));
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    expect(existsSync(join(site, 'pagefind/en/fragment'))).toBe(false);
    expect(existsSync(join(site, '.cache/search-en.json'))).toBe(false);
    expect(existsSync(join(site, 'pagefind/es/articles.json'))).toBe(true);
  });
});

test('every file of it is whole, and the same each time', async () => {
  const read = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(site, 'pagefind/en'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .map((name) => [name, readFileSync(join(site, 'pagefind/en', name)).toString('base64')]),
    );
  const first = read();
  for (const [name, content] of Object.entries(first))
    if (/\.(pagefind|pf_\w+)$/.test(name))
      expect(gunzipSync(Buffer.from(content, 'base64')).length, name).toBeGreaterThan(0);
  expect(
    JSON.parse(readFileSync(join(site, 'pagefind/en/pagefind-entry.json'), 'utf8')),
  ).toMatchObject({
    languages: { en: { page_count: 2 } },
  });
  rmSync(join(site, 'pagefind/en'), { recursive: true });
  await build();
  expect(read()).toEqual(first);
});

test('what was made answers questions by texts that stand in neither title nor summary', async () => {
  const { index } = await openBuiltIndex(site, 'en');
  const { hits } = await index.complete({ question: 'dead leaves', limit: 5 });
  expect(hits.map(({ id }) => id).sort()).toEqual(['care/prune', 'care/water']);
});

test('a language that cannot be indexed ends the build', async () => {
  const broken = {
    ...records(),
    articles: [{ source: null, body: '', html: '' }],
  } as unknown as SearchRecords;
  await expect(build(broken)).rejects.toThrow('The search could not be made: see above.');
  expect(existsSync(join(site, '.cache/search-en.json'))).toBe(false);
});
