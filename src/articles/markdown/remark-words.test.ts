import { describe, expect, test } from 'vitest';
import { articleProcessor } from './processor.ts';

const renderer = await articleProcessor().createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false },
);

/** The module an article becomes, with all white space as single spaces. */
async function compiled(text: string, locale = 'es'): Promise<string> {
  const result = await renderer?.process(text, `/content/a/b/${locale}.mdx`, {});
  return (result?.code ?? '').replace(/\s+/g, ' ');
}

describe('files that words show', () => {
  test('are imported, each in the way its word needs', async () => {
    const code = await compiled(
      '<Screenshot src="./a.png" alt="A" />\n<Diagram src="./b.svg" alt="B" />\n<Video src="./c.mp4" title="C" />',
    );
    expect(code).toContain('import articleFile0 from "./a.png";');
    expect(code).toContain('import articleFile1 from "./b.svg?raw";');
    expect(code).toContain('import articleFile2 from "./c.mp4?url";');
    expect(code).toContain('_jsx(Screenshot, { src: articleFile0, alt: "A" })');
    expect(code).toContain('_jsx(Diagram, { src: articleFile1, alt: "B", locale: "es" })');
    expect(code).toContain('_jsx(Video, { src: articleFile2, title: "C", locale: "es" })');
  });

  test('are imported once when they are shown twice', async () => {
    const code = await compiled(
      '<Screenshot src="./a.png" alt="A" />\n\n<Screenshot src="./a.png" alt="B" />',
    );
    expect(code.match(/import articleFile/g)).toHaveLength(1);
    expect(code.match(/src: articleFile0/g)).toHaveLength(2);
  });

  test('are found inside other words too', async () => {
    const code = await compiled(
      '<Steps>\n\n1. Abre.\n\n   <Screenshot src="./a.png" alt="A" />\n\n</Steps>',
    );
    expect(code).toContain('src: articleFile0');
  });

  test('stay with the other site when they are there', async () => {
    const code = await compiled('<Video src="https://youtu.be/dQw4w9WgXcQ" title="C" />');
    expect(code).toContain('src: "https://youtu.be/dQw4w9WgXcQ"');
    expect(code).not.toContain('import articleFile');
  });

  test('are left to the checks when the writer named none', async () => {
    const code = await compiled('<Screenshot alt="A" />\n\n<Screenshot src alt="B" />');
    expect(code).not.toContain('articleFile');
  });
});

describe('words with text of their own', () => {
  test('learn the language of the article', async () => {
    expect(await compiled('<Note>Hola</Note>')).toContain(
      '_jsx(Note, { locale: "es", children: "Hola" })',
    );
    expect(await compiled('A <Note type="tip">Hi</Note>', 'en')).toContain(
      '_jsx(Note, { type: "tip", locale: "en", children: "Hi" })',
    );
  });

  test('are the only ones that do', async () => {
    const code = await compiled('Pulsa <Ui>Guardar</Ui>.\n\n<Steps>\n\n1. Abre.\n\n</Steps>');
    expect(code).toContain('_jsx(Ui, { children: "Guardar" })');
    expect(code).not.toContain('locale');
  });
});

test('words that are not ours stay as they are', async () => {
  const code = await compiled('<Other src="./a.png" />\n\n<>Texto</>');
  expect(code).toContain('src: "./a.png"');
  expect(code).not.toContain('articleFile');
});
