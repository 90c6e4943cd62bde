import { build } from 'vite';
import { expect, test } from 'vitest';
import { preload } from './preload.ts';

const sources: Readonly<Record<string, string>> = {
  page: "addEventListener('click', () => import('later'));",
  later: "import { shared } from 'shared'; export const later = shared;",
  other: "import { shared } from 'shared'; console.log(shared);",
  shared: 'export const shared = [document.title];',
};

async function built(own: boolean): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      ...(own ? [preload()] : []),
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id) => (id in sources ? id : undefined),
        load: (id) => sources[id],
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: ['page', 'other'] },
    },
  });
  if (!('output' in result)) throw new Error('Vite built no single bundle.');
  return new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code]] : [])),
  );
}

test('what a page loads later is fetched together with what that needs', async () => {
  const files = await built(true);
  expect(files.get('page')).toMatch(/assets\/later-.*assets\/shared-/s);
  const helper = [...files.values()].find((code) => code.includes('modulepreload')) ?? '';
  expect(helper).toContain('document.head.append');
});

test("Vite still asks for its helper by the name we know, and ours is a fraction of Vite's", async () => {
  const size = (files: Map<string, string>): number =>
    [...files.values()].reduce((sum, code) => sum + code.length, 0);
  expect(size(await built(false)) - size(await built(true))).toBeGreaterThan(1000);
});
