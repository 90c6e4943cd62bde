import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from './parse-outcome.ts';
import { parseMdx, readFast } from './parse.ts';

describe('nesting that no engine gets through is refused where it begins:', () => {
  test.each([
    ['quotes', 'Hola\n\n' + '> '.repeat(10_000), 3, 1],
    ['lists', '- '.repeat(5_000) + 'a', 1, 1],
    ['brackets', 'Hola ' + '['.repeat(50_000) + ']'.repeat(50_000), 1, 6],
    ['stars', '*'.repeat(10_000) + 'a' + '*'.repeat(10_000), 1, 1],
    ['braces', '{'.repeat(20_000), 1, 1],
    ['tags', '<b>'.repeat(10_000) + '</b>'.repeat(10_000), 1, 301],
    ['words', '<Note>\n'.repeat(3_000) + '</Note>\n'.repeat(3_000), 101, 1],
    ['steps', Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'), 50, 101],
    ['emphasis', '*a **b '.repeat(2_000) + 'c** d*'.repeat(2_000), 1, 345],
  ])('%s', (_, text, line, column) => {
    const refused = expect.stringContaining('nested more than 100 levels deep. Take out') as string;
    expect(outcomeOf(parseMdx, text)).toEqual({ refused, line, column });
  });
});

describe('long is not deep:', () => {
  test.each([
    ['quotes', '> a\n>> b\n\n'.repeat(2_000), 2_000],
    ['lists', '- [a](/b) **c**\n'.repeat(2_000), 1],
    ['words', '<Note>a</Note>\n\n'.repeat(2_000), 2_000],
    ['code to look at', '```\n' + '{[('.repeat(100) + '\n```', 1],
  ])('%s', (_, text, blocks) => {
    expect(readFast(text)?.children).toHaveLength(blocks);
  });
});

test('code so deep that satteri would end the process goes to remark, which says where it is', async () => {
  const texts = [
    `'Hola\\n\\n{' + '(1,'.repeat(30000) + '1' + ')'.repeat(30000) + '}'`,
    `'{' + 'a=>'.repeat(30000) + 'a}'`,
    `'<Ui a={' + '[1,'.repeat(30000) + ']'.repeat(30000) + '} />'`,
    `'{/* a */ ' + '[1,'.repeat(30000) + ']'.repeat(30000) + '}'`,
    `'export const a = ' + '[1,'.repeat(30000) + ']'.repeat(30000)`,
  ];
  // In a process of its own, which would end without a word.
  const script = `import { parseMdx } from '${new URL('parse.ts', import.meta.url).href}';
    for (const text of [${texts.join()}])
      try { parseMdx(text); console.log('read'); }
      catch ({ line, reason }) { console.log(line + ' ' + reason); }`;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', script]);
  const expression = 'Could not parse expression with acorn';
  expect(stdout.trim().split('\n')).toEqual([
    `3 ${expression}`,
    `1 ${expression}`,
    `1 ${expression}`,
    `1 ${expression}`,
    '1 Could not parse import/exports with acorn',
  ]);
});
