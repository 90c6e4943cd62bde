import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test('a language is called by the name the reader knows', () => {
  expect(languageName('en', 'es')).toBe('inglés');
  expect(languageName('es', 'en')).toBe('Spanish');
});

test('a code that names no language stays as it is', () => {
  expect(languageName('xx', 'en')).toBe('xx');
});
