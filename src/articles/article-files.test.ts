import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { articleId, readArticleFile, readArticleFiles } from './article-files.ts';

const folder = folderWith({
  'articles/care/water/es.mdx': '---\ntitle: Regar\n---\n\nTexto',
  'articles/care/water/en.mdx': 'No front matter',
  'articles/care/water/notes.txt': '',
  'articles/care/feature.yml': '',
  'articles/care/light/en.mdx/sun.png': '',
});

test('articles are the files of languages, in a stable order; a folder of such a name is none', () => {
  const files = readArticleFiles(folder);
  expect(files.map(({ id, locale }) => [id, locale])).toEqual([
    ['care/water/en', 'en'],
    ['care/water/es', 'es'],
  ]);
  expect(files.map(({ frontMatter }) => frontMatter)).toEqual([undefined, { title: 'Regar' }]);
  expect(files.map(({ body }) => body.trim())).toEqual(['No front matter', 'Texto']);
});

test('what is gone, or a folder, is no article', () => {
  expect(readArticleFile(folder, 'care/water/es')?.locale).toBe('es');
  expect(readArticleFile(folder, 'care/water/fr')).toBeUndefined();
  expect(readArticleFile(folder, 'care/light/en')).toBeUndefined();
});

test('an id is the place of an article', () => {
  expect(articleId('/c/articles', '/c/articles/care/water/es.mdx')).toBe('care/water/es');
  for (const path of ['care/feature.yml', 'care/water/sun.png', 'care/es.mdx'])
    expect(articleId('/c/articles', `/c/articles/${path}`), path).toBeUndefined();
});
