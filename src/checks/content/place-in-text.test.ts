import { expect, test } from 'vitest';
import { placeInText } from './place-in-text.ts';

const position = { start: { line: 8, column: 5 }, end: { line: 9, column: 9 } };
const text = 'Open it.\nThen go on.';

test.each([
  ['begins where the node begins', 0, { line: 8, column: 5 }],
  ['moves along its line', 5, { line: 8, column: 10 }],
  ['goes on in the next line', 9, { line: 9, column: 1 }],
  ['moves along that line', 14, { line: 9, column: 6 }],
])('%s', (_, offset, place) => {
  expect(placeInText({ type: 'text', position }, text, offset)).toEqual(place);
});

test('is unknown for a node without a place', () => {
  expect(placeInText({ type: 'text' }, text, 5)).toEqual({});
});
