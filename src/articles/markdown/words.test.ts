import { expect, test } from 'vitest';
import { endingOf, fileAt, howBroughtIn } from './words.ts';

test.each([
  ['./a.png', ''],
  ['/x.y/A.JPEG', ''],
  ['./flow.SVG', '?raw'],
  ['./tour.WebM', '?url'],
  ['./shot.gif', undefined],
  ['./png', undefined],
])('%s is brought in by its ending, whatever its capitals', (path, how) => {
  expect(howBroughtIn(path)).toBe(how);
});

test('an ending is given in small letters, without its dot', () => {
  expect(endingOf('./IMG_1.HEIC')).toBe('heic');
  expect(endingOf('./none')).toBe('');
});

test.each([
  ['./Gr%C3%B6%C3%9Fe%20mit%20Leer.png', './Größe mit Leer.png'],
  ['./Größe%20mit Leer.png', './Größe mit Leer.png'],
  ['./100%.png', './100%.png'],
  ['./100%25.png', './100%.png'],
  ['./%E4.png', './%E4.png'],
])('the address %s names the file %s', (address, file) => {
  expect(fileAt(address)).toBe(file);
});
