import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { setForProcess } from '../cache/one-per-process.ts';
import { folderWith } from '../checks/folder-with.ts';
import { articleFile } from './built-article-file.ts';

const svg = '<svg viewBox="0 0 1 1"></svg>';
const folder = folderWith({
  'articles/team/invite/FLOW.SVG': svg,
  'articles/team/invite/TOUR.MP4': 'video',
  'site/index.html': '',
});
vi.stubEnv('CONTENT_DIR', folder);
setForProcess('site folder', `${folder}/site`);
afterAll(() => void vi.unstubAllEnvs());

test('a file is shown whatever capitals its ending has, and served with small ones', async () => {
  const create = { width: 90, height: 60, channels: 3, background: 'teal' } as const;
  const png = await sharp({ create }).png().toBuffer();
  writeFileSync(join(folder, 'articles/team/invite/Größe UP.PNG'), png);
  const picture = await articleFile('team/invite', './Größe UP.PNG');
  expect(picture).toMatchObject({ width: 90, height: 60, format: 'png' });
  const { src } = picture as { src: string };
  expect(decodeURI(src)).toMatch(/^\/_astro\/Größe_UP\.[\w-]{8}\.png$/);
  expect(existsSync(join(folder, 'site', decodeURI(src)))).toBe(true);
  expect(await articleFile('team/invite', './FLOW.SVG')).toBe(svg);
  expect(await articleFile('team/invite', './TOUR.MP4')).toMatch(/^\/_astro\/TOUR\..*\.mp4$/);
});
