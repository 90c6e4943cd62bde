import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A development server of a content folder. */
export interface DevServer {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts one, and waits until it answers. */
export async function startDevServer(content: string): Promise<DevServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await fetch(`${url}/en/`)).ok).toBe(true);
  }).toPass({ timeout: 25_000 });
  return { url, stop: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
