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
  test('needs four fields and fills in the others', () => {
    expect(articleSchema.parse({ ...article, questions: undefined })).toEqual({
      ...article,
      questions: [],
      aliases: [],
      related: [],
      sources: [],
      draft: false,
    });
  });

  test.each(['title', 'summary', 'author', 'slug'])('cannot do without %s', (field) => {
    expect(takes({ [field]: undefined })).toBe(false);
  });

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

  test('has a title, a summary and questions that say something', () => {
    expect(takes({ title: '' })).toBe(false);
    expect(takes({ summary: '' })).toBe(false);
    expect(takes({ questions: [''] })).toBe(false);
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
