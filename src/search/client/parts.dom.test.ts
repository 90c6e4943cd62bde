import { describe, expect, test } from 'vitest';
import { carryQuestion, part } from './parts.ts';

describe('part', () => {
  test('gives the first element that is marked with the name', () => {
    document.body.innerHTML = '<p data-list-item></p><ul data-list></ul><ol data-list></ol>';
    expect(part(document, 'list').localName).toBe('ul');
  });

  test('names the mark that is missing', () => {
    document.body.innerHTML = '';
    expect(() => part(document.body, 'list')).toThrow('The markup has no [data-list].');
  });
});

describe('carryQuestion', () => {
  test('gives links to other pages the question, under the name each wants', () => {
    document.body.innerHTML = `<a href="/es/soporte/?from=search#form" data-carry="q">Ask</a>
      <a href="/en/ask/" data-carry="about">Ask</a><a href="/es/">Home</a>`;
    carryQuestion(document, '¿A & B?');
    carryQuestion(document, '¿C & D?');
    const links = [...document.querySelectorAll('a')].map(({ href }) => new URL(href));
    expect(links.map(({ pathname, hash }) => pathname + hash)).toEqual([
      '/es/soporte/#form',
      '/en/ask/',
      '/es/',
    ]);
    expect(links.map(({ searchParams }) => [...searchParams])).toEqual([
      [
        ['from', 'search'],
        ['q', '¿C & D?'],
      ],
      [['about', '¿C & D?']],
      [],
    ]);
  });
});
