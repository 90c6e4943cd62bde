import { expect, test } from 'vitest';
import { pageTables } from './page-table.ts';
import type { Visit } from './visit.ts';

const visit = (kilobytes: number, fcp: number, keyToHit?: number): Visit => ({
  fcp,
  lcp: fcp,
  cls: 0,
  tbt: 0,
  loaded: [
    { path: '/', status: 200, type: 'text/html; charset=utf-8', bytes: kilobytes * 1000 },
    { path: '/a.js', status: 200, type: 'text/javascript', bytes: 1000 },
    { path: '/favicon.ico', status: 404, type: '', bytes: 100 },
  ],
  searched:
    keyToHit === undefined
      ? undefined
      : { openToHit: keyToHit + 100, keyToHit, bytesToHit: 5000, secondToHit: 20 },
});

const [loading = '', searching = ''] = pageTables([
  {
    subject: 'help-desk',
    title: 'Help Desk',
    visits: [visit(5, 900, 300), visit(5, 700, 500), visit(5, 800, 400)],
  },
  { subject: 'starlight', title: 'Starlight', visits: [visit(10, 1600, 2000)] },
  { subject: 'hugo', title: 'Hugo', visits: [visit(5, 800)] },
]).split('\n\n');

const cells = (table: string, row: number): string[] =>
  (table.split('\n')[row + 2] ?? '').split('|').map((cell) => cell.trim());

test('a page costs the middle of its visits, and every answer counts', () => {
  expect(cells(loading, 0).slice(1, 6)).toEqual(['Help Desk', '6.1', '5.0', '0.0', '1.0']);
  expect(cells(loading, 0)).toContain('800');
});

test('below every other generator is what ours is of it', () => {
  expect(cells(loading, 1)).toContain('1600');
  expect(cells(loading, 2).slice(1, 4)).toEqual(['ours ÷ this', '0.55', '0.50']);
  expect(cells(searching, 0).slice(1, 5)).toEqual(['Help Desk', '500', '400', '5.0']);
  expect(cells(searching, 2).slice(1, 4)).toEqual(['ours ÷ this', '0.24', '0.20']);
});

test('whoever brings no search bar has no figure and no ratio', () => {
  expect(cells(searching, 3).slice(1, 6)).toEqual(['Hugo', '–', '–', '–', '–']);
  expect(cells(searching, 4).slice(1, 6)).toEqual(['ours ÷ this', '–', '–', '–', '–']);
});
