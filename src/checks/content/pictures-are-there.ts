import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileAt } from '../../articles/markdown/words.ts';
import type { ArticleCheck } from './content.ts';
import { kindProblem } from './picture-kind.ts';

/** Pictures written in Markdown are in the article's folder, of a kind that can be shown, and have a text for those who cannot see them. */
export const picturesAreThere: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ file, path, nodes }) => {
    const definitions = nodes.of('definition');
    const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
    return nodes.of('image', 'imageReference').flatMap((node) => {
      const url = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
      const at = { file, ...nodes.placeOf(node) };
      return [
        ...(node.alt?.trim()
          ? []
          : [`the picture ${url} has no alt text. Say what it shows: ![what it shows](${url}).`]),
        ...whereItIs(url, path),
      ].map((message) => ({ ...at, message }));
    });
  });

function whereItIs(url: string, path: string): string[] {
  if (/^https?:/.test(url))
    return [
      `the picture ${url} would be loaded from another site. Put the file in the article's folder.`,
    ];
  const src = fileAt(url);
  const kind = kindProblem(src);
  if (kind !== undefined) return [kind];
  return existsSync(resolve(dirname(path), src))
    ? []
    : [`the picture ${url} is not in the article's folder. Add it or correct the name.`];
}
