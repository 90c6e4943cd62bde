import { expect, test } from 'vitest';
import { Random } from '../../bench/corpus/random.ts';
import { outcomeOf } from './parse-outcome.ts';
import { RandomText } from './parse-random.ts';
import { parseMdx, readFast, readSlowly } from './parse.ts';

const SEED = 6;
const TEXTS = 400;

test('texts of any kind become what remark makes of them, and are refused as it refuses them', () => {
  const random = new RandomText(new Random(SEED));
  let fast = 0;
  let refused = 0;
  for (let number = 0; number < TEXTS; number++) {
    const text = random.article();
    const right = outcomeOf(readSlowly, text);
    expect(outcomeOf(parseMdx, text), JSON.stringify(text)).toEqual(right);
    if (readFast(text)) fast++;
    if ('refused' in right) refused++;
  }
  // Both ways were taken, and both right texts and wrong ones were there.
  expect(Math.min(fast, refused, TEXTS - fast - refused)).toBeGreaterThan(60);
});
