import { expect, test } from 'vitest';
import { serviceTable } from './service-table.ts';

test('one line per rate: the middle, the slowest hundredth, what went wrong, the memory', () => {
  const milliseconds = Array.from({ length: 100 }, (_, index) => index + 1);
  const table = serviceTable([
    {
      database: 'SQLite',
      perSecond: 20,
      sent: 1103,
      milliseconds,
      errors: new Map([
        ['503', 1000],
        ['no answer in 30 s', 3],
      ]),
      memory: 123_456_789,
    },
  ]);
  expect(table.split('\n').at(-1)).toBe(
    '| SQLite | 20 | 1,103 | 51 | 100 | 1000 × 503, 3 × no answer in 30 s | 123 |',
  );
});

test('a rate at which nothing was answered has no times', () => {
  const nothing = { sent: 10, milliseconds: [], errors: new Map([['503', 10]]), memory: 0 };
  const table = serviceTable([{ database: 'SQLite', perSecond: 2, ...nothing }]);
  expect(table).toContain('| – | – | 10 × 503 |');
});
