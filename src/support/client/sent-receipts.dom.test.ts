import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../request/fields.ts';
import { keepReceipt, keptReceipts } from './sent-receipts.ts';

const receipt = (reference: string): Receipt => ({
  reference,
  answerBy: '2026-11-24T15:00:00Z',
  sent: [{ field: 'request', value: 'Hola' }],
});

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

test('receipts are there again, the latest last', () => {
  expect(keptReceipts()).toEqual([]);
  keepReceipt(receipt('HD-1'));
  keepReceipt(receipt('HD-2'));
  expect(keptReceipts()).toEqual([receipt('HD-1'), receipt('HD-2')]);
});

test.each(['{', '7', 'null', '{}'])('what is broken (%s) is no receipt', (text) => {
  sessionStorage.setItem('contact-receipts', text);
  expect(keptReceipts()).toEqual([]);
});

test('where storage is blocked nothing is kept and nothing fails', () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked });
  keepReceipt(receipt('HD-1'));
  expect(keptReceipts()).toEqual([]);
});
