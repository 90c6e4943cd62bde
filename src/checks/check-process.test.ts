import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { folderWith } from './folder-with.ts';
import type { Problem } from './problem.ts';

const article = (text: string): string =>
  `---\ntitle: Light\nsummary: About it.\nauthor: rosa\nslug: light\n---\n\n${text}\n`;

let child: ChildProcess;

afterEach(() => void child.kill());

test('what changed since the check before is checked, also where it is gone by then', async () => {
  const folder = folderWith({
    'articles/care/feature.yml':
      'order: 1\nicon: sprout\nen: { title: Care, slug: care, summary: About plants. }\n',
    'articles/care/light/en.mdx': article('Text.'),
    'articles/care/water/en.mdx': article('See [light](../light/en.mdx).'),
  });
  child = fork(fileURLToPath(new URL('check-process.ts', import.meta.url)), [folder]);
  const linksTo = async (changed: readonly string[]): Promise<string[]> => {
    child.send(changed);
    const [problems] = (await once(child, 'message')) as [readonly Problem[]];
    return problems.flatMap(({ message }) => /leads to .* file/.exec(message)?.[0] ?? []);
  };
  expect(await linksTo([])).toEqual([]);
  const path = join(folder, 'articles/care/light/en.mdx');
  writeFileSync(path, article('See [it](../gone/en.mdx).'));
  expect(await linksTo([path])).toHaveLength(1);
  rmSync(path);
  expect(await linksTo([path])).toHaveLength(1);
  writeFileSync(path, article('Text.'));
  expect(await linksTo([path])).toEqual([]);
});

test('a picture that is replaced by a broken one is told, though no text changed', async () => {
  const folder = folderWith({
    'articles/care/light/en.mdx': article('![The sun](./sun.png)'),
    'articles/care/light/sun.png': '',
  });
  child = fork(fileURLToPath(new URL('check-process.ts', import.meta.url)), [folder]);
  const path = join(folder, 'articles/care/light/sun.png');
  const said = async (changed: readonly string[]): Promise<string[]> => {
    child.send(changed);
    const [problems] = (await once(child, 'message')) as [readonly Problem[]];
    return problems.flatMap(({ message }) => /^the picture .*/.exec(message)?.[0] ?? []);
  };
  expect(await said([])).toEqual(['the picture ./sun.png is empty. Export it again.']);
  writeFileSync(path, 'The sun');
  expect(await said([path])).toEqual([
    'the picture ./sun.png is no picture by its content. Export it again.',
  ]);
});
