import { build, type Rolldown } from 'vite';

const root = new URL('../../..', import.meta.url).pathname;
const ENTRY = `${root}bench-entry.js`;

export interface Script {
  readonly code: Uint8Array;
  /** Paths of the modules in it. */
  readonly modules: readonly string[];
}

/**
 * The scripts a browser loads for an entry, bundled and minified as the site's own are.
 * @param code the entry: exports what a search bar would use of a library
 */
export async function browserBuild(code: string): Promise<Script[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    publicDir: false,
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
  });
  return chunks(result).map((chunk) => ({
    code: new TextEncoder().encode(chunk.code),
    modules: chunk.moduleIds,
  }));
}

function chunks(result: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk[] {
  if ('on' in result) throw new Error('Vite began to watch instead of building once.');
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? [file] : [])),
  );
}
