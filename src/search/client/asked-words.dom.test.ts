import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveAskedWords, takeAskedWords } from './asked-words.ts';

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('location', new URL('https://help.example/es/reservas/cancelar/'));
});
afterEach(() => vi.unstubAllGlobals());

test('hands the words on to the page they are left for', () => {
  leaveAskedWords('https://help.example/es/reservas/cancelar/#pasos', ['cancel', 'reserv']);
  expect(takeAskedWords()).toEqual(['cancel', 'reserv']);
});

test('takes an address without a host for one of this site', () => {
  leaveAskedWords('/es/reservas/cancelar/', ['cancel']);
  expect(takeAskedWords()).toEqual(['cancel']);
});

test('hands them on once', () => {
  leaveAskedWords('/es/reservas/cancelar/', ['cancel']);
  takeAskedWords();
  expect(takeAskedWords()).toEqual([]);
});

test('keeps the words for another page from this one, and from any later one', () => {
  leaveAskedWords('/es/calendario/', ['calendari']);
  expect(takeAskedWords()).toEqual([]);
  vi.stubGlobal('location', new URL('https://help.example/es/calendario/'));
  expect(takeAskedWords()).toEqual([]);
});

test('keeps only the words of the last hit', () => {
  leaveAskedWords('/es/reservas/cancelar/', ['old']);
  leaveAskedWords('/es/reservas/cancelar/', ['new']);
  expect(takeAskedWords()).toEqual(['new']);
});

test.each(['no JSON', '{}', 'null'])('takes %s for no words', (stored) => {
  leaveAskedWords('/es/reservas/cancelar/', ['cancel']);
  sessionStorage.setItem(sessionStorage.key(0) ?? '', stored);
  expect(takeAskedWords()).toEqual([]);
});

test('does without storage where it is blocked', () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  leaveAskedWords('/es/reservas/cancelar/', ['cancel']);
  expect(takeAskedWords()).toEqual([]);
});
