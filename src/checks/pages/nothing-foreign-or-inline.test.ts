import { expect, test } from 'vitest';
import { readPage } from './built-page.ts';
import { nothingForeignOrInline } from './nothing-foreign-or-inline.ts';

const problems = (html: string): string[] =>
  nothingForeignOrInline({ folder: 'dist', pages: [readPage('es/index.html', html)] }).map(
    ({ file, message }) => `${file} ${message}`,
  );

test.each([
  'https://cdn.example.com/a.js',
  'http://cdn.example.com/a.js',
  '//cdn.example.com/a.js',
  'HTTPS://cdn.example.com/a.js',
])('what comes from another site is told: %s', (address) => {
  expect(problems(`<script src="${address}"></script>`)).toEqual([
    `es/index.html loads ${address} from another site. Serve the file from here.`,
  ]);
});

test('code and styles in the page are told', () => {
  expect(problems('<script>1</script><p style="color:red" onclick="x()">')).toEqual([
    'es/index.html has <script>, which the Content-Security-Policy blocks. Move it to a file.',
    'es/index.html has style="color:red" on <p>, which the Content-Security-Policy blocks. Move it to a file.',
    'es/index.html has onclick on <p>, which the Content-Security-Policy blocks. Move it to a file.',
  ]);
});

test('files of the site and links to other sites are fine', () => {
  expect(
    problems(
      '<script src="/a.js"></script><img src="data:image/png;base64,x"><img src="a/b.png"><a href="https://igms.com">x</a>',
    ),
  ).toEqual([]);
});
