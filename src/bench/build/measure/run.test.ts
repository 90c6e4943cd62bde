import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, secondsOfTimes } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
const log = join(folder, 'log');
afterAll(() => rmSync(folder, { recursive: true }));

/** A shell line for a process that keeps a core and that much memory busy. */
const busy = (seconds: number, megabytes: number): string =>
  `"${process.execPath}" -e "const kept = Buffer.alloc(${String(megabytes)} * 2 ** 20, 1); const end = Date.now() + ${String(seconds * 1000)}; while (Date.now() < end) kept[0]++"`;

test('time and memory are those of all processes together, also of children of children', async () => {
  const one = await run(busy(0.8, 100), folder, process.env, log);
  const two = await run(
    `sh -c '${busy(0.8, 100)}' & ${busy(0.8, 100)}; wait`,
    folder,
    process.env,
    log,
  );
  expect(one.seconds).toBeGreaterThan(0.8);
  expect(one.cpuSeconds).toBeGreaterThan(0.4);
  expect(one.peakBytes).toBeGreaterThan(100 * 2 ** 20);
  expect(two.peakBytes).toBeGreaterThan(one.peakBytes + 90 * 2 ** 20);
  expect(two.cpuSeconds).toBeGreaterThan(one.cpuSeconds);
});

test('a command that fails ends the benchmark with what it said', async () => {
  await expect(
    run('echo the template is broken; exit 3', folder, process.env, log),
  ).rejects.toThrow('the template is broken');
});

test('the children are the second line of `times`', () => {
  expect(secondsOfTimes('0m9.000s 0m9.000s\n1m3.250s 0m0.500s\n')).toBe(63.75);
});
