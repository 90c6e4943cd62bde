import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const module = new URL('parse.ts', import.meta.url).href;

/** In a process of its own: without the signs of doubtful texts, some of these would end this one. */
async function read(text: string): Promise<string> {
  const script = `import { parseMdx } from '${module}';
    try { console.log(parseMdx(${text}).children.length + ' blocks'); }
    catch (error) { console.log([error.line, error.column, error.reason].join(' ')); }`;
  const options = { timeout: 60_000, maxBuffer: 2 ** 20 };
  const { stdout } = await run('node', ['--input-type=module', '-e', script], options);
  return stdout.trim();
}

describe('nesting that no engine gets through is refused where it begins:', () => {
  test.each([
    ["'Hola\\n\\n' + '> '.repeat(10000)", '3 1'],
    ["'- '.repeat(5000) + 'a'", '1 1'],
    ["'Hola ' + '['.repeat(50000) + ']'.repeat(50000)", '1 6'],
    ["'*'.repeat(10000) + 'a' + '*'.repeat(10000)", '1 1'],
    ["'{'.repeat(20000)", '1 1'],
    ["'<b>'.repeat(10000) + '</b>'.repeat(10000)", '1 301'],
    ["'<Note>\\n'.repeat(3000) + '</Note>\\n'.repeat(3000)", '101 1'],
    ["Array.from({ length: 500 }, (_, i) => '  '.repeat(i) + '- a').join('\\n')", '50 101'],
    ["'*a **b '.repeat(2000) + 'c** d*'.repeat(2000)", '1 345'],
  ])('%s', async (text, place) => {
    expect(await read(text)).toBe(
      `${place} the text is nested more than 100 levels deep. Take out the signs that open a quote, a list, emphasis or a word again and again.`,
    );
  });
});

describe('code so deep that it would end the process goes to remark, which refuses it:', () => {
  test.each([
    ["'Hola\\n\\n{' + '(1,'.repeat(30000) + '1' + ')'.repeat(30000) + '}'", 3],
    ["'{' + 'a=>'.repeat(30000) + 'a}'", 1],
    ["'<Ui a={' + '[1,'.repeat(30000) + ']'.repeat(30000) + '} />'", 1],
    ["'{/* a */ ' + '[1,'.repeat(30000) + ']'.repeat(30000) + '}'", 1],
    ["'export const a = ' + '[1,'.repeat(30000) + ']'.repeat(30000)", 1],
  ])('%s', async (text, line) => {
    // Where acorn gives up depends on the memory it has for calls.
    expect(await read(text)).toMatch(new RegExp(`^${String(line)} \\d+ Could not parse`));
  });
});

describe('long is not deep:', () => {
  test.each([
    ["'> a\\n>> b\\n\\n'.repeat(2000)", '2000 blocks'],
    ["'- [a](/b) **c**\\n'.repeat(2000)", '1 blocks'],
    ["'<Note>a</Note>\\n\\n'.repeat(2000)", '2000 blocks'],
    ["'```\\n' + '{[('.repeat(100) + '\\n```'", '1 blocks'],
  ])('%s', async (text, blocks) => {
    expect(await read(text)).toBe(blocks);
  });
});
