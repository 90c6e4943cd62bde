import { describe, expect, test } from 'vitest';
import { articleProcessor } from './processor.ts';

const processor = articleProcessor();
const mdx = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
const markdown = await processor.createRenderer({ syntaxHighlight: false });
const fileURL = new URL('file:///content/a/b/es.mdx');

describe('the text of an article', () => {
  test('hands its headings to the table of contents, with the words inside them', async () => {
    const text = '## Pulsa <Ui>Guardar</Ui>\n\nAsí[^1].\n\n### Después\n\n[^1]: Nota.';
    const { code } = (await mdx?.process(text, fileURL.pathname, {})) ?? { code: '' };
    const headings = /getHeadings\(\) \{\s*return (\[.*?\]);/s.exec(code)?.[1] ?? '';
    expect(JSON.parse(headings)).toEqual([
      { depth: 2, slug: 'pulsa-guardar', text: 'Pulsa Guardar' },
      { depth: 3, slug: 'despues', text: 'Después' },
      { depth: 2, slug: 'footnote-label', text: 'Notas' },
    ]);
  });

  test('keeps quotes and dashes as they were written', async () => {
    const { code } = await markdown.render('"Así" -- dijo...', { fileURL });
    expect(code).toBe('<p>"Así" -- dijo...</p>');
  });

  test('may have tables, strikethrough, footnotes and lists to tick off', async () => {
    const text = '~~no~~\n\n| A |\n| - |\n| 1 |\n\n- [ ] x\n\nB[^1]\n\n[^1]: C';
    const { code } = await markdown.render(text, { fileURL });
    expect(code).toContain('<del>no</del>');
    expect(code).toContain('<td>1</td>');
    expect(code).toContain('type="checkbox"');
    expect(code).toContain('data-footnote-ref');
  });

  test('leaves nothing of the stand-in for footnotes', async () => {
    const { code } = await markdown.render('B[^1]\n\n[^1]: C', { fileURL });
    expect(code).toContain('Notas');
    expect(code).not.toContain('footnotes-label');
  });

  test('reports a mistake in a word with its line', async () => {
    const text = 'Hola\n\nPulsa Guardar</Ui>.';
    await expect(mdx?.process(text, fileURL.pathname, {})).rejects.toMatchObject({ line: 3 });
  });
});
