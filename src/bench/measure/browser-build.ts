import { build, type Rolldown } from 'vite';

const ENTRY = 'bench:entry';
const root = new URL('../../..', import.meta.url).pathname;

/**
 * The scripts a browser loads for an entry, bundled and minified as the site's own are.
 * @param code the entry: exports what a search bar would use of a library
 * @param leaveOut names of modules that are loaded for other languages only
 */
export async function browserBuild(code: string, leaveOut?: RegExp): Promise<Uint8Array[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `${root}${ENTRY}.js` : undefined),
        load: (id) => (id === `${root}${ENTRY}.js` ? code : undefined),
      },
    ],
  });
  return outputs(result)
    .flatMap((file) => (file.type === 'chunk' ? [file] : []))
    .filter(({ facadeModuleId }) => !leaveOut?.test(facadeModuleId ?? ''))
    .map((chunk) => new TextEncoder().encode(chunk.code));
}

function outputs(
  result: Awaited<ReturnType<typeof build>>,
): readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  if (Array.isArray(result)) return result.flatMap(({ output }) => output);
  if ('output' in result) return result.output;
  throw new Error('Vite began to watch instead of building once.');
}
