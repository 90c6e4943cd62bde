import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectThemeSwitch, followTheme } from './theme-switch.ts';

const button =
  '<button data-theme-switch data-system="Como el sistema" data-light="Claro" data-dark="Oscuro">Aspecto: <span data-theme-name></span></button>';

function connected(): HTMLButtonElement[] {
  document.body.innerHTML = button + button;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')];
  buttons.forEach(connectThemeSwitch);
  return buttons;
}

const names = (): (string | null)[] =>
  [...document.querySelectorAll('[data-theme-name]')].map((name) => name.textContent);

beforeEach(() => localStorage.clear());
afterEach(() => {
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
});

describe('the switch of the theme', () => {
  test('says that the page follows the system until somebody chooses', () => {
    connected();
    expect(names()).toEqual(['Como el sistema', 'Como el sistema']);
  });

  test('says which theme the page has already', () => {
    document.documentElement.dataset['theme'] = 'dark';
    connected();
    expect(names()).toEqual(['Oscuro', 'Oscuro']);
  });

  test('goes through light and dark and back to the system, on every switch of the page', () => {
    const [first, second] = connected();
    first?.click();
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(names()).toEqual(['Claro', 'Claro']);
    second?.click();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(names()).toEqual(['Oscuro', 'Oscuro']);
    first?.click();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(names()).toEqual(['Como el sistema', 'Como el sistema']);
  });

  test('remembers the choice for the next page', () => {
    const [first] = connected();
    first?.click();
    expect(localStorage.getItem('theme')).toBe('light');
    first?.click();
    first?.click();
    expect(localStorage.getItem('theme')).toBe('system');
  });

  test('still works where storage is blocked', () => {
    const [first] = connected();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    first?.click();
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(names()).toEqual(['Claro', 'Claro']);
  });

  test('takes a theme nobody knows for that of the system', () => {
    document.documentElement.dataset['theme'] = 'sepia';
    connected();
    expect(names()).toEqual(['Como el sistema', 'Como el sistema']);
  });

  test('follows what was chosen on another page since', () => {
    connected();
    localStorage.setItem('theme', 'dark');
    followTheme();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(names()).toEqual(['Oscuro', 'Oscuro']);
    localStorage.setItem('theme', 'system');
    followTheme();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(names()).toEqual(['Como el sistema', 'Como el sistema']);
  });

  test('keeps the choice of this page where storage is blocked', () => {
    const [first] = connected();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    first?.click();
    followTheme();
    expect(document.documentElement.dataset['theme']).toBe('light');
  });
});
