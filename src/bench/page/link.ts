import { createServer, connect, type Socket } from 'node:net';

/** A reader's connection. */
export interface LinkSpeed {
  readonly roundTripMs: number;
  readonly bitsPerSecond: number;
}

/** "Slow 4G", as Lighthouse and Chromium's developer tools call it. */
export const slow4G: LinkSpeed = { roundTripMs: 150, bitsPerSecond: 1.6e6 };

/** A slow connection to a server of this machine, on a port of its own. */
export interface Link {
  readonly port: number;
  readonly close: () => void;
}

/** What one packet carries. */
const PACKET_BYTES = 1460;

/**
 * Puts a slow link before a server: a connection takes a round trip to open, every byte half a round trip each way, and
 * all connections share the bandwidth to the reader. Unlike the throttling of Chromium's developer tools it also holds
 * for what workers load. Losses, TLS and TCP's slow start are left out.
 */
export async function slowLink(toPort: number, speed: LinkSpeed): Promise<Link> {
  const downstream = new Bandwidth(speed.bitsPerSecond);
  const halfMs = speed.roundTripMs / 2;
  const open = new Set<Socket>();
  const server = createServer((reader) => {
    const host = connect(toPort, '127.0.0.1');
    for (const socket of [reader, host]) {
      open.add(socket.setNoDelay());
      socket.once('close', () => open.delete(socket));
      // A reader who leaves cuts the line; that is no error here.
      socket.on('error', () => [reader, host].forEach((end) => end.destroy()));
    }
    // The browser takes the connection for open at once; its first bytes wait for the round trip that took.
    const openAt = performance.now() + speed.roundTripMs;
    carry(reader, host, (now) => Math.max(now, openAt) + halfMs);
    carry(host, reader, (now, bytes) => downstream.reserve(now, bytes) + halfMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The link has no port.');
  return {
    port: address.port,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Bytes go through in packets, one after the other, whatever connection they belong to. */
class Bandwidth {
  readonly #bytesPerMs: number;
  #freeAt = 0;

  constructor(bitsPerSecond: number) {
    this.#bytesPerMs = bitsPerSecond / 8 / 1000;
  }

  /** When so many bytes, ready now, have gone through. */
  reserve(now: number, bytes: number): number {
    this.#freeAt = Math.max(this.#freeAt, now) + bytes / this.#bytesPerMs;
    return this.#freeAt;
  }
}

/** Passes bytes on in packets, in their order, each when `dueAt` said on its arrival. */
function carry(from: Socket, to: Socket, dueAt: (now: number, bytes: number) => number): void {
  const onTheWay: { readonly due: number; readonly packet: Buffer | undefined }[] = [];
  const deliver = (): void => {
    const now = performance.now();
    for (let first = onTheWay[0]; first && first.due <= now; first = onTheWay[0]) {
      onTheWay.shift();
      if (first.packet) to.write(first.packet);
      else to.end();
    }
    const next = onTheWay[0];
    if (next && !to.destroyed) setTimeout(deliver, Math.max(0, next.due - performance.now()));
  };
  const send = (packet?: Buffer): void => {
    onTheWay.push({ due: dueAt(performance.now(), packet?.length ?? 0), packet });
    if (onTheWay.length === 1) setTimeout(deliver, 0);
  };
  from.on('data', (chunk: Buffer) => {
    for (let start = 0; start < chunk.length; start += PACKET_BYTES)
      send(chunk.subarray(start, start + PACKET_BYTES));
  });
  from.on('end', () => send());
}
