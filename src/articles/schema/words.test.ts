import { describe, expect, test } from 'vitest';
import { synonymsSchema, uiNamesSchema } from './words.ts';

describe('the names of the product', () => {
  test('are lists of names by language', () => {
    const names = [{ en: 'Inbox', es: 'Bandeja de Entrada' }, { en: 'Calendar' }];
    expect(uiNamesSchema.parse(names)).toEqual(names);
  });

  test.each([[['Inbox']], [[{ en: '' }]], [{ en: 'Inbox' }]])('are not %j', (value) => {
    expect(uiNamesSchema.safeParse(value).success).toBe(false);
  });
});

describe('synonyms', () => {
  test('are rings of two words or more', () => {
    expect(synonymsSchema.parse([['cancelar', 'anular', 'borrar']])).toHaveLength(1);
    expect(synonymsSchema.safeParse([['cancelar']]).success).toBe(false);
    expect(synonymsSchema.safeParse([['cancelar', '']]).success).toBe(false);
    expect(synonymsSchema.safeParse({ cancelar: 'anular' }).success).toBe(false);
  });
});
