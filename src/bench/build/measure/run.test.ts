import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, secondsOfTimes } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
const log = join(folder, 'log');
afterAll(() => rmSync(folder, { recursive: true }));

/** Holds 100 MiB and a core for a second; with an argument it starts itself without, and waits. */
const script = join(folder, 'busy.cjs');
writeFileSync(
  script,
  `const held = Buffer.alloc(100 * 2 ** 20, 1);
   if (process.argv[2]) require('node:child_process').execFileSync(process.execPath, [__filename]);
   else for (const end = Date.now() + 1000; Date.now() < end; held[0]++);`,
);

test('time and memory are those of all processes together', async () => {
  const alone = await run(`"${process.execPath}" "${script}"`, folder, process.env, log);
  expect(alone.seconds).toBeGreaterThan(1);
  expect(alone.cpuSeconds).toBeGreaterThan(0.2);
  expect(alone.cpuSeconds).toBeLessThan(alone.seconds * 2);
  expect(alone.peakBytes).toBeGreaterThan(100 * 2 ** 20);
  const withParent = await run(`"${process.execPath}" "${script}" both`, folder, process.env, log);
  expect(withParent.cpuSeconds).toBeGreaterThan(0.2);
  expect(withParent.peakBytes).toBeGreaterThan(alone.peakBytes + 90 * 2 ** 20);
});

test('a command that fails ends the benchmark with what it said', async () => {
  await expect(
    run('echo the template is broken; exit 3', folder, process.env, log),
  ).rejects.toThrow('the template is broken');
});

test('the children are the second line of `times`', () => {
  expect(secondsOfTimes('0m9.000s 0m9.000s\n1m3.250s 0m0.500s\n')).toBe(63.75);
});
