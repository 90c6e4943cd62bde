import { describe, expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { readSite } from './built-page.ts';
import { linksResolve } from './links-resolve.ts';

const files = {
  'es/equipo/index.html': '<h2 id="roles"></h2><h2 id="qué"></h2>',
  'es/buscar/index.html': '',
  'es/una página/index.html': '',
  'es/equipo/tour.pdf': '',
  'es/artículo/index.html':
    '<input id="search"><main id="main"><h1 id="top">A</h1><article class="a" data-article><h2 id="roles"></h2><h2 id="tasks"></h2></article></main>',
  'es/glosario/index.html':
    '<input id="search"><main id="main"><div id="guest"></div><div id="ical"></div></main><footer id="end">',
};

const problems = (html: string): string[] =>
  linksResolve(readSite(folderWith({ ...files, 'es/index.html': html }))).map(
    ({ file, message }) => `${file} ${message}`,
  );

describe('a link', () => {
  test.each([
    ['a page', '/es/equipo/'],
    ['a page, from this one', 'equipo/'],
    ['a place on a page', '/es/equipo/#roles'],
    ['a place with an accent', '/es/equipo/#qu%C3%A9'],
    ['a place on this page', '#top'],
    ['this page', '#'],
    ['a page with a question', '/es/buscar/?q=roles'],
    ['a page with a space in its name', '/es/una%20p%C3%A1gina/'],
    ['a file', '/es/equipo/tour.pdf'],
    ['another site', 'https://www.igms.com/gone/'],
    ['a mail program', 'mailto:help@igms.com'],
  ])('may lead to %s', (_, href) => {
    expect(problems(`<p id="top"><a href="${href}">x</a>`)).toEqual([]);
  });

  test.each([
    ['/es/equipos/', 'a page that is not there'],
    ['/es/equipo/gone.pdf', 'a file that is not there'],
    ['/es/equipo', 'a page without its last slash'],
    ['/es/equipo/tour.pdf/', 'a file as if it were a page'],
    ['/assets/', 'a folder without a page'],
  ])('to %s is told: %s', (href) => {
    expect(problems(`<a href="${href}">x</a>`)).toEqual([
      `es/index.html links to ${href}, which is not there. Correct the link in the article, or the slug it depends on.`,
    ]);
  });

  test('to a heading that is not there is told with those that are', () => {
    expect(problems('<a href="/es/equipo/#rol">x</a>')).toEqual([
      'es/index.html links to /es/equipo/#rol, but that page has no "rol". Its headings: roles, qué.',
    ]);
  });

  test.each([
    ['an article', '/es/artículo/', 'tasks, roles'],
    ['another page', '/es/glosario/', 'ical, guest'],
  ])('to a heading that is not there is told with none of the frame around %s', (_, path, ids) => {
    expect(problems(`<a href="${path}#tas">x</a>`)).toEqual([
      expect.stringMatching(new RegExp(`Its headings: ${ids}\\.$`)),
    ]);
  });

  test('that readers cannot open is told', () => {
    expect(problems('<a href="javascript:alert(1)">x</a>')).toEqual([
      'es/index.html links to javascript:alert(1), which begins with "javascript:", which readers cannot open. An address begins with https:, http:, mailto: or tel:.',
    ]);
  });

  test('is told once, though it stands on the page twice', () => {
    expect(problems('<a href="/gone/">x</a><a href="/gone/">y</a>')).toHaveLength(1);
  });
});

test('where a form leads is judged too, but not where it posts to: that is the service', () => {
  expect(problems('<form action="/es/search/"></form>')).toHaveLength(1);
  expect(problems('<form action="/api/reactions" method="post"></form>')).toEqual([]);
});
