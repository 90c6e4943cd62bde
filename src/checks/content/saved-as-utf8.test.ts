import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, told } from '../folder-with.ts';
import { readContent } from './content.ts';
import { textIsValid } from './text-is-valid.ts';

const message =
  'this file is not saved as UTF-8, so letters are lost: save it as UTF-8, and write anew what is shown as �.';

const article = '---\ntitle: Invite\nslug: café\n---\n\nText.\n';

/** What is told of a file saved in an encoding. */
const problems = (file: string, text: string, encoding: BufferEncoding): string[] => {
  const folder = folderWith({ 'articles/team/invite/en.mdx': '', 'support.yml': '' });
  writeFileSync(join(folder, file), Buffer.from(text, encoding));
  const content = readContent(folder);
  return told([...content.problems, ...textIsValid(content)], folder).filter((one) =>
    one.startsWith(file),
  );
};

describe('a file that is not saved as UTF-8 is told so, and nothing else', () => {
  const path = 'articles/team/invite/en.mdx';

  test.each([
    ['the front matter of an article in Latin-1', path, article, 'latin1', 3],
    [
      'the text of an article in Latin-1',
      path,
      '---\ntitle: A\n---\n\nun café <Note>',
      'latin1',
      5,
    ],
    ['an article in UTF-16', path, `\uFEFF${article}`, 'utf16le', 1],
    ['an article in UTF-16 without a mark', path, article, 'utf16le', 1],
    ['YAML in Latin-1', 'support.yml', 'team:\n  es: atención\n  en: [', 'latin1', 2],
    ['YAML in UTF-16', 'support.yml', '\uFEFFteam: {}', 'utf16le', 1],
  ] as const)('%s', (_, file, text, encoding, line) => {
    expect(problems(file, text, encoding)).toEqual([`${file}:${line} ${message}`]);
  });

  test('also where the letters were lost before it was saved', () => {
    expect(problems('support.yml', 'team: { es: atenci\uFFFDn }', 'utf8')).toEqual([
      `support.yml:1 ${message}`,
    ]);
  });
});

test('UTF-8 is fine, with its mark and without', () => {
  for (const mark of ['', '\uFEFF']) {
    const found = problems('support.yml', `${mark}team: { es: atención — 你好 }`, 'utf8');
    expect(found.join()).not.toContain('UTF-8');
  }
});
