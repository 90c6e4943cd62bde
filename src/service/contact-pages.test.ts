import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readContactPages, warnOfOrigins } from './contact-pages.ts';

let folder: string;
let warned: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'help-desk-pages-'));
  warned = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void warned.push(String(line)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function pagesOf(action: string): ReturnType<typeof readContactPages> {
  const canonical = '<link rel="canonical" href="https://help.example.com/en/contact/">';
  const form = `<form data-contact="service" data-locale="en" data-reply-within-hours="24" action="${action}"></form>`;
  mkdirSync(join(folder, 'en/contact'), { recursive: true });
  writeFileSync(join(folder, 'en/contact/index.html'), `<!doctype html>${canonical}${form}`);
  return readContactPages(folder);
}

test('a site on another host than its service is warned of until SITE_ORIGINS names it', () => {
  const pages = pagesOf('https://api.example.com/api/requests');
  warnOfOrigins(pages, ['https://help.example.com']);
  expect(warned).toEqual([]);
  warnOfOrigins(pages, ['https://www.example.com']);
  expect(warned).toEqual([
    'The site is at https://help.example.com and its service elsewhere: nothing is taken from there until SITE_ORIGINS names it.',
  ]);
});

test.each(['/api/requests', 'https://help.example.com/desk/api/requests'])(
  'a service beside the site, at %s, needs no setting',
  (action) => {
    warnOfOrigins(pagesOf(action), []);
    expect(warned).toEqual([]);
  },
);
