import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { write } from '../help-desk-content.ts';
import { generateLibrary } from '../library/generate-library.ts';
import { checkBuilt } from '../measure/built.ts';
import { subjectsNamed } from './all.ts';
import { hugo } from './hugo.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-subjects-'));
const library = generateLibrary(26);
const { articles } = library;
afterAll(() => rmSync(folder, { recursive: true }));

test.each(subjectsNamed([]))(
  '$title gets every article, each in a file and on a page of its own',
  (subject) => {
    const project = join(folder, subject.name);
    subject.write(library, project);
    const files = articles.map((article) => join(project, subject.source(article)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(articles.map(subject.page)).size).toBe(articles.length);
    // A table, a heading and the picture are in what it reads.
    for (const file of files)
      expect(readFileSync(file, 'utf8')).toMatch(
        /\n## [^]*\| --- \|[^]*screen|\n## [^]*screen[^]*\| --- \|/,
      );
  },
);

test('a subject nobody knows is refused with those there are', () => {
  expect(() => subjectsNamed(['jekyll'])).toThrow(
    'There is no subject "jekyll". Choose from help-desk, hugo,',
  );
});

test('a build without a page, an index or the latest edit fails', () => {
  const project = join(folder, 'built');
  const page = (at: number): string =>
    join(project, hugo.output, hugo.page(articles[at] ?? never()));
  for (const index of articles.keys()) write(page(index), '<p>text</p>');
  const check = (text: string) =>
    checkBuilt(hugo, project, articles, { article: articles[3] ?? never(), text });
  expect(() => check('text')).toThrow('built no search index');
  write(join(project, hugo.output, 'pagefind/pagefind-entry.json'), '{}');
  expect(check('text')).toEqual({ bytes: 26 * 11 + 2, files: 27 });
  writeFileSync(page(3), '<p>old</p>');
  expect(() => check('text')).toThrow('built an old page');
  rmSync(page(5));
  expect(() => check('old')).toThrow('built no page for 1 of 26 articles');
});

function never(): never {
  throw new Error('The library is too small for this test.');
}
