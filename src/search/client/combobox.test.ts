import { describe, expect, test } from 'vitest';
import { answered, closed, press } from './combobox.ts';

const open = (active: number) => ({ open: true, active });
const dismissed = { ...closed, dismissed: true } as const;

describe('press', () => {
  test.each([
    ['ArrowDown', closed, open(0)],
    ['ArrowDown', open(-1), open(0)],
    ['ArrowDown', open(0), open(1)],
    ['ArrowDown', open(2), open(0)],
    ['ArrowUp', closed, open(2)],
    ['ArrowUp', open(-1), open(2)],
    ['ArrowUp', open(0), open(2)],
    ['ArrowUp', open(2), open(1)],
    ['Escape', open(1), dismissed],
    ['Tab', open(-1), closed],
    ['Escape', closed, undefined],
    ['Escape', dismissed, undefined],
    ['ArrowDown', dismissed, open(0)],
    ['Tab', closed, undefined],
    ['Enter', open(1), undefined],
    ['Home', open(1), undefined],
    ['a', open(1), undefined],
  ])('%s on %o of three options gives %o', (key, state, next) => {
    expect(press(state, key, 3)).toEqual(next);
  });

  test('leaves the arrows to the field where there are no options', () => {
    for (const key of ['ArrowDown', 'ArrowUp'])
      for (const state of [closed, open(-1)]) expect(press(state, key, 0)).toBeUndefined();
  });

  test('closes a dropdown without options', () => {
    expect(press(open(-1), 'Escape', 0)).toEqual(dismissed);
    expect(press(open(-1), 'Tab', 0)).toEqual(closed);
  });

  test('starts at an end when it was closed with an option active', () => {
    expect(press({ open: false, active: 1 }, 'ArrowDown', 3)).toEqual(open(0));
    expect(press({ open: false, active: 1 }, 'ArrowUp', 3)).toEqual(open(2));
  });

  test('stays on the only option', () => {
    expect(press(open(0), 'ArrowDown', 1)).toEqual(open(0));
    expect(press(open(0), 'ArrowUp', 1)).toEqual(open(0));
  });
});

test('an answer opens the dropdown for a reader who is there and did not close it', () => {
  expect(answered(closed, true)).toEqual(open(-1));
  expect(answered(open(2), true)).toEqual(open(2));
  expect(answered(open(2), false)).toEqual(closed);
  expect(answered(dismissed, true)).toEqual(dismissed);
});
