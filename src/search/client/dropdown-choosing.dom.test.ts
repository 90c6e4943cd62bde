import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { barMarkup } from './bar-markup.ts';
import { Dropdown } from './dropdown.ts';
import { part } from './parts.ts';
import type { Answer } from './search-index.ts';

beforeEach(() => {
  vi.stubGlobal('visualViewport', { offsetTop: 0, height: 700 });
  document.body.innerHTML = barMarkup('bar');
});
afterEach(() => void vi.unstubAllGlobals());

function open() {
  const host = document.querySelector<HTMLElement>('help-search');
  const field = document.querySelector('input');
  if (!host || !field) throw new Error('no search bar');
  return { host, field, dropdown: new Dropdown(host, field) };
}

const answer = (ids: readonly string[], some: Partial<Answer> = {}): Answer => ({
  certainty: ids.length > 0 ? 'strong' : 'none',
  hits: ids.map((id) => ({ id, url: `/en/${id}/`, title: id, feature: '', excerpt: '' })),
  total: ids.length,
  stems: [],
  ...some,
});
const titles = ({ options }: Dropdown): string[] =>
  options.map(({ textContent }) => textContent.trim());

test('puts an answer in the place of the one before while nothing is active', () => {
  const { dropdown } = open();
  dropdown.fill(answer(['a', 'b']), 'x');
  dropdown.fill(answer(['c', 'a']), 'x');
  expect(titles(dropdown)).toEqual(['c', 'a', 'All']);
});

test('moves nothing while an option is active: new hits come after', () => {
  const { dropdown, field } = open();
  dropdown.fill(answer(['a', 'b']), 'x');
  dropdown.show({ open: true, active: 1 });
  const before = dropdown.activeOption;
  dropdown.fill(answer(['c', 'b', 'a', 'd']), 'x');
  dropdown.show(dropdown.state);
  expect(titles(dropdown)).toEqual(['a', 'b', 'c', 'd', 'All']);
  expect(dropdown.activeOption).toBe(before);
  expect(field.getAttribute('aria-activedescendant')).toBe(before?.id);
});

test('leaves the row to all results active when hits come in before it', () => {
  const { dropdown } = open();
  dropdown.fill(answer(['a']), 'x');
  dropdown.show({ open: true, active: 1 });
  dropdown.fill(answer(['a', 'b']), 'x');
  dropdown.show(dropdown.state);
  expect(dropdown.activeOption?.textContent).toBe('All');
});

test('moves nothing under the pointer, until another question is asked', () => {
  const { dropdown, host } = open();
  dropdown.fill(answer(['a', 'b']), 'x');
  vi.spyOn(part(host, 'list'), 'matches').mockReturnValue(true);
  dropdown.fill(answer(['c', 'b']), 'x');
  expect(titles(dropdown)).toEqual(['a', 'b', 'c', 'All']);
  dropdown.fill(answer(['d', 'b']), 'y');
  expect(titles(dropdown)).toEqual(['d', 'b', 'All']);
});
