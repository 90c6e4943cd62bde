import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { renderPages, type PageRenderer } from './render.ts';

type Paths = Parameters<typeof renderPages>[0];

const path = (pathname: string, type = 'page'): Paths[number] =>
  ({ pathname, route: { type } }) as Paths[number];

/** Pages that say where they were asked for. */
const renderer: PageRenderer = {
  render: (request) => Promise.resolve(new Response(`Page ${new URL(request.url).href}`)),
};

test('each page is asked for where it will be served, and written there', async () => {
  const site = folderWith({});
  const paths = [path('/'), path('/es/día/'), path('/404'), path('/robots.txt', 'endpoint')];
  const written = new Map<string, string>();
  await renderPages(paths, renderer, 'https://help.example.com', site, (file, text) =>
    written.set(file, text),
  );
  const says = (file: string): string => readFileSync(join(site, file), 'utf8');
  expect(says('index.html')).toBe('Page https://help.example.com/');
  expect(says('es/día/index.html')).toBe('Page https://help.example.com/es/d%C3%ADa/');
  expect(says('404.html')).toBe('Page https://help.example.com/404/');
  expect(says('robots.txt')).toBe('Page https://help.example.com/robots.txt');
  expect([...written.keys()].map(says)).toEqual([...written.values()]);
  expect(written.size).toBe(4);
});

test('a page that cannot be rendered ends the build', async () => {
  const broken: PageRenderer = {
    render: () => Promise.resolve({ response: new Response('', { status: 500 }) }),
  };
  await expect(
    renderPages([path('/es/')], broken, 'https://help.example.com', folderWith({}), () => {}),
  ).rejects.toThrow('/es/ cannot be rendered: it answers 500.');
});
