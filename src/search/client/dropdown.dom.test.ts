import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('an answer', () => {
  test('is shown as options with ids of their own, the last leads to all results', () => {
    const { dropdown } = open();
    expect(dropdown.fill(answer(['a', 'b'], { total: 9 }), 'one & two')()).toBe('9 results. ');
    expect(titles(dropdown)).toEqual(['a', 'b', 'All']);
    expect(dropdown.options.map(({ id }) => id)).toEqual([
      'bar-list-0',
      'bar-list-1',
      'bar-list-2',
    ]);
    const all = new URL(dropdown.options.at(-1)?.getAttribute('href') ?? '');
    expect([all.pathname, all.searchParams.get('q')]).toEqual(['/en/search/', 'one & two']);
  });

  test('that is empty says so and offers what to do, with the question', () => {
    const { dropdown, host } = open();
    expect(dropdown.fill(answer([]), 'zebra')()).toBe('Nothing about “zebra”.');
    expect(part(host, 'nothing').hidden).toBe(false);
    expect(part(host, 'list').hidden).toBe(true);
    expect(part(host, 'keys').hidden).toBe(true);
    expect(part(host, 'carry').getAttribute('href')).toMatch(/\/en\/support\/\?q=zebra$/);
    dropdown.fill(answer(['a']), 'airbnb');
    expect(part(host, 'nothing').hidden).toBe(true);
    expect(part(host, 'list').hidden).toBe(false);
  });

  test('that is only near says so where it is to be said', () => {
    const { dropdown, host } = open();
    const near = answer(['a'], { certainty: 'closest' });
    dropdown.fill(near, 'x', false);
    expect(part(host, 'message-line').hidden).toBe(true);
    dropdown.fill(near, 'x');
    expect(part(host, 'message-line').hidden).toBe(false);
  });

  test('that was corrected says so and offers the words as typed', () => {
    const { dropdown, host } = open();
    expect(dropdown.fill(answer(['a'], { corrected: 'cancel' }), 'cancle')()).toBe(
      '1 result. For “cancel”.',
    );
    expect(part(host, 'message').textContent).toBe('For “cancel”.');
    expect(part(host, 'exact').textContent).toBe('Exactly “cancle”');
    expect(part(host, 'exact').hidden).toBe(false);
    dropdown.fill(answer(['a']), 'cancel');
    expect(part(host, 'exact').hidden).toBe(true);
    expect(part(host, 'message-line').hidden).toBe(true);
  });

  test('that never came says that search could not load', () => {
    const { dropdown, host } = open();
    expect(dropdown.fill(undefined, 'x')()).toBe('Could not load.');
    expect(part(host, 'message-line').hidden).toBe(false);
    expect(part(host, 'advice').hidden).toBe(true);
    dropdown.fill(answer([]), 'x');
    expect(part(host, 'advice').hidden).toBe(false);
  });

  test('ends the wait for it', () => {
    const { dropdown, host } = open();
    dropdown.wait();
    expect(part(host, 'list').getAttribute('aria-busy')).toBe('true');
    dropdown.fill(answer(['a']), 'x');
    expect(part(host, 'list').hasAttribute('aria-busy')).toBe(false);
  });
});

describe('show', () => {
  test('opens and closes, and tells assistive technology', () => {
    const { dropdown, field, host } = open();
    dropdown.fill(answer(['a']), 'x');
    dropdown.show({ open: true, active: 0 });
    expect(part(host, 'panel').hidden).toBe(false);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(dropdown.options.map((option) => option.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
    ]);
    dropdown.show({ open: false, active: -1 });
    expect(part(host, 'panel').hidden).toBe(true);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    expect(dropdown.activeOption).toBeUndefined();
  });

  test('is not expanded when there is only a message', () => {
    const { dropdown, field, host } = open();
    dropdown.fill(answer([]), 'x');
    dropdown.show({ open: true, active: -1 });
    expect(part(host, 'panel').hidden).toBe(false);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('ends above the keyboard of a phone, but never becomes too small to read', () => {
    const { dropdown, host } = open();
    const space = (): number =>
      parseInt(part(host, 'panel').style.getPropertyValue('--search-space'));
    dropdown.show({ open: true, active: -1 });
    expect(space()).toBeGreaterThan(600);
    expect(space()).toBeLessThan(700);
    vi.stubGlobal('visualViewport', { offsetTop: 0, height: 20 });
    const moved = vi.spyOn(host, 'scrollIntoView');
    dropdown.fit();
    expect(space()).toBeGreaterThan(100);
    expect(moved).toHaveBeenCalledOnce();
  });
});

test('offers questions asked before, which can be forgotten', () => {
  const { dropdown, host } = open();
  dropdown.offer(['one', 'two']);
  expect(titles(dropdown)).toEqual(['one', 'two']);
  expect(dropdown.options[1]?.getAttribute('href')).toMatch(/\/en\/search\/\?q=two$/);
  expect(dropdown.state.open).toBe(true);
  expect(part(host, 'forget').hidden).toBe(false);
  dropdown.offer([]);
  expect(dropdown.state.open).toBe(false);
  dropdown.reopen();
  expect(dropdown.state.open).toBe(false);
});

test('shows the hits that are still there, with none of them active', () => {
  const { dropdown } = open();
  dropdown.fill(answer(['a']), 'x');
  dropdown.reopen();
  expect(dropdown.state).toEqual({ open: true, active: -1 });
});
