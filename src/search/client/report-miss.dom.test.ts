import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportMiss } from './report-miss.ts';

interface Sent {
  readonly to: string;
  readonly body: unknown;
}

let sent: Sent[] = [];

beforeEach(() => {
  sent = [];
  sessionStorage.clear();
  document.documentElement.lang = 'es';
  document.documentElement.dataset['service'] = '';
  vi.stubGlobal('fetch', (to: string, { body }: { body: string }) => {
    sent.push({ to, body: JSON.parse(body) });
    return Promise.reject(new TypeError('no network'));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the service hears the question and its language, and nothing else', () => {
  reportMiss('cómo vuelo');
  expect(sent).toEqual([{ to: '/api/misses', body: { locale: 'es', question: 'cómo vuelo' } }]);
});

test('a service elsewhere hears it at its own address', () => {
  document.documentElement.dataset['service'] = 'https://service.example';
  reportMiss('elsewhere');
  expect(sent.map(({ to }) => to)).toEqual(['https://service.example/api/misses']);
});

test('without a service nothing is sent', () => {
  delete document.documentElement.dataset['service'];
  reportMiss('nobody listens');
  expect(sent).toEqual([]);
});

test('the same question is told once, however it is written, and in each language', () => {
  for (const question of ['again', 'Again', 'again']) reportMiss(question);
  document.documentElement.lang = 'en';
  reportMiss('again');
  expect(sent.map(({ body }) => body)).toEqual([
    { locale: 'es', question: 'again' },
    { locale: 'en', question: 'again' },
  ]);
});

test('what an earlier page of this visit told is not told again', async () => {
  reportMiss('two pages');
  vi.resetModules();
  const { reportMiss: onNextPage } = await import('./report-miss.ts');
  onNextPage('two pages');
  expect(sent).toHaveLength(1);
});

test('where storage is blocked a question is still told once per page', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  for (const question of ['blocked', 'blocked']) reportMiss(question);
  expect(sent).toHaveLength(1);
});

test('what else stands in the storage does no harm', () => {
  sessionStorage.setItem('misses', '{"not":"a list"}');
  reportMiss('odd storage');
  expect(sent).toHaveLength(1);
  sessionStorage.setItem('misses', 'not JSON');
  reportMiss('broken storage');
  expect(sent).toHaveLength(2);
});
