import { describe, expect, test } from 'vitest';
import { articleProcessor } from './processor.ts';

const renderer = await articleProcessor().createRenderer({ syntaxHighlight: false });

/** The HTML of the text of an article in Spanish. */
async function html(text: string): Promise<string> {
  return (await renderer.render(text, { fileURL: new URL('file:///content/team/roles/es.mdx') }))
    .code;
}

describe('links in an article', () => {
  test('lead to pages of the site', async () => {
    expect(await html('Mira [las opciones](help:support).')).toContain(
      '<a href="/es/soporte/">las opciones</a>',
    );
  });

  test('may have their address further down', async () => {
    expect(await html('Mira [las opciones][s].\n\n[s]: help:support')).toContain(
      '<a href="/es/soporte/">las opciones</a>',
    );
  });

  test('keep addresses of other sites, written out or not', async () => {
    expect(await html('[iGMS](https://www.igms.com/) y https://example.com/a')).toBe(
      '<p><a href="https://www.igms.com/">iGMS</a> y <a href="https://example.com/a">https://example.com/a</a></p>',
    );
  });

  test('that lead nowhere stop the build with the line they stand in', async () => {
    const mdx = await articleProcessor().createMdxRenderer?.({}, { optimize: false });
    const text = 'Primero.\n\nMira [las opciones](help:suport).';
    await expect(mdx?.process(text, '/content/team/roles/es.mdx', {})).rejects.toMatchObject({
      reason: expect.stringContaining('the link "help:suport" names no page') as unknown,
      line: 3,
      file: '/content/team/roles/es.mdx',
    });
  });
});
