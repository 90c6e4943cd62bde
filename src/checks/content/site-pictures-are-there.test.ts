import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { sitePicturesAreThere } from './site-pictures-are-there.ts';

const problems = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const folder = folderWith({
    'authors.yml': 'team: { name: Team }\nmaria:\n  name: María\n  picture: ./maria.PNG\n',
    'site.yml':
      'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand:\n  hue: 1\n  logo: ./logo.SVG\n',
    'logo.SVG': '<svg><g/></svg>',
    ...files,
  });
  const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } });
  writeFileSync(join(folder, 'maria.PNG'), await picture.png().toBuffer());
  return told(sitePicturesAreThere(readContent(folder)), folder);
};

test('the picture of an author and a logo are fine when they are there', async () => {
  expect(await problems({})).toEqual([]);
});

test('those that are not there are told with their place', async () => {
  expect(
    await problems({
      'authors.yml': 'maria:\n  name: María\n  picture: maria.jpg\n',
      'site.yml':
        'name: Help\nproduct: P\nurl: https://help.example.com\nlanguages: [en]\nbrand: { hue: 1, logo: ./nix.svg }\n',
    }),
  ).toEqual([
    'authors.yml:3:3 picture is "maria.jpg", but there is no such file in the content folder. Add it or correct the name.',
    'site.yml:5:18 logo is "./nix.svg", but there is no such file in the content folder. Add it or correct the name.',
  ]);
});

test('those that are broken are told', async () => {
  const authors = 'maria:\n  name: María\n  picture: ./empty.png\n';
  expect(await problems({ 'authors.yml': authors, 'empty.png': '', 'logo.SVG': 'Logo' })).toEqual([
    'authors.yml:3:3 the picture ./empty.png is empty. Export it again.',
    'site.yml:7:3 the logo ./logo.SVG is no SVG. Save it as plain SVG.',
  ]);
  expect(await problems({ 'logo.SVG': '<svg onload="go()"></svg>' })).toEqual([
    expect.stringContaining('site.yml:7:3 the logo ./logo.SVG has onload on <svg>, which'),
  ]);
});
