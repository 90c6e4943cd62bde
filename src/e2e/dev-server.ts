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
  const stop = (): void => void server.kill();
  const answers = async (): Promise<void> => {
    expect((await fetch(`${url}/en/`)).ok).toBe(true);
  };
  try {
    await expect(answers).toPass({ timeout: 25_000 });
  } catch (error) {
    // Astro starts no second server in one checkout, so that the next test would find this one in its way.
    stop();
    throw error;
  }
  return { url, stop };
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
