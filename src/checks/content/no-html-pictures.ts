import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributeOf } from '../../articles/markdown/remark-words.ts';
import type { ArticleCheck } from './content.ts';

/** Pictures are written in Markdown or as a word: nothing measures those of HTML. Articles with code of their own may show what they import. */
export const noHtmlPictures: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes }) =>
    nodes
      .of('mdxJsxFlowElement', 'mdxJsxTextElement')
      .filter((node) => node.name === 'img' && !isOfCode(node))
      .map((node) => ({
        file,
        ...nodes.placeOf(node),
        message: `<img> is not a word articles can use. Write ${instead(node)}`,
      })),
  );

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isOfCode = ({ attributes }: Element): boolean =>
  attributes.some(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );

function instead(node: Element): string {
  const textOf = (name: string, otherwise: string): string => {
    const value = attributeOf(node, name)?.value;
    return typeof value === 'string' && value.trim() ? value : otherwise;
  };
  const [src, alt] = [textOf('src', './name.png'), textOf('alt', 'what it shows')];
  return `![${alt}](${src.replaceAll(' ', '%20')}) or <Screenshot src="${src}" alt="${alt}" />.`;
}
