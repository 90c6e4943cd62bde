import { dirname, resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { attributeOf } from '../../articles/markdown/remark-words.ts';
import { endingOf, fileAt, words } from '../../articles/markdown/words.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';

/** A picture or a drawing that an article shows. */
export interface ShownFile {
  readonly node: Nodes;
  readonly word: 'Screenshot' | 'Diagram';
  /** As the writer wrote it. */
  readonly src: string;
  readonly path: string;
}

/** The pictures and drawings of a text; those of a wrong kind are told elsewhere. Pictures of Markdown count as screenshots. */
export function shownFiles({ path, nodes }: CheckedArticle): ShownFile[] {
  const at = (word: ShownFile['word'], node: Nodes, src: string, file = src): ShownFile[] =>
    words[word]?.file?.includes(endingOf(file))
      ? [{ node, word, src, path: resolve(dirname(path), file) }]
      : [];
  return [
    // What a reference leads to is shown where it is defined: nobody links to a picture.
    ...nodes
      .of('image', 'definition')
      .flatMap((node) => at('Screenshot', node, node.url, fileAt(node.url))),
    ...nodes.of('mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) => {
      const src = attributeOf(node, 'src')?.value;
      if (typeof src !== 'string') return [];
      return node.name === 'Screenshot' || node.name === 'Diagram' ? at(node.name, node, src) : [];
    }),
  ];
}

/**
 * A problem at the first place of an article, in all its languages, that shows a file with a fault.
 * @param faultOf what is wrong with the file; nothing where there is no such file, which is told elsewhere
 */
export function faultsOfFiles(
  articles: readonly CheckedArticle[],
  faultOf: (file: ShownFile, article: CheckedArticle) => string | undefined,
): Problem[] {
  const told = new Set<string>();
  return articles.flatMap((article) =>
    shownFiles(article).flatMap((shown) => {
      const key = `${article.id}\0${shown.path}`;
      const message = told.has(key) ? undefined : faultOf(shown, article);
      if (message === undefined) return [];
      told.add(key);
      return [{ file: article.file, ...article.nodes.placeOf(shown.node), message }];
    }),
  );
}
