import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dropdown } from './dropdown.ts';
import { follow, spokenOption, staysInside } from './options.ts';

beforeEach(() => {
  vi.stubGlobal('visualViewport', null);
  document.body.innerHTML = `
    <help-search>
      <input />
      <div data-panel><div id="list" data-list>
        <a role="option" href="#a"> <span>Bookings</span>
          <span>Cancel</span> </a>
        <a role="option" href="#b">All</a>
      </div></div>
      <template data-templates></template>
    </help-search>
    <button></button>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function dropdown(): Dropdown {
  const host = document.querySelector<HTMLElement>('help-search');
  const field = document.querySelector('input');
  if (!host || !field) throw new Error('no search bar');
  return new Dropdown(host, field);
}

describe('follow', () => {
  test('clicks the option with the keys that are held down', () => {
    const option = document.querySelector('a');
    if (!option) throw new Error('no option');
    const clicks: MouseEvent[] = [];
    document.body.addEventListener('click', (event) => clicks.push(event), { once: true });
    const enter = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, cancelable: true });
    follow(option, enter);
    expect(enter.defaultPrevented).toBe(true);
    expect(clicks).toHaveLength(1);
    expect(clicks[0]).toMatchObject({ ctrlKey: true, metaKey: false, shiftKey: false });
    expect(clicks[0]?.target).toBe(option);
  });
});

describe('spokenOption', () => {
  const on = (userAgent: string): void => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  };

  test.each(['Macintosh; Intel Mac OS X', 'iPhone; CPU iPhone OS', 'iPad; CPU OS'])(
    'gives the active option and its position on %s',
    (agent) => {
      on(agent);
      const bar = dropdown();
      bar.show({ open: true, active: 0 });
      expect(spokenOption(bar)).toBe('Bookings Cancel, 1/2');
    },
  );

  test('says nothing where screen readers follow the option by themselves', () => {
    on('Windows NT 10.0; Win64; x64');
    const bar = dropdown();
    bar.show({ open: true, active: 0 });
    expect(spokenOption(bar)).toBeUndefined();
  });

  test('says nothing while no option is active', () => {
    on('Macintosh');
    const bar = dropdown();
    bar.show({ open: true, active: -1 });
    expect(spokenOption(bar)).toBeUndefined();
  });
});

describe('staysInside', () => {
  const leaving = (to: Element | null): boolean => {
    const host = document.querySelector('help-search');
    if (!host) throw new Error('no search bar');
    return staysInside(new FocusEvent('focusout', { relatedTarget: to }), host);
  };

  test('knows a move within the bar from one out of it', () => {
    expect(leaving(document.querySelector('a'))).toBe(true);
    expect(leaving(document.querySelector('button'))).toBe(false);
    expect(leaving(null)).toBe(false);
  });

  test('takes leaving with the whole window for no move: the field keeps the focus', () => {
    document.querySelector('input')?.focus();
    expect(leaving(null)).toBe(true);
    expect(leaving(document.querySelector('button'))).toBe(false);
  });

  test('takes no other event for a move of the focus', () => {
    expect(staysInside(new Event('focusout'), document.body)).toBe(false);
  });
});
