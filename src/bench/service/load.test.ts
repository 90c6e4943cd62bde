import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLoop } from './load.ts';

test('sends as many as the rate says, in the time it says', async () => {
  const started = performance.now();
  const { sent, milliseconds, errors } = await openLoop(200, 1, () => Promise.resolve(undefined));
  expect(sent).toBe(200);
  expect(milliseconds).toHaveLength(200);
  expect(errors.size).toBe(0);
  expect(performance.now() - started).toBeGreaterThan(990);
});

test('does not wait for answers, and counts what went wrong by its name', async () => {
  let open = 0;
  let most = 0;
  const { milliseconds, errors } = await openLoop(100, 1, async () => {
    most = Math.max(most, (open += 1));
    await wait(300);
    open -= 1;
    return most % 2 === 0 ? '503' : undefined;
  });
  expect(most).toBeGreaterThan(10);
  expect(milliseconds.length + (errors.get('503') ?? 0)).toBe(100);
});

test('counts the time from when a request was due, though the sender was held up', async () => {
  let first = true;
  const { milliseconds } = await openLoop(100, 1, () => {
    // The whole process stands still, as a sender does that waits for a slow answer.
    const until = performance.now() + (first ? 500 : 0);
    first = false;
    while (performance.now() < until);
    return Promise.resolve(undefined);
  });
  expect(milliseconds.filter((ms) => ms > 200).length).toBeGreaterThan(20);
});
