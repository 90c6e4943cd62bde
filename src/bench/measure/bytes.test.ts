import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Wire } from './bytes.ts';

test('counts what Brotli makes of a file, and a packed file as it is', async () => {
  const wire = new Wire(11);
  const text = new TextEncoder().encode('reserva '.repeat(1000));
  const packed = randomBytes(1000);
  expect(await wire.bytesOf([text])).toBeLessThan(50);
  expect(await wire.bytesOf([packed, packed])).toBe(2000);
});
