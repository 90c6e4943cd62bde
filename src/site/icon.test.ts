import { describe, expect, test } from 'vitest';
import { iconMarkup } from './icon.ts';

describe('iconMarkup', () => {
  test('gives the shapes of an icon without the drawing around them', () => {
    const markup = iconMarkup('check');
    expect(markup).toMatch(/^<path [^<]*\/>$/);
    expect(markup).not.toContain('svg');
  });

  test('gives the same shapes again', () => {
    expect(iconMarkup('calendar-days')).toBe(iconMarkup('calendar-days'));
    expect(iconMarkup('calendar-days')).not.toBe(iconMarkup('check'));
  });

  test.each(['calender', '', '../../package'])('names an icon there is not: "%s"', (name) => {
    expect(() => iconMarkup(name)).toThrow(
      `there is no icon "${name}". Pick a name from lucide.dev/icons.`,
    );
  });
});
