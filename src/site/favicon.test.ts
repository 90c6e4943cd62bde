import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { favicon } from './favicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-favicon-'));
vi.stubEnv('CONTENT_DIR', folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('favicon', () => {
  test('is a sign in the colour of the brand', () => {
    const svg = favicon({ hue: 205 });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 32 32">.*<\/svg>$/,
    );
    expect(svg).toContain('fill="#006a77"');
    expect(favicon({ hue: 30 })).not.toBe(svg);
  });

  test('is the logo of the brand when it has one', () => {
    writeFileSync(join(folder, 'logo.svg'), '<svg viewBox="0 0 1 1"/>');
    expect(favicon({ hue: 205, logo: './logo.svg' })).toBe('<svg viewBox="0 0 1 1"/>');
  });
});
