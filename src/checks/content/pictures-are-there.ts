import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visit } from '../../articles/markdown/visit.ts';
import type { Problem } from '../problem.ts';
import type { ContentCheck } from './content.ts';

/** Pictures written in Markdown are in the article's folder and have a text for those who cannot see them. */
export const picturesAreThere: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, path, tree }) => {
    const problems: Problem[] = [];
    if (!tree) return problems;
    const addresses = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => void addresses.set(identifier, url));
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const { alt, position } = node;
      const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
      const at = { file, line: position?.start.line, column: position?.start.column };
      if (!alt?.trim())
        problems.push({
          ...at,
          message: `the picture ${url} has no alt text. Say what it shows: ![what it shows](${url}).`,
        });
      if (/^https?:/.test(url)) {
        problems.push({
          ...at,
          message: `the picture ${url} would be loaded from another site. Put the file in the article's folder.`,
        });
      } else if (!existsSync(resolve(dirname(path), url))) {
        problems.push({
          ...at,
          message: `the picture ${url} is not in the article's folder. Add it or correct the name.`,
        });
      }
    });
    return problems;
  });
