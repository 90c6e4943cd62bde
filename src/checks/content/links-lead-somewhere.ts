import { visit } from '../../articles/markdown/visit.ts';
import { siteUrl } from '../../articles/markdown/links.ts';
import type { Problem } from '../problem.ts';
import type { ContentCheck } from './content.ts';

/** Links in articles lead to an article, to a page of the site or to a full address. Headings are checked on the built pages. */
export const linksLeadSomewhere: ContentCheck = ({ articles, addresses }) =>
  articles.flatMap(({ file, path, tree }) => {
    const problems: Problem[] = [];
    if (!tree) return problems;
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      try {
        siteUrl(node.url, path, addresses.of);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        problems.push({ file, ...node.position?.start, message });
      }
    });
    return problems.map(({ line, column, message }) => ({ file, line, column, message }));
  });
