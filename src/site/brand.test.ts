import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brand } from './brand.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-brand-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Vite gets for a style sheet, and the files it watches from then on. */
function transformed(code: string, id: string): { css: string | undefined; watched: string[] } {
  const watched: string[] = [];
  const vite = { addWatchFile: (file: string) => void watched.push(file) };
  return { css: brand(folder).transform.call(vite, code, id), watched };
}

const css = ':root { --hue: BRAND_HUE; }';

describe('brand', () => {
  test('puts the hue of site.yml into the style sheet, and watches that file', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: 120 }');
    expect(transformed(css, '/project/src/site/global.css')).toEqual({
      css: ':root { --hue: 120; }',
      watched: [join(folder, 'site.yml')],
    });
  });

  test('reads the file anew each time, whatever Vite adds to the name', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: 30 }');
    expect(transformed(css, '/project/src/site/global.css?direct').css).toBe(
      ':root { --hue: 30; }',
    );
  });

  test('takes teal while site.yml names no hue', () => {
    writeFileSync(join(folder, 'site.yml'), 'name: Help');
    expect(transformed(css, '/project/src/site/global.css').css).toBe(':root { --hue: 205; }');
  });

  test('lets only a number into the style sheet', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: "1; } body { display: none" }');
    expect(transformed(css, '/project/src/site/global.css').css).toBe(':root { --hue: NaN; }');
  });

  test('leaves style sheets that do not ask for it alone, and what is no style sheet', () => {
    expect(transformed('a { color: red; }', '/project/src/articles/prose.css')).toEqual({
      css: undefined,
      watched: [],
    });
    expect(transformed(css, '/project/src/site/brand.ts')).toEqual({
      css: undefined,
      watched: [],
    });
  });
});
