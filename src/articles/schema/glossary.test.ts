import { describe, expect, test } from 'vitest';
import { glossarySchema } from './glossary.ts';

describe('the glossary', () => {
  const es = { term: 'canal', definition: 'Un sitio por el que llegan tus reservas.' };

  test('explains each term in each language', () => {
    expect(glossarySchema.parse({ channel: { es: { ...es, avoid: ['chanel'] }, en: es } })).toEqual(
      {
        channel: { es: { ...es, avoid: ['chanel'] }, en: { ...es, avoid: [] } },
      },
    );
  });

  test.each([
    ['a name with spaces', { 'my channel': { es } }],
    ['a language by its name', { channel: { spanish: es } }],
    ['a definition that is too short', { channel: { es: { ...es, definition: 'Un sitio.' } } }],
    ['a term without definition', { channel: { es: { term: 'canal' } } }],
    ['fields nobody knows', { channel: { es: { ...es, see: 'iCal' } } }],
  ])('refuses %s', (_, value) => {
    expect(glossarySchema.safeParse(value).success).toBe(false);
  });
});
