import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { writeHelpDesk } from '../../bench/build/help-desk-content.ts';
import { generateLibrary } from '../../bench/build/library/generate-library.ts';
import { outcomeOf } from './parse-outcome.ts';
import { parseMdx, readFast, readSlowly } from './parse.ts';
import { visit } from './visit.ts';

function textsIn(folder: string): string[] {
  const files = globSync(`${folder}/**/*.mdx`).map((file) => readFileSync(file, 'utf8'));
  return files.map((text) =>
    text.replace(/^---\n[^]*?\n---/, (lines) => lines.replace(/[^\n]/g, '')),
  );
}

const real = textsIn('content/articles');

describe('an ordinary article', () => {
  test('is never handed to remark', () => {
    expect(real.length).toBeGreaterThanOrEqual(150);
    expect(real.filter((text) => !readFast(text))).toEqual([]);
  });

  test('becomes what remark makes of it', () => {
    for (const text of real.filter((_, index) => index % 5 === 0)) {
      expect(outcomeOf(parseMdx, text)).toEqual(outcomeOf(readSlowly, text));
    }
  });

  test('of the libraries that are built to be measured is not handed to remark either', () => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'));
    try {
      writeHelpDesk(generateLibrary(60), folder);
      const texts = textsIn(`${folder}/articles`);
      expect(texts).toHaveLength(60);
      expect(texts.filter((text) => !readFast(text))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    'Cuesta 5 < 6 y \\{x\\} el 10 % (~2 min) 👍.',
    'Escribe a soporte@igms.com, y ya.',
    '```json\n{ "a": [{ "b": "https://x.com" }] }\n```\n\nUsa `{x}` y `a@b.co`.',
    '- [ ] Limpia\n- [x] Avisa',
    '{/* para quien\nescribe */}\n\nAsí[^1].\n\n[^1]: Una nota.',
    '<Note title="á">\n\n| a | b |\n| - | -: |\n| `c` | [huésped] |\n\n</Note>',
  ])('may have %j', (text) => {
    expect(readFast(text)).toBeDefined();
    expect(outcomeOf(parseMdx, text)).toEqual(outcomeOf(readSlowly, text));
  });
});

describe('the place of a word', () => {
  test.each([
    'Año 😀😀 e\u0301 日本 <Ui>Guardar</Ui>',
    'Uno\r\n\r\n👩‍👩‍👧\u00a0→ <Ui>Guardar</Ui>',
    '- á\n  - **ñ 👍** <Ui>Guardar</Ui>',
    '> | 🇪🇸 | á |\n> | - | - |\n> | «é» | <Ui>Guardar</Ui> |',
    '&amp;&nbsp;\\* <Ui>Guardar</Ui>',
  ])('is counted as an editor counts it in %j', (text) => {
    const offset = text.indexOf('<Ui>');
    const lines = text.slice(0, offset).split(/\r?\n/);
    const column = (lines.at(-1)?.length ?? 0) + 1;
    expect(placesOfWords(text)).toEqual([{ line: lines.length, column, offset }]);
  });
});

describe('a mistake is told with its place', () => {
  test.each([
    ['Año 😀 <Ui>Guardar', 1, 'Expected a closing tag for `<Ui>`'],
    ['Hola\n\nPulsa Guardar</Ui>.', 3, 'Unexpected closing slash'],
    ['Hola\n\n{1 +}', 3, 'Could not parse expression'],
    ['Hola\n\nimport a form "b"', 3, 'Could not parse import/exports'],
    ['<Note>\n\n- a\n\n</Steps>', 5, 'Unexpected closing tag `</Steps>`'],
    ['a < b y <3', 1, 'Unexpected character `3`'],
    ['Hola\n\n**<Ui>Guardar**</Ui>', 3, 'Expected a closing tag for `<Ui>`'],
    ['# < ', 1, 'Unexpected end of file'],
  ])('%j', (text, line, message) => {
    const outcome = outcomeOf(parseMdx, text);
    expect(outcome).toMatchObject({ line, refused: expect.stringContaining(message) as string });
  });
});

function placesOfWords(text: string): unknown[] {
  const places: unknown[] = [];
  visit(parseMdx(text), (node: Nodes) => {
    if (node.type === 'mdxJsxTextElement') places.push(node.position?.start);
  });
  return places;
}
