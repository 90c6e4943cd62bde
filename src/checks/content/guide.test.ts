import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from '../../articles/markdown/visit.ts';
import { describe, expect, test } from 'vitest';
import { words } from '../../articles/markdown/words.ts';
import { articleSchema } from '../../articles/schema/article.ts';
import { featureSchema } from '../../articles/schema/feature.ts';
import { glossarySchema } from '../../articles/schema/glossary.ts';
import { supportSchema } from '../../articles/schema/support.ts';
import { synonymsSchema, uiNamesSchema } from '../../articles/schema/words.ts';
import { parseArticle } from './parse-article.ts';
import { missingWords } from './words-in-each-language.ts';
import { YamlFile } from './yaml-file.ts';

const folder = join(import.meta.dirname, '../../../content');
const text = readFileSync(join(folder, 'README.md'), 'utf8');
const guide = unified().use(remarkParse).use(remarkGfm).parse(text);

/** The rows of the table whose first heading is this one, cell by cell. */
function table(heading: string): string[][] {
  const found = guide.children.find(
    (node) => node.type === 'table' && toString(node.children[0]?.children[0]) === heading,
  );
  const rows = found?.type === 'table' ? found.children.slice(1) : [];
  return rows.map((row: TableRow) => row.children.map((cell) => toString(cell)));
}

const blocks = (lang: string): Code[] =>
  guide.children.filter((node) => node.type === 'code').filter((node) => node.lang === lang);

const inlineCode = (): string[] => {
  const found: string[] = [];
  visit(guide, 'inlineCode', ({ value }) => void found.push(value));
  return found;
};

/** An example as an article; without front matter of its own it gets some. */
const parsed = (example: string) => parseArticle('README.md', `---\ntitle: A\n---\n${example}`);

/** The words in the examples with what they are given, as `Note type`, or as `Ui` alone. */
const inExamples = blocks('mdx').flatMap(({ value }) => {
  const found: string[] = [];
  const { tree } = parsed(value);
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    found.push(`${node.name}`);
    for (const item of node.attributes)
      if (item.type === 'mdxJsxAttribute') found.push(`${node.name} ${item.name}`);
  });
  return found;
});

describe('the fields of an article', () => {
  const fields = Object.entries(articleSchema.shape);

  test('are all described, and no others', () => {
    expect(table('Field').map(([field]) => field)).toEqual(fields.map(([field]) => field));
  });

  test('are marked when they are required', () => {
    const required = fields.filter(([, field]) => !field.safeParse(undefined).success);
    const marked = table('Field').filter(([, mark]) => mark === 'required');
    expect(marked.map(([field]) => field)).toEqual(required.map(([field]) => field));
  });
});

describe('the words of articles', () => {
  test.each(Object.keys(words))('%s is described and shown in an example', (word) => {
    expect(inlineCode()).toContain(`<${word}>`);
    expect(inExamples).toContain(word);
  });

  test('are the only ones in the guide', () => {
    const named = [...text.matchAll(/<\/?([A-Z]\w*)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(words).sort());
  });

  test('are shown with all they take, and with nothing else', () => {
    const attributes = Object.entries(words).flatMap(([word, { required, optional }]) =>
      [...required, ...optional].map((name) => `${word} ${name}`),
    );
    const shown = inExamples.filter((one) => one.includes(' '));
    expect([...new Set(shown)].sort()).toEqual(attributes.sort());
  });

  test('are described with all the values they choose from', () => {
    const values = Object.values(words).flatMap(({ values: choices }) =>
      Object.entries(choices ?? {}).flatMap(([name, all]) =>
        all.map((value) => `${name}="${value}"`),
      ),
    );
    expect(inlineCode()).toEqual(expect.arrayContaining(values));
  });
});

describe('the examples', () => {
  test.each(blocks('mdx').map(({ value }) => value))('can be read: %s', (example) => {
    expect(parsed(example).problems).toEqual([]);
  });

  test('are all of a kind that is tried here', () => {
    const kinds = guide.children.flatMap((node) => (node.type === 'code' ? [node.lang] : []));
    expect([...new Set(kinds)].sort()).toEqual(['mdx', 'yaml']);
  });

  test.each([
    ['---', articleSchema],
    ['# feature.yml', featureSchema],
    ['# glossary.yml', glossarySchema],
    ['# ui-names.yml', uiNamesSchema],
    ['# support.yml', supportSchema],
    ['# synonyms/es.yml', synonymsSchema],
  ])('fit what the file holds: %s', (firstLine, schema) => {
    const [example, ...others] = blocks('yaml').filter(
      ({ value }) => value.split('\n')[0] === firstLine,
    );
    expect(others).toEqual([]);
    const yaml = new YamlFile('README.md', (example?.value ?? '').replaceAll(/^---$/gm, ''));
    const { data, problems } = yaml.check(schema);
    expect(problems).toEqual([]);
    if (schema === supportSchema)
      expect(missingWords(schema, { yaml, data }, ['es', 'en'])).toEqual([]);
  });
});

test('every file and folder beside the guide is described, and no others', () => {
  const there = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  expect(table('File').map(([file]) => file)).toEqual(expect.arrayContaining(there));
  expect(there).toEqual(expect.arrayContaining(table('File').map(([file]) => file)));
});
