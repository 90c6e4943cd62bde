import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../folder-with.ts';
import { readPage, readSite, remember } from './built-page.ts';
import type { StoredFacts } from './stored-page.ts';

describe('a built page', () => {
  test.each([
    ['index.html', '/'],
    ['es/index.html', '/es/'],
    ['es/equipo/invitar/index.html', '/es/equipo/invitar/'],
    ['es\\equipo\\index.html', '/es/equipo/'],
    ['404.html', '/404.html'],
    ['es/no-index.html', '/es/no-index.html'],
  ])('%s is served at %s', (file, url) => {
    expect(readPage(file, '')).toMatchObject({ file, url });
  });

  test('keeps its HTML', () => {
    expect(readPage('index.html', '<p>Hi').html).toBe('<p>Hi');
  });

  test('knows its ids', () => {
    const { ids } = readPage('index.html', '<h2 id="one">1</h2><p id="two"></p><p id=""></p>');
    expect([...ids]).toEqual(['one', 'two']);
  });

  test('knows where its links and forms lead', () => {
    const html =
      '<a href="/es/">1</a><a name="x">2</a><form action="/es/buscar/"></form><form></form><link rel="canonical" href="/x/">';
    expect(readPage('index.html', html).links).toEqual(['/es/', '/es/buscar/']);
  });

  test('knows what the browser loads by itself', () => {
    const html = [
      '<link rel="stylesheet" href="/a.css">',
      '<link rel="preload" as="font" href="/a.woff2">',
      '<link rel="modulepreload" href="/a.js">',
      '<link rel="icon" href="/favicon.svg">',
      '<link rel="alternate" href="/en/"><link href="/none"><link rel="icon">',
      '<script src="/b.js"></script>',
      '<img src="/a.png" srcset="/b.png 1x, /c.png 2x">',
    ].join('');
    expect(readPage('index.html', html).resources).toEqual([
      '/a.css',
      '/a.woff2',
      '/a.js',
      '/favicon.svg',
      '/b.js',
      '/a.png',
      '/b.png',
      '/c.png',
    ]);
  });

  test('knows the scripts, styles and handlers written into it', () => {
    const html =
      '<style>p{}</style><script>1</script><p style="color:red"></p><p onclick="x()" onload="y()">';
    expect(readPage('index.html', html).inline).toEqual([
      '<style>',
      '<script>',
      'style="color:red" on <p>',
      'onclick on <p>',
      'onload on <p>',
    ]);
  });

  test('may carry data and load scripts', () => {
    const html =
      '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><p data-on="x">';
    expect(readPage('index.html', html).inline).toEqual([]);
  });

  test('is an article when its text is searched', () => {
    expect(readPage('index.html', '<main data-article>').isArticle).toBe(true);
    expect(readPage('index.html', '<main>').isArticle).toBe(false);
  });
});

describe('a built site', () => {
  test('has every page below its folder, in order, and nothing else', () => {
    const folder = folderWith({
      'index.html': '<p id="home">',
      'es/index.html': '',
      'es/equipo/index.html': '',
      '404.html': '',
      'a.css': '',
      'html/a.js': '',
    });
    const site = readSite(folder);
    expect(site.folder).toBe(folder);
    expect(site.pages.map(({ url }) => url)).toEqual(['/404.html', '/es/equipo/', '/es/', '/']);
    expect(site.pages.find(({ url }) => url === '/')?.ids.has('home')).toBe(true);
  });
});

describe('what is known of the pages', () => {
  const file = join('es', 'index.html');
  const idsOf = (folder: string, known: Map<string, StoredFacts>): string[] =>
    readSite(folder, known).pages.flatMap(({ ids }) => [...ids]);

  test('is told of a file that nobody touched, without reading it', () => {
    const folder = folderWith({ [file]: '<p id="on-disk">' });
    const known = new Map<string, StoredFacts>();
    remember(known, file, '<p id="told">', statSync(join(folder, file)));
    expect(idsOf(folder, known)).toEqual(['told']);
    utimesSync(join(folder, file), 1, 1);
    expect(idsOf(folder, known)).toEqual(['on-disk']);
  });

  test('is the same, whether told by who wrote the page or read back', () => {
    const html =
      '<main data-article><p id="qué"><a href="/ñ/">x</a><img src="/a.png"><p onclick="x()">';
    const folder = folderWith({ [file]: html });
    const [told, read] = [new Map<string, StoredFacts>(), new Map<string, StoredFacts>()];
    remember(told, file, html, statSync(join(folder, file)));
    const pages = [told, read].map((known) => readSite(folder, known).pages[0]);
    expect(told).toEqual(read);
    for (const page of pages) {
      expect({ ...page }).toEqual({ file, url: '/es/' });
      expect([...(page?.ids ?? [])]).toEqual(['qué']);
      expect(page?.links).toEqual(['/ñ/']);
      expect(page?.resources).toEqual(['/a.png']);
      expect(page?.inline).toEqual(['onclick on <p>']);
      expect(page?.isArticle).toBe(true);
      expect(page?.html).toBe(html);
      expect(page?.size).toBe(Buffer.byteLength(html));
    }
  });

  test('is forgotten with the file', () => {
    const known = new Map<string, StoredFacts>();
    remember(known, 'gone.html', '<p id="gone">', { size: 13, mtimeMs: 1 });
    expect(idsOf(folderWith({ [file]: '<p id="here">' }), known)).toEqual(['here']);
    expect([...known.keys()]).toEqual([file]);
  });
});
