import { spawn } from 'node:child_process';

/**
 * Runs a program with its output on the terminal.
 * @returns the exit code
 */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The same, but a failure ends this program with the same exit code; the program has said why. */
export async function runOrExit(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const code = await run(command, args, env);
  if (code !== 0) process.exit(code);
}
