import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentFolder } from './content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

describe('contentFolder', () => {
  test('is the folder content of the project unless told otherwise', () => {
    vi.stubEnv('CONTENT_DIR', undefined);
    expect(contentFolder()).toBe(join(process.cwd(), 'content'));
  });

  test('is the one CONTENT_DIR names, from where the program runs', () => {
    vi.stubEnv('CONTENT_DIR', '../other/content');
    expect(contentFolder()).toBe(resolve(process.cwd(), '../other/content'));
  });
});
