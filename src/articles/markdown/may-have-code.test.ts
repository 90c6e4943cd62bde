import { expect, test } from 'vitest';
import { Random } from '../../bench/corpus/random.ts';
import { mayHaveCode } from './may-have-code.ts';
import { RandomText } from './parse-random.ts';
import { parseMdx } from './parse.ts';
import { renderText } from './render-text.ts';

test.each([
  'export const n = 1;',
  'Text.\n\nimport A from "./A.astro";',
  'It is {n}.',
  '{/* a */ n}',
  '<Shade />',
  '<Note.Head />',
  '<Ñu />',
  '```js\n{a}\n```\n\n{n}',
  '```\na\n  ```\n\n{n}\n\n```\nb\n```',
  ' ```\na\n```\n\n{n}\n\n```\nb\n```',
  '~~~\n```\n~~~\n\n{n}\n\n~~~\n```\n~~~',
  '````\n```\n````\n\n{n}\n\n```\n```',
])('%j may have code', (text) => {
  expect(mayHaveCode(text)).toBe(true);
});

test.each([
  'We import and export.',
  '{/* a note */}',
  '{/* one\nnote */ }',
  '<Note type="tip">\n\nText.\n\n</Note>',
  '<Steps>',
  '<kbd>Enter</kbd> and 1 < 2',
  '```json\n{ "a": 1 }\n```\n\nText.\n\n```\nimport a from "a";\n```\n',
])('%j has none', (text) => {
  expect(mayHaveCode(text)).toBe(false);
});

test('no text that MDX has to compile goes unnoticed', () => {
  const random = new RandomText(new Random(7));
  let compiled = 0;
  for (let number = 0; number < 1500; number++) {
    const text = random.article();
    if (!isCompiled(text)) continue;
    compiled++;
    expect(mayHaveCode(text), JSON.stringify(text)).toBe(true);
  }
  expect(compiled).toBeGreaterThan(25);
});

function isCompiled(text: string): boolean {
  try {
    return renderText(parseMdx(text), 'en', (href) => href) === undefined;
  } catch {
    return false;
  }
}
