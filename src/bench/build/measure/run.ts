import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { ProcessTree } from './process-tree.ts';

const LOOK_EVERY_MS = 100;
const LINES_OF_A_FAILURE = 40;

/** What one command cost. */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/**
 * Runs a command line to its end and measures it with everything it starts.
 * @param log where its output goes
 * @throws with the end of its output when it fails
 */
export function run(
  command: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
  log: string,
): Promise<Cost> {
  const output = openSync(log, 'w');
  const start = performance.now();
  // The shell's own `times` is exact for what was waited for; what was not is seen by looking.
  const child = spawn('sh', ['-c', `( ${command} ) 3>&-; code=$?; times >&3; exit $code`], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', output, output, 'pipe'],
  });
  closeSync(output);
  const tree = new ProcessTree(child.pid ?? 0);
  const looking = setInterval(() => tree.look(), LOOK_EVERY_MS);
  let times = '';
  child.stdio[3]?.on('data', (part: Buffer) => (times += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      clearInterval(looking);
      if (code !== 0) return reject(new Error(`"${command}" failed in ${folder}:\n${endOf(log)}`));
      const cpuSeconds = Math.max(tree.cpuSeconds, secondsOfTimes(times));
      resolve({ seconds, cpuSeconds, peakBytes: tree.peakBytes });
    });
  });
}

/** What the children cost by POSIX `times`, whose second line is theirs: `0m3.25s 0m0.50s`. */
export function secondsOfTimes(times: string): number {
  const children = times.split('\n')[1] ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function endOf(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-LINES_OF_A_FAILURE).join('\n');
}
