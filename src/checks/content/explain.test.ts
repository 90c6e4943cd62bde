import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { locale } from '../../articles/schema/fields.ts';
import { explain } from './explain.ts';

const messages = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? [])
    .flatMap((issue) => explain(schema, issue, value))
    .map(({ path, message }) => `${path.map(String).join('/')}: ${message}`);

const article = z.strictObject({
  title: z.string().min(5).max(80).describe('A title.'),
  questions: z.array(z.string()).min(1).max(2).optional().describe('A list.'),
  draft: z.boolean().optional().describe('true or false.'),
});

describe('a value that does not fit', () => {
  test.each([
    ['missing', {}, 'title: title is missing. Write: A title.'],
    ['left empty', { title: null }, 'title: title is empty. Write: A title.'],
    ['an empty text', { title: '' }, 'title: title is empty. Write: A title.'],
    ['too short', { title: 'Go' }, 'title: title is too short (2 characters). Write: A title.'],
    ['of one letter', { title: 'G' }, 'title: title is too short (1 character). Write: A title.'],
    [
      'too long',
      { title: 'x'.repeat(81) },
      'title: title is too long (81 characters). Write: A title.',
    ],
    [
      'a number in place of a text',
      { title: 2027 },
      'title: title is read as the number 2027: put it between quotes. Write: A title.',
    ],
    [
      'a number in place of something else',
      { title: 'A title', draft: 5 },
      'draft: draft is 5, which does not fit. Write: true or false.',
    ],
    [
      'a list',
      { title: 'A title', draft: ['a'] },
      'draft: draft is a list, which does not fit. Write: true or false.',
    ],
    [
      'a block',
      { title: { a: 'b', c: 'd' } },
      'title: title is a block of fields, which does not fit. Write: A title.',
    ],
    [
      'a text with a colon',
      { title: 'A title', questions: ['a', { error: 'cannot add user' }] },
      'questions/1: questions, item 2 is read as a field and its value, for the colon in it: put it between quotes. Write: A list.',
    ],
    [
      'a long text in a place of something else',
      { title: 'A title', draft: 'x'.repeat(70) },
      `draft: draft is "${'x'.repeat(60)}…", which does not fit. Write: true or false.`,
    ],
    [
      'a list that is too long',
      { title: 'A title', questions: ['a', 'b', 'c'] },
      'questions: questions is too long (3 entries). Write: A list.',
    ],
    [
      'a list that is too short',
      { title: 'A title', questions: [] },
      'questions: questions is too short (0 entries). Write: A list.',
    ],
    [
      'an entry of a list, counted from one',
      { title: 'A title', questions: ['a', 7] },
      'questions/1: questions, item 2 is read as the number 7: put it between quotes. Write: A list.',
    ],
  ])('is told with what to write instead: %s', (_, value, message) => {
    expect(messages(article, value)).toEqual([message]);
  });

  test('is called this when it is all there is', () => {
    expect(messages(z.array(z.string()).describe('A list of names.'), 'Save')).toEqual([
      ': this is "Save", which does not fit. Write: A list of names.',
    ]);
  });

  test('falls back to what the schema says where nothing is described', () => {
    expect(messages(z.array(z.number().max(5)), [7])).toEqual([
      '0: item 1 is 7, which does not fit. Write: Too big: expected number to be <=5',
    ]);
  });
});

describe('a name that is not known', () => {
  test('is told with the nearest one', () => {
    expect(messages(article, { title: 'A title', drft: true })).toEqual([
      'drft: drft is not a field. Did you mean draft? Known: title, questions, draft.',
    ]);
  });

  test('is told with the block it stands in', () => {
    const site = z.strictObject({ list: z.array(z.strictObject({ hue: z.number().optional() })) });
    expect(messages(site, { list: [{}, { hu: 5 }] })).toEqual([
      'list/1/hu: hu is not a field of list, item 2. Did you mean hue? Known: hue.',
    ]);
  });

  test('is told where other names are languages, though its value would be no language', () => {
    const feature = z.object({ order: z.number().optional() }).catchall(z.strictObject({}));
    expect(messages(feature, { ordr: 8 })).toEqual([
      'ordr: ordr is not a field. Did you mean order? Known: order. Anything else is a language, such as es.',
    ]);
  });

  test('is a language when it looks like one', () => {
    const feature = z.object({ order: z.number() }).catchall(z.strictObject({ title: z.string() }));
    expect(messages(feature, { order: 8, es: 'Equipo' })).toEqual([
      'es: es is "Equipo", which does not fit. Write: the fields title, each on a line as name: value.',
    ]);
  });

  test('says what a free name may be', () => {
    const names = z.strictObject({ team: z.record(locale, z.string()) });
    expect(messages(names, { team: { Spanish: 'equipo' } })).toEqual([
      'team/Spanish: "Spanish" does not fit as a name. Write: the code of a language, such as es, en or pt-BR.',
    ]);
    expect(messages(z.record(z.string().regex(/^a/), z.string()), { b: 'x' })).toEqual([
      'b: "b" does not fit as a name.',
    ]);
  });
});

describe('a value that may be one of several things', () => {
  const entry = z.union([
    z.strictObject({ to: z.enum(['home']).describe('A page.') }),
    z.strictObject({ title: z.string(), items: z.array(z.string()).describe('A list of links.') }),
  ]);

  test('is taken for the one whose fields it has', () => {
    expect(messages(entry, { to: 'hom' })).toEqual([
      'to: to is "hom", which does not fit. Write: A page.',
    ]);
    expect(messages(entry, { title: 'More', items: 'none' })).toEqual([
      'items: items is "none", which does not fit. Write: A list of links.',
    ]);
  });

  test('is taken for the one it got farthest in when it has the fields of none', () => {
    expect(messages(entry, {})).toEqual(['to: to is missing. Write: A page.']);
    const page = z.union([z.string(), z.strictObject({ to: z.string().describe('A page.') })]);
    expect(messages(page, {})).toEqual(['to: to is missing. Write: A page.']);
  });

  test('is told as a whole when it is like none of them', () => {
    const day = z.strictObject({
      reviewBy: z.union([z.iso.date(), z.date()]).describe('A day, such as 2027-05-31.'),
    });
    expect(messages(day, { reviewBy: 'next week' })).toEqual([
      'reviewBy: reviewBy is "next week", which does not fit. Write: A day, such as 2027-05-31.',
    ]);
  });
});
