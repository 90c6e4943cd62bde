import { beforeEach, describe, expect, test } from 'vitest';
import { HitList } from './hit-list.ts';
import type { Answer, Hit } from './search-index.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <help-results data-locale="es">
      <template data-templates
        data-count='{"one":"{n} resultado","other":"{n} resultados"}'
        data-none="Nada sobre «{question}»." data-closest="Lo más cercano."
        data-corrected="Resultados para «{corrected}»." data-odd="{nobody} {question}">
        <a class="hit" role="option" href="/es/" data-hit>
          <span data-feature></span><span data-language-name></span>
          <span data-heading-part>› <span data-heading></span></span>
          <span data-title></span><span data-excerpt></span>
        </a>
        <a role="option" href="/es/" data-all>Ver todo</a>
        <a role="option" href="/es/" data-recent><span data-title></span></a>
      </template>
    </help-results>`;
});

function list(): HitList {
  const host = document.querySelector<HTMLElement>('help-results');
  if (!host) throw new Error('no host');
  return new HitList(host);
}

const hit: Hit = {
  id: 'reservations/cancel',
  url: '/es/reservas/cancelar/#pasos',
  title: 'Cancelar <b>una</b> reserva',
  feature: 'Reservas & más',
  heading: 'Pasos',
  excerpt: 'Para <mark>cancelar</mark> &lt;ya&gt;',
};
const answer = (some: Partial<Answer>): Answer => ({
  certainty: 'strong',
  hits: [],
  total: 1,
  stems: [],
  ...some,
});
const text = (row: Element, part: string): string | undefined =>
  row.querySelector(`[data-${part}]`)?.textContent;

describe('row', () => {
  test('shows the place, the title and the line of a hit, and leads to it', () => {
    const row = list().row(hit);
    expect(row.getAttribute('href')).toBe('/es/reservas/cancelar/#pasos');
    expect(row.dataset['hit']).toBe('reservations/cancel');
    expect(text(row, 'feature')).toBe('Reservas & más');
    expect(text(row, 'heading')).toBe('Pasos');
    expect(text(row, 'title')).toBe('Cancelar <b>una</b> reserva');
    expect(text(row, 'excerpt')).toBe('Para cancelar <ya>');
    expect(row.querySelector('mark')?.textContent).toBe('cancelar');
    expect(row.querySelector('b')).toBeNull();
  });

  test('has no place under a heading where the hit is the whole article', () => {
    const row = list().row({ ...hit, heading: undefined });
    expect(row.querySelector('[data-heading-part]')).toBeNull();
    expect(row.textContent).not.toContain('›');
  });

  test('names the language of a text that is not translated', () => {
    expect(text(list().row({ ...hit, language: 'inglés' }), 'language-name')).toBe('· inglés');
    expect(text(list().row(hit), 'language-name')).toBe('');
  });

  test('leaves the template as it was for the next', () => {
    const rows = list();
    rows.row({ ...hit, heading: undefined });
    expect(text(rows.row(hit), 'heading')).toBe('Pasos');
  });
});

test('makes rows that lead to all results and to questions asked before', () => {
  expect(list().allRow('/es/buscar/?q=a').getAttribute('href')).toBe('/es/buscar/?q=a');
  expect(list().allRow('/').textContent).toBe('Ver todo');
  const recent = list().recentRow('¿<i>qué</i>?', '/es/buscar/?q=x');
  expect(text(recent, 'title')).toBe('¿<i>qué</i>?');
  expect(recent.getAttribute('href')).toBe('/es/buscar/?q=x');
});

describe('message', () => {
  test.each([
    ['nothing for a strong answer', answer({}), ''],
    ['that it is only near', answer({ certainty: 'closest' }), 'Lo más cercano.'],
    ['that there is nothing', answer({ certainty: 'none' }), 'Nada sobre «$& reserva».'],
    [
      'what was understood',
      answer({ certainty: 'closest', corrected: 'cancelar' }),
      'Resultados para «cancelar».',
    ],
  ])('says %s', (_, given, message) => {
    expect(list().message(given, '$& reserva')).toBe(message);
  });

  test('does not say that it is only near where that is not said yet', () => {
    expect(list().message(answer({ certainty: 'closest' }), 'reserv', false)).toBe('');
    expect(list().message(answer({ certainty: 'none' }), 'x', false)).toBe('Nada sobre «x».');
  });
});

describe('count', () => {
  test.each([
    [0, '0 resultados'],
    [1, '1 resultado'],
    [2, '2 resultados'],
    [12345, '12.345 resultados'],
  ])('says %i in the language of the page', (total, words) => {
    expect(list().count(total)).toBe(words);
  });

  test('takes the general form where the language has more of them than the page', () => {
    document.querySelector('template')?.setAttribute('data-count', '{"other":"{n} all"}');
    expect(list().count(1)).toBe('1 all');
  });
});

describe('words', () => {
  test('leaves what it has no value for, and is empty for a text that is not there', () => {
    expect(list().words('odd', { question: '{nobody}' })).toBe('{nobody} {nobody}');
    expect(list().words('missing')).toBe('');
  });
});

test('says what is wrong with markup it cannot use', () => {
  document.querySelector('template')?.content.querySelector('[data-all]')?.remove();
  expect(() => list().allRow('/')).toThrow('The templates have no [data-all].');
  document.querySelector('template')?.remove();
  expect(() => list()).toThrow('<help-results> has no templates for its hits.');
});
