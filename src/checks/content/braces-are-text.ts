import { visit } from '../../articles/markdown/visit.ts';
import { isComment } from '../../articles/markdown/parts.ts';
import type { Problem } from '../problem.ts';
import type { ContentCheck } from './content.ts';

/** A brace in the text is meant as a sign: code would fail only later, without a line. Articles with code of their own may use it. */
export const bracesAreText: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    if (!tree || tree.children.some(({ type }) => type === 'mdxjsEsm')) return problems;
    visit(tree, (node) => {
      if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return;
      if (isComment(node.value)) return;
      const { line, column } = node.position?.start ?? {};
      problems.push({
        file,
        line,
        column,
        message: `{${node.value}} is read as code. Write \\{ for the sign itself.`,
      });
    });
    return problems;
  });
