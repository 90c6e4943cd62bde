import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { authorPicture } from './author-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-desk-author-'));
vi.stubEnv('CONTENT_DIR', folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('authorPicture', () => {
  test('is a small square WebP inside the page', async () => {
    const wide = { width: 600, height: 300, channels: 3, background: 'teal' } as const;
    await sharp({ create: wide }).png().toFile(join(folder, 'maria.png'));
    const address = (await authorPicture({ name: 'María', picture: './maria.png' })) ?? '';
    expect(address).toMatch(/^data:image\/webp;base64,/);
    const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 88, height: 88 });
    expect(bytes.length).toBeLessThan(4000);
  });

  test('is not there for an author without one', async () => {
    expect(await authorPicture({ name: 'María' })).toBeUndefined();
  });

  test('fails when the file is missing', async () => {
    await expect(authorPicture({ name: 'María', picture: './gone.png' })).rejects.toThrow(
      'gone.png',
    );
  });
});
