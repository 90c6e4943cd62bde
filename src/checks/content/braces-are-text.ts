import { isComment } from '../../articles/markdown/parts.ts';
import type { ArticleCheck } from './content.ts';
import { ownCode } from './own-code.ts';

/** A brace in the text is meant as a sign: code would fail only later, without a line. Articles with code of their own may use it. */
export const bracesAreText: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes }) => {
    if (ownCode(nodes).length > 0) return [];
    return nodes
      .of('mdxFlowExpression', 'mdxTextExpression')
      .filter(({ value }) => !isComment(value))
      .map((node) => ({
        file,
        ...nodes.placeOf(node),
        message: `{${node.value}} is read as code. Write \\{ for the sign itself.`,
      }));
  });
