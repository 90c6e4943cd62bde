import type { ArticleCheck } from './content.ts';
import { isPictureName } from './picture-kind.ts';
import { placeInText } from './place-in-text.ts';

/** A picture with a space in its name, as a writer would write it; Markdown takes that for text. */
const picture = /!\[[^[\]]*\]\(([^<>\n]*?\s[^<>\n]*?\.\w+)(?:\s+["'][^\n]*?["'])?\s*\)/g;

/** The names of pictures have no space in them, which Markdown would take for text, and print. */
export const pictureNamesAreAddresses: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes }) =>
    nodes.of('text').flatMap((node) =>
      [...node.value.matchAll(picture)]
        .filter(([, name = '']) => isPictureName(name))
        .map(({ 0: text, 1: name = '', index }) => ({
          file,
          ...placeInText(node, node.value, index),
          message: `${text} is read as text, for there is a space in the name. Write %20 in its place: (${name.trim().replaceAll(/\s/g, '%20')}). Or rename the file.`,
        })),
    ),
  );
