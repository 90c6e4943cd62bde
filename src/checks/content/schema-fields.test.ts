import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { inEachLanguage } from '../../articles/schema/fields.ts';
import {
  fieldAt,
  fieldNames,
  hintAt,
  isPerLanguage,
  keyHintAt,
  optionsAt,
  takesOthers,
} from './schema-fields.ts';

const schema = z.strictObject({
  title: z.string().describe('A title.'),
  tags: z.array(z.string()).default([]).describe('A list of tags.'),
  hours: z.union([
    z.strictObject({ open: z.string().describe('A time.') }),
    z.strictObject({ closed: z.boolean() }),
  ]),
  week: z
    .strictObject({ days: z.array(z.string()).describe('A list of days.') })
    .describe('A week.'),
  names: z.record(z.string().describe('A language.'), z.string().describe('A name.')),
  plan: z
    .strictObject({ price: z.number() })
    .optional()
    .transform((plan) => plan?.price),
  text: z.object({ order: z.number() }).catchall(z.strictObject({ summary: z.string() })),
});

describe('the field at a path', () => {
  test.each([
    ['a field', ['title'], 'A title.'],
    ['a list with a default', ['tags'], 'A list of tags.'],
    ['a value of a record', ['names', 'es'], 'A name.'],
    ['a field of one of several shapes', ['hours', 'open'], 'A time.'],
  ])('is found: %s', (_, path, description) => {
    expect(fieldAt(schema, path)?.description).toBe(description);
  });

  test('is the whole schema for an empty path', () => {
    expect(fieldAt(schema, [])).toBe(schema);
  });

  test.each([
    ['an unknown field', ['titel']],
    ['something below a text', ['title', 'es']],
    ['an unknown field of every shape', ['hours', 'ajar']],
  ])('is nothing for %s', (_, path) => {
    expect(fieldAt(schema, path)).toBeUndefined();
  });

  test('prefers the shape that has the field to one that takes any', () => {
    const entry = z.union([
      z.object({ items: z.array(z.string()) }).catchall(z.string().describe('A label.')),
      z.object({ to: z.string().describe('An address.') }).catchall(z.string()),
    ]);
    expect(fieldAt(entry, ['to'])?.description).toBe('An address.');
    expect(fieldAt(entry, ['es'])?.description).toBe('A label.');
  });
});

describe('the names of the fields', () => {
  test('are those of an object, also inside optional and transform', () => {
    expect(fieldNames(schema)).toEqual(['title', 'tags', 'hours', 'week', 'names', 'plan', 'text']);
    expect(fieldNames(fieldAt(schema, ['plan']))).toEqual(['price']);
  });

  test('are those of every shape, each once', () => {
    const shapes = z.union([
      z.strictObject({ days: z.string(), open: z.string() }),
      z.strictObject({ days: z.string(), close: z.string() }),
    ]);
    expect(fieldNames(shapes)).toEqual(['days', 'open', 'close']);
  });

  test('are none for a text, or for nothing', () => {
    expect(fieldNames(z.string())).toEqual([]);
    expect(fieldNames(undefined)).toEqual([]);
  });
});

describe('the hint at a path', () => {
  test.each([
    ['the description there', ['title'], 'A title.'],
    ['the description above', ['tags', 1], 'A list of tags.'],
    ['the nearest of two descriptions above', ['week', 'days', 0], 'A list of days.'],
    [
      'the fields that belong there',
      ['text', 'es'],
      'the fields summary, each on a line as name: value.',
    ],
    ['nothing where nobody described anything', ['text', 'es', 'summary'], undefined],
  ])('is %s', (_, path, hint) => {
    expect(hintAt(schema, path)).toBe(hint);
  });
});

test('the names in a block are described where they are free', () => {
  expect(keyHintAt(schema, ['names'])).toBe('A language.');
  expect(keyHintAt(schema, ['text'])).toBeUndefined();
  expect(keyHintAt(schema, ['gone'])).toBeUndefined();
});

test('only some blocks take other names besides their fields', () => {
  expect(takesOthers(schema, ['text'])).toBe(true);
  expect(takesOthers(z.union([z.string(), z.object({}).catchall(z.string())]), [])).toBe(true);
  expect(takesOthers(schema, [])).toBe(false);
  expect(takesOthers(schema, ['title'])).toBe(false);
  expect(takesOthers(schema, ['gone'])).toBe(false);
});

test('the alternatives are known where a value may be one of several things', () => {
  expect(optionsAt(schema, ['hours']).map(fieldNames)).toEqual([['open'], ['closed']]);
  expect(optionsAt(z.union([z.string(), z.number()]).optional(), [])).toHaveLength(2);
  expect(optionsAt(schema, ['title'])).toEqual([]);
  expect(optionsAt(schema, ['gone'])).toEqual([]);
});

test('words per language are those under names of languages, alone or beside fields', () => {
  const team = z.strictObject({ team: inEachLanguage(z.string()).optional() });
  expect(isPerLanguage(team, ['team'])).toBe(true);
  expect(isPerLanguage(schema, ['text'])).toBe(true);
  expect(isPerLanguage(schema, ['names'])).toBe(false);
  expect(isPerLanguage(schema, ['week'])).toBe(false);
  expect(isPerLanguage(schema, ['nothing', 'there'])).toBe(false);
});
