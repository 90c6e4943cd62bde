import { describe, expect, test } from 'vitest';
import { articleSchema } from './article.ts';

const article = {
  title: 'Cómo cancelar una reserva',
  summary: 'Abre la reserva, elige cancelar y confirma. El huésped recibe un aviso.',
  author: 'igms-team',
  slug: 'cancelar-una-reserva',
  questions: ['¿Cómo cancelo?'],
};

const takes = (changes: object): boolean =>
  articleSchema.safeParse({ ...article, ...changes }).success;

describe('the front matter of an article', () => {
  test('needs five fields and fills in the others', () => {
    expect(articleSchema.parse(article)).toEqual({
      ...article,
      aliases: [],
      related: [],
      sources: [],
      draft: false,
    });
  });

  test.each(['title', 'summary', 'author', 'slug', 'questions'])(
    'cannot do without %s',
    (field) => {
      expect(takes({ [field]: undefined })).toBe(false);
    },
  );

  test('takes everything a writer may add', () => {
    const more = {
      aliases: ['anular'],
      related: ['reservations/see-check-ins'],
      sources: ['https://www.igms.com/help'],
      reviewBy: '2027-05-31',
      owner: 'customer-experience',
      draft: true,
      publishAt: new Date('2027-01-15'),
    };
    expect(articleSchema.parse({ ...article, ...more })).toMatchObject({
      ...more,
      reviewBy: new Date('2027-05-31'),
    });
  });

  test('has a title and a summary of a length that reads well', () => {
    expect(takes({ title: 'a'.repeat(5) })).toBe(true);
    expect(takes({ title: 'a'.repeat(4) })).toBe(false);
    expect(takes({ title: 'a'.repeat(81) })).toBe(false);
    expect(takes({ summary: 'a'.repeat(40) })).toBe(true);
    expect(takes({ summary: 'a'.repeat(39) })).toBe(false);
    expect(takes({ summary: 'a'.repeat(241) })).toBe(false);
  });

  test('has one to five questions', () => {
    expect(takes({ questions: [] })).toBe(false);
    expect(takes({ questions: ['¿a?', '¿b?', '¿c?', '¿d?', '¿e?'] })).toBe(true);
    expect(takes({ questions: ['¿a?', '¿b?', '¿c?', '¿d?', '¿e?', '¿f?'] })).toBe(false);
    expect(takes({ questions: '¿Cómo cancelo?' })).toBe(false);
  });

  test.each([
    ['fields nobody knows', { titel: 'Cancelar' }],
    ['an address with capitals', { slug: 'Cancelar' }],
    ['a related article without its feature', { related: ['see-check-ins'] }],
    ['a source that is no address', { sources: ['la web'] }],
    ['a day that is none', { reviewBy: 'mayo' }],
    ['a draft that is neither true nor false', { draft: 'yes' }],
  ])('refuses %s', (_, changes) => {
    expect(takes(changes)).toBe(false);
  });

  test('tells the writer of each field what to write', () => {
    const silent = Object.entries(articleSchema.shape).filter(([, field]) => !field.description);
    expect(silent).toEqual([]);
  });
});
