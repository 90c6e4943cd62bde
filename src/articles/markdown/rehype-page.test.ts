import { describe, expect, test } from 'vitest';
import { articleProcessor } from './processor.ts';

const renderer = await articleProcessor().createRenderer({ syntaxHighlight: false });

/** The HTML of the text of an article. */
async function html(text: string, locale = 'es'): Promise<string> {
  return (await renderer.render(text, { fileURL: new URL(`file:///content/a/b/${locale}.mdx`) }))
    .code;
}

describe('headings', () => {
  test('get an address without accents, and a link beside them', async () => {
    expect(await html('## ¿Qué es *la* opción?')).toBe(
      '<div class="heading heading-h2"><h2 id="que-es-la-opcion">¿Qué es <em>la</em> opción?</h2>' +
        '<a class="heading-link" href="#que-es-la-opcion" aria-label="Copiar el enlace a «¿Qué es la opción?»">#</a></div>',
    );
  });

  test('name their link in the language of the article', async () => {
    expect(await html('### Save it', 'en')).toContain('aria-label="Copy the link to “Save it”"');
  });

  test('of the same words get different addresses', async () => {
    const page = await html('## Pasos\n\n### Pasos\n\n## Pasos');
    expect([...page.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'pasos',
      'pasos-1',
      'pasos-2',
    ]);
  });

  test('begin to count anew in each article', async () => {
    await html('## Pasos');
    expect(await html('## Pasos')).toContain('id="pasos"');
  });
});

describe('tables', () => {
  const table = '| Rol | Invita | |\n| --- | :-: | -: |\n| Manager | Sí | 3 |';

  test('stand in a region that scrolls by keyboard, named by their column heads', async () => {
    expect(await html(table)).toMatch(
      /^<section class="table-scroll" tabindex="0" aria-label="Rol, Invita"><table>.*<\/table><\/section>$/s,
    );
  });

  test('align columns by class, never by style or attribute', async () => {
    const page = await html(table);
    expect(page).toContain('<th class="align-center">Invita</th>');
    expect(page).toContain('<td class="align-right">3</td>');
    expect(page).toContain('<td>Manager</td>');
    expect(page).not.toMatch(/ (style|align)=/);
  });
});

describe('footnotes', () => {
  const text = 'Uno[^a], dos[^b] y otra vez uno[^a].\n\n[^a]: Nota A.\n[^b]: Nota B.';

  test('have a heading in the language of the article and no link beside it', async () => {
    expect(await html(text)).toContain('<h2 class="sr-only" id="footnote-label">Notas</h2>');
    expect(await html(text, 'en')).toContain('<h2 class="sr-only" id="footnote-label">Notes</h2>');
  });

  test('say where each way back leads', async () => {
    const labels = [...(await html(text)).matchAll(/aria-label="([^"]+)"/g)].map(
      ([, label]) => label,
    );
    expect(labels).toEqual([
      'Volver a la referencia 1',
      'Volver a la referencia 1-2',
      'Volver a la referencia 2',
    ]);
    expect(await html(text, 'en')).toContain('aria-label="Back to reference 2"');
  });
});

describe('lists to tick off', () => {
  test('name each box by its line', async () => {
    const page = await html('- [x] Conecta la cuenta\n- [ ] Elige **todo**');
    expect(
      [...page.matchAll(/<input[^>]* aria-label="([^"]+)"/g)].map(([, label]) => label),
    ).toEqual(['Conecta la cuenta', 'Elige todo']);
  });
});
