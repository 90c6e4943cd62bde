import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PEERS = join(import.meta.dirname, '../peers');

/** Copies a peer's files into its project folder and installs what it needs there, unless that was done before. */
export function preparePeer(name: string, project: string): void {
  const peer = join(PEERS, name);
  const wanted = readFileSync(join(peer, 'package.json'), 'utf8');
  const installed = join(project, 'node_modules', '.installed.json');
  cpSync(peer, project, { recursive: true });
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm takes old versions where `engines` do not fit the Node it runs on: it has to be the one that builds.
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  cpSync(join(peer, 'package.json'), installed);
}
