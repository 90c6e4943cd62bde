import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { day, icon, inEachLanguage, locale, slug } from './fields.ts';

const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('a day', () => {
  test('is read from text and from a date alike', () => {
    const expected = new Date('2027-05-31T00:00:00Z');
    expect(day.parse('2027-05-31')).toEqual(expected);
    expect(day.parse(new Date('2027-05-31'))).toEqual(expected);
  });

  test.each(['31/05/2027', '2027-5-31', '2027-02-30', '2027-05-31T10:00:00Z', '', 20270531, null])(
    'is not %s',
    (value) => {
      expect(takes(day, value)).toBe(false);
    },
  );
});

describe('a slug', () => {
  test.each(['cancelar-una-reserva', 'a', '24h', 'plan-2'])('may be %s', (value) => {
    expect(takes(slug, value)).toBe(true);
  });

  test.each(['Cancelar', 'cancelación', 'a b', 'a_b', 'a/b', '-a', 'a-', 'a--b', '', 'a\n'])(
    'may not be "%s"',
    (value) => {
      expect(takes(slug, value)).toBe(false);
    },
  );
});

describe('a language', () => {
  test.each(['es', 'en', 'fil', 'pt-BR', 'zh-Hans'])('may be %s', (value) => {
    expect(takes(locale, value)).toBe(true);
  });

  test.each(['ES', 'e', 'spanish', 'pt-br', 'pt_BR', 'es-', ''])('may not be "%s"', (value) => {
    expect(takes(locale, value)).toBe(false);
  });
});

describe('an icon', () => {
  test('has a name as Lucide writes it', () => {
    expect(takes(icon, 'calendar-days')).toBe(true);
    expect(takes(icon, 'CalendarDays')).toBe(false);
    expect(takes(icon, '../check')).toBe(false);
  });
});

describe('something in each language', () => {
  const schema = inEachLanguage(z.number());

  test('has languages for its keys', () => {
    expect(schema.parse({ es: 1, 'pt-BR': 2 })).toEqual({ es: 1, 'pt-BR': 2 });
    expect(takes(schema, { spanish: 1 })).toBe(false);
  });

  test('has the right thing in each', () => {
    expect(takes(schema, { es: 1, en: 'two' })).toBe(false);
  });
});
