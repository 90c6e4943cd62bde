import { expect, test } from 'vitest';
import { fileNames } from './attachment-names.ts';

const nameOf = (name: string): string | undefined => fileNames([{ name }])[0];

test('a reader’s own name stays where it does no harm', () => {
  expect(nameOf('Año nuevo (2).png')).toBe('1-Año nuevo -2-.png');
});

test('two files of one name become two files', () => {
  expect(fileNames([{ name: 'a.png' }, { name: 'a.png' }])).toEqual(['1-a.png', '2-a.png']);
});

test.each([
  ['../../etc/passwd', '1-etc-passwd'],
  ['..\\..\\x.png', '1-x.png'],
  ['/root/.bashrc', '1-root-.bashrc'],
  ['-rf.png', '1-rf.png'],
  ['con.png', '1--con.png'],
  ['a\u0000b\u001b[2J.png', '1-a-b-2J.png'],
  ['$(reboot).png', '1-reboot-.png'],
  ['', '1-'],
])('%j leaves its folder no more and does nothing: %j', (name, harmless) => {
  expect(nameOf(name)).toBe(harmless);
});

test('a long name is cut, its ending stays', () => {
  expect(nameOf(`${'a'.repeat(300)}.ics`)).toMatch(/^1-a{100}\.ics$/);
});
