import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { brand } from './brand.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-brand-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Vite gets for a style sheet. */
const transformed = (code: string, id: string): string | undefined =>
  brand(folder).transform(code, id);

const css = ':root { --hue: BRAND_HUE; }';

describe('brand', () => {
  test('puts the hue of site.yml into the style sheet', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: 120 }');
    expect(transformed(css, '/project/src/site/global.css')).toBe(':root { --hue: 120; }');
  });

  test('tells in development that the style sheets changed when site.yml did', () => {
    const plugin = brand(folder);
    const watcher = new EventEmitter();
    const told: unknown[] = [];
    plugin.configureServer({ watcher: watcher as ViteDevServer['watcher'] });
    watcher.on('change', (path) => told.push(path));
    plugin.transform(css, '/project/src/site/global.css?direct');
    plugin.transform('a { color: red; }', '/project/src/articles/prose.css');
    watcher.emit('change', join(folder, 'navigation.yml'));
    watcher.emit('change', join(folder, 'site.yml'));
    expect(told.filter((path) => String(path).endsWith('.css'))).toEqual([
      '/project/src/site/global.css',
    ]);
  });

  test('reads the file anew each time, whatever Vite adds to the name', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: 30 }');
    expect(transformed(css, '/project/src/site/global.css?direct')).toBe(':root { --hue: 30; }');
  });

  test('takes teal while site.yml names no hue', () => {
    writeFileSync(join(folder, 'site.yml'), 'name: Help');
    expect(transformed(css, '/project/src/site/global.css')).toBe(':root { --hue: 205; }');
  });

  test('lets only a number into the style sheet', () => {
    writeFileSync(join(folder, 'site.yml'), 'brand: { hue: "1; } body { display: none" }');
    expect(transformed(css, '/project/src/site/global.css')).toBe(':root { --hue: NaN; }');
  });

  test('leaves style sheets that do not ask for it alone, and what is no style sheet', () => {
    expect(transformed('a { color: red; }', '/project/src/articles/prose.css')).toBeUndefined();
    expect(transformed(css, '/project/src/site/brand.ts')).toBeUndefined();
  });
});
