import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { makeIcons } from './icons.ts';

const square = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16"><path fill="${colour}" d="M0 0h32v16H0z"/></svg>`;

const make = async (
  svg: string,
  folder = folderWith({ 'favicon.svg': svg }),
  made = new Map<string, Uint8Array>(),
) => {
  writeFileSync(join(folder, 'favicon.svg'), svg);
  const files = await makeIcons(folder, made);
  return { folder, files, read: (file: string) => readFileSync(join(folder, file)) };
};

/** The colour of a point, as red, green and blue. */
async function colourAt(png: Uint8Array, left: number, top: number): Promise<number[]> {
  const point = sharp(png).extract({ left, top, width: 1, height: 1 });
  return [...(await point.raw().toBuffer())].slice(0, 3);
}

test('a site has its icon as a picture for home screens, with white where it shows nothing', async () => {
  const { files, read } = await make(square('#083'));
  expect(files).toContain('apple-touch-icon.png');
  const png = read('apple-touch-icon.png');
  expect(await sharp(png).metadata()).toMatchObject({ width: 180, height: 180, format: 'png' });
  expect(await colourAt(png, 90, 90)).toEqual([0, 0x88, 0x33]);
  expect(await colourAt(png, 90, 5)).toEqual([255, 255, 255]);
});

test('and as an icon file, of which the header says where the picture is', async () => {
  const ico = (await make(square('#083'))).read('favicon.ico');
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
  const [length, at] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(at + length).toBe(ico.length);
  expect(await sharp(ico.subarray(at)).metadata()).toMatchObject({ width: 48, format: 'png' });
});

test('it is made again when the icon changes, or somebody removed it', async () => {
  const made = new Map<string, Uint8Array>();
  const { folder, read } = await make(square('#083'), undefined, made);
  const [before, drawn] = [read('apple-touch-icon.png'), [...made.values()]];
  rmSync(join(folder, 'apple-touch-icon.png'));
  await make(square('#083'), folder, made);
  expect(read('apple-touch-icon.png')).toEqual(before);
  expect([...made.values()].every((icon) => drawn.includes(icon))).toBe(true);
  await make(square('#830'), folder, made);
  expect(made.size).toBe(2);
  expect(await colourAt(read('apple-touch-icon.png'), 90, 90)).toEqual([0x88, 0x33, 0]);
});

test('a logo that is no picture is told', async () => {
  await expect(make('<svg')).rejects.toThrow(/^The logo that brand\.logo in site\.yml names/);
});
