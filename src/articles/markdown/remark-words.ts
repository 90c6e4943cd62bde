import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';
import { localeOf } from './links.ts';
import { words } from './words.ts';

/**
 * Lets writers do without imports: `src="./picture.png"` of our words becomes an import of that file, so that
 * pictures are measured and optimised, and words with text of their own learn the article's language.
 */
export function remarkWords() {
  return (tree: Root, file: VFile): void => {
    const imports: string[] = [];
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const word = words[node.name ?? ''];
      if (!word) return;
      if (word.localized) node.attributes.push(attribute('locale', localeOf(file.path)));
      const src = attributeOf(node, 'src');
      if (!word.file || typeof src?.value !== 'string' || /^https?:/.test(src.value)) return;
      src.value = reference(addImport(imports, src.value + (word.query ?? '')));
    });
    tree.children.unshift(...imports.map(importNode));
  };
}

/** The attribute of that name on one of our words, if the writer gave it. */
export function attributeOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): MdxJsxAttribute | undefined {
  return node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name) as
    MdxJsxAttribute | undefined;
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** Remembers what to import and gives the index of its name. */
function addImport(imports: string[], source: string): number {
  const known = imports.indexOf(source);
  return known >= 0 ? known : imports.push(source) - 1;
}

const nameOf = (index: number): string => `articleFile${index}`;

/** `{articleFile0}`, as source and as the syntax tree that MDX compiles. */
function reference(index: number): NonNullable<MdxJsxAttribute['value']> {
  const name = nameOf(index);
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: name,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
      },
    },
  };
}

/** `import articleFile0 from './picture.png'` */
function importNode(source: string, index: number): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            source: { type: 'Literal', value: source },
            specifiers: [
              {
                type: 'ImportDefaultSpecifier',
                local: { type: 'Identifier', name: nameOf(index) },
              },
            ],
            attributes: [],
          },
        ],
      },
    },
  };
}
