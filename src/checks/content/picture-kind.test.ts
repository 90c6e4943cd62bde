import { expect, test } from 'vitest';
import { heicAdvice, isPictureName, kindProblem } from './picture-kind.ts';

test.each(['./a.png', './A.PNG', 'a.JPEG', './a.webp', './a.avif'])('%s can be shown', (src) => {
  expect(kindProblem(src)).toBeUndefined();
  expect(heicAdvice(src)).toBeUndefined();
  expect(isPictureName(src)).toBe(true);
});

test.each([
  ['./d.SVG', './d.SVG is a drawing. Write <Diagram src="./d.SVG" alt="what it shows" />.'],
  ['./v.mp4', './v.mp4 is a video. Write <Video src="./v.mp4" title="what it shows" />.'],
  [
    './shot.gif',
    'the picture ./shot.gif is of a kind that articles do not show. Save it as one that ends in .png, .jpg, .jpeg, .webp, .avif.',
  ],
  [
    './IMG_1.HEIC',
    'the picture ./IMG_1.HEIC is of a kind that articles do not show. Browsers do not show HEIC: save the picture as JPEG (.jpg) or PNG (.png).',
  ],
])('%s is told what to do', (src, message) => {
  expect(kindProblem(src)).toBe(message);
  expect(isPictureName(src)).toBe(true);
});

test('what is no picture is not taken for one', () => {
  expect(isPictureName('./notes.txt')).toBe(false);
});
