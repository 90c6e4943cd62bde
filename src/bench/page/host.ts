import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

/** One answer, as it went over the wire. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  /** With its headers. */
  readonly bytes: number;
}

/** A host of static files. */
export interface Host {
  readonly port: number;
  /** Since the last time it was emptied. */
  readonly answers: Answer[];
  readonly close: () => void;
}

/** What the large hosts use for files they compress once. */
const QUALITY = 9;
const COMPRESSED = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;
/** What build tools name by a hash of the content; hosts let browsers keep it. */
const HASHED = /[.-][\w-]{8,}\.\w+$|\.pf_\w+$/;

/** Serves a folder as good hosts do: brotli, `index.html` for folders, long caching for hashed names; and keeps count. */
export async function hostOf(folder: string): Promise<Host> {
  const answers: Answer[] = [];
  const files = new Map<string, File | undefined>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (!files.has(path)) files.set(path, read(folder, path));
    const file = files.get(path);
    const before = response.socket?.bytesWritten ?? 0;
    answer(response, file, path);
    const { socket } = response;
    response.once('finish', () => {
      answers.push({
        path,
        status: response.statusCode,
        type: file?.type ?? '',
        bytes: (socket?.bytesWritten ?? 0) - before,
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    port: address.port,
    answers,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface File {
  readonly type: string;
  readonly content: Buffer;
  readonly compressed: boolean;
}

function answer(response: ServerResponse, file: File | undefined, path: string): void {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.content.length,
    'cache-control': HASHED.test(path)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
    ...(file.compressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  });
  response.end(file.content);
}

function read(folder: string, path: string): File | undefined {
  const name = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  // Some generators write `page.html` for `/page`.
  const found = [name, `${name}.html`].find(
    (one) => statSync(one, { throwIfNoEntry: false })?.isFile() === true,
  );
  if (found === undefined) return undefined;
  const type = getMimeType(found) ?? `application/${extname(found).slice(1) || 'octet-stream'}`;
  const content = readFileSync(found);
  if (!COMPRESSED.test(type)) return { type, content, compressed: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return { type, content: brotliCompressSync(content, { params }), compressed: true };
}
