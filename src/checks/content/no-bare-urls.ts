import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../articles/markdown/visit.ts';
import type { Problem } from '../problem.ts';
import type { ContentCheck } from './content.ts';

/** A link has words, not an address, which nobody reads aloud. An e-mail address may be its own words. */
export const noBareUrls: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    if (!tree) return problems;
    visit(tree, (node, _, parent) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const text = toString(node).trim();
      if (!isAddress(text, node)) return;
      // GitHub's links without brackets have no place of their own where they stand in the middle of something.
      const { line, column } = (node.position ?? parent?.position)?.start ?? {};
      const url = node.type === 'link' ? node.url : text;
      problems.push({
        file,
        line,
        column,
        message: `the address ${text} stands in the text. Write what it leads to: [words that say it](${url}).`,
      });
    });
    return problems;
  });

/** `https://…`, `www.…`, `igms.com/help`, or the same as where it leads. Booking.com alone is a name. */
function isAddress(text: string, link: Link | LinkReference): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S*$/i.test(text) ||
    (link.type === 'link' && text !== '' && text === link.url)
  );
}
