import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { beforeEach, describe, expect, test } from 'vitest';
import { Pack } from '../cache/pack.ts';
import { folderWith } from '../checks/folder-with.ts';
import { Library } from './library.ts';
import type { Part } from './markdown/parts.ts';

const article = (slug: string, text: string): string =>
  `---\ntitle: An article\nsummary: About it.\nauthor: rosa\nslug: ${slug}\n---\n\n${text}\n`;
const feature = (slug: string): string =>
  `order: 1\nicon: sprout\nen: { title: Care, slug: ${slug}, summary: About plants. }\n`;

let folder: string;
let pack: Pack;

/** The text as the next build gives it, which knows what this one knew. */
function text(id: string): string | undefined {
  const rendered = new Library(folder, pack).text(id);
  return rendered && htmlOf(rendered.parts);
}

const htmlOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.parts))).join('');

const write = (path: string, content: string): void => writeFileSync(join(folder, path), content);
const digest = (id: string): string | undefined => new Library(folder, pack).textDigest(id);

/** Puts a mark into what the pack holds of a text, which is seen as long as the text is taken from there. */
function mark(id: string): void {
  const rendered = pack
    .section<{ rendered: { parts: Uint8Array } | null }>('texts')
    .get(id)?.rendered;
  if (!rendered) return;
  rendered.parts = serialize([...(deserialize(rendered.parts) as Part[]), 'FROM THE PACK']);
}

beforeEach(() => {
  folder = folderWith({
    'articles/care/feature.yml': feature('care'),
    'articles/care/water/en.mdx': article(
      'water',
      'See [light](../light/en.mdx#sun), [us](help:support).',
    ),
    'articles/care/light/en.mdx': article(
      'light',
      '![The sun](./sun.png)\n\nText[^1].\n\n[^1]: A note.',
    ),
    'articles/care/light/sun.png': 'one',
    'articles/care/code/en.mdx': article('code', 'export const n = 1;\n\n{n}'),
  });
  pack = Pack.inMemory();
});

describe('a text is rendered once per change', () => {
  test('and taken from the pack as long as nothing it is made of changes', () => {
    expect(text('care/water/en')).toContain('<a href="/en/care/light/#sun">light</a>');
    mark('care/water/en');
    write('articles/care/light/en.mdx', article('light', 'Another text.'));
    expect(text('care/water/en')).toContain('FROM THE PACK');
  });

  test.each([
    ['its own text', 'articles/care/water/en.mdx', article('water', 'New')],
    ['the slug of an article it leads to', 'articles/care/light/en.mdx', article('sun', 'Text')],
    ['the slug of the feature', 'articles/care/feature.yml', feature('plants')],
  ])('again with %s', (_, path, content) => {
    text('care/water/en');
    mark('care/water/en');
    write(path, content);
    expect(text('care/water/en')).not.toContain('FROM THE PACK');
    expect(text('care/water/en')).toBe(
      htmlOf(new Library(folder, Pack.inMemory()).text('care/water/en')?.parts ?? []),
    );
  });

  test('again when a word of the interface that stands in it is another one', () => {
    text('care/light/en');
    mark('care/light/en');
    const stored = pack.section<{ strings: string }>('texts').get('care/light/en');
    Object.assign(stored ?? {}, {
      strings: 'those of another time',
    });
    expect(text('care/light/en')).not.toContain('FROM THE PACK');
  });

  test('and back again with a change that is taken back', () => {
    const before = text('care/water/en');
    const written = readFileSync(join(folder, 'articles/care/water/en.mdx'), 'utf8');
    write('articles/care/water/en.mdx', article('water', 'New'));
    text('care/water/en');
    write('articles/care/water/en.mdx', written);
    expect(text('care/water/en')).toBe(before);
  });

  test('and a link that leads nowhere is told, though it led somewhere before', () => {
    text('care/water/en');
    rmSync(join(folder, 'articles/care/light'), { recursive: true });
    expect(() => text('care/water/en')).toThrow('leads to a file that does not exist');
  });
});

describe('the digest of a text', () => {
  test('changes with the content of a picture it shows, and with nothing else around', () => {
    const before = digest('care/light/en');
    write('articles/care/water/en.mdx', article('water', 'New'));
    expect(digest('care/light/en')).toBe(before);
    write('articles/care/light/sun.png', 'two');
    expect(digest('care/light/en')).not.toBe(before);
  });

  test('changes with the address of a link', () => {
    const before = digest('care/water/en');
    write('articles/care/light/en.mdx', article('sun', '![The sun](./sun.png)'));
    expect(digest('care/water/en')).not.toBe(before);
  });

  test('is missing for an article with code of its own, which may read anything', () => {
    expect(text('care/code/en')).toBeUndefined();
    expect(digest('care/code/en')).toBeUndefined();
  });
});

describe('while a writer writes', () => {
  test('one article comes, in its place, and goes', () => {
    const library = new Library(folder, pack);
    const path = join(folder, 'articles/care/code/es.mdx');
    writeFileSync(path, article('codigo', 'Texto'));
    library.readAgain(path);
    const ids = ['care/code/en', 'care/code/es', 'care/light/en', 'care/water/en'];
    expect([...library.files.keys()]).toEqual(ids);
    expect(htmlOf(library.text('care/code/es')?.parts ?? [])).toBe('<p>Texto</p>');
    rmSync(path);
    library.readAgain(path);
    expect([...library.files.keys()]).toEqual(ids.filter((id) => id !== 'care/code/es'));
  });

  test('a text is read again, an article comes and goes, and links follow', () => {
    const library = new Library(folder, pack);
    const now = (id: string): string => htmlOf(library.text(id)?.parts ?? []);
    now('care/water/en');
    write('articles/care/light/en.mdx', article('sun', 'New'));
    library.readAgain(join(folder, 'articles/care/light/en.mdx'));
    expect(now('care/light/en')).toBe('<p>New</p>');
    expect(now('care/water/en')).toContain('/en/care/sun/#sun');
    const code = join(folder, 'articles/care/code');
    const moved = join(folder, 'articles/care/moved');
    renameSync(code, moved);
    library.readAgain(code);
    library.readAgain(join(moved, 'en.mdx'));
    expect([...library.files.keys()]).toEqual(['care/light/en', 'care/moved/en', 'care/water/en']);
    expect(() => library.text('care/code/en')).toThrow('no article care/code/en');
    new Library(folder, pack);
    expect([...pack.section('texts').keys()].sort()).toEqual(['care/light/en', 'care/water/en']);
  });
});
