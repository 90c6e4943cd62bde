import { ElementType, parseDocument } from 'htmlparser2';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitFile } from '../front-matter.ts';

// The library of this site and an article with every kind of content, once as they are, and once with code of their
// own, which has MDX compile them: no reader sees a difference.
const folder = mkdtempSync(join(tmpdir(), 'same-look-'));
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>D</text></svg>';

function build(name: string, change: (text: string) => string): void {
  const content = join(folder, name);
  cpSync('content', content, { recursive: true });
  const odd = join(content, 'articles/team/every-kind');
  mkdirSync(odd);
  cpSync(join(import.meta.dirname, 'same-look.txt'), join(odd, 'en.mdx'));
  cpSync('src/e2e/second-help-desk/articles/orders/track-an-order/parcel.png', join(odd, 'p.png'));
  writeFileSync(join(odd, 'd.svg'), drawing);
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue;
    writeFileSync(join(content, path), change(readFileSync(join(content, path), 'utf8')));
  }
  execFileSync('astro', ['build', '--silent', '--outDir', join(folder, `${name}-dist`)], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'pipe',
  });
}

beforeAll(() => {
  build('plain', (text) => text);
  build('coded', (text) => {
    const { frontMatter = '', body = '' } = splitFile(text) ?? {};
    return `---\n${frontMatter}\n---\n\nexport const unused = 1;\n\n${body.trimStart()}`;
  });
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Tree = ReturnType<typeof parseDocument>['children'];

/** The elements with their attributes, and the texts without the white space between them. */
function linesOf(tree: Tree): string[] {
  const lines = [''];
  for (const node of tree) {
    if (node.type === ElementType.Text) lines.push(`${lines.pop() ?? ''}${node.data}`);
    else if ('attribs' in node) {
      const attributes = Object.entries(node.attribs).sort(([a], [b]) => (a < b ? -1 : 1));
      lines.push(
        `<${node.name} ${JSON.stringify(attributes)}>`,
        ...linesOf(node.children),
        '</>',
        '',
      );
    }
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The article's text and the contents beside it. */
function article(name: string, path: string): string[] {
  const html = readFileSync(join(folder, `${name}-dist`, path), 'utf8');
  const [, text = ''] = /<div class="prose"[^>]*>([^]*)<\/article>/.exec(html) ?? [];
  const contents = [...html.matchAll(/<nav[^>]* data-contents[^]*?<\/nav>/g)].join('\n');
  // A picture has a digest in its name, which the bundler and we take differently.
  const shown = (text + contents).replace(/(\/_astro\/\w+)\.[\w-]{8}(?:_[\w-]{8})?\./g, '$1.');
  return linesOf(parseDocument(shown).children);
}

test('every article looks the same with code of its own', () => {
  const pages = readdirSync(join(folder, 'plain-dist'), { recursive: true, encoding: 'utf8' });
  const articles = pages.filter((path) => /^\w+\/[^/]+\/[^/]+\/index\.html$/.test(path));
  let lines = 0;
  for (const path of articles) {
    const plain = article('plain', path);
    expect(article('coded', path), path).toEqual(plain);
    lines += plain.length;
  }
  expect(articles.length).toBeGreaterThan(150);
  expect(lines).toBeGreaterThan(10_000);
});

test('the article with every kind of content has them', () => {
  const lines = article('plain', 'en/team-and-permissions/every-kind/index.html').join('\n');
  for (const name of [
    'img',
    'kbd',
    'table',
    'svg',
    'figure',
    'details',
    'del',
    'pre',
    'input',
    'sup',
    'blockquote',
  ])
    expect(lines).toContain(`<${name} `);
  expect(lines).toContain('class","steps"');
  expect(lines).toContain('data-footnote-backref');
});
