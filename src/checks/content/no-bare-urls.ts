import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentCheck } from './content.ts';

/** A link has words, not an address, which nobody reads aloud. An e-mail address may be its own words. */
export const noBareUrls: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes }) =>
    nodes.of('link', 'linkReference').flatMap((node) => {
      const text = toString(node).trim();
      if (!isAddress(text, node)) return [];
      const url = node.type === 'link' ? node.url : text;
      const message = `the address ${text} stands in the text. Write what it leads to: [words that say it](${url}).`;
      return [{ file, ...nodes.placeOf(node), message }];
    }),
  );

/** `https://…`, `www.…`, `igms.com/help`, or the same as where it leads. Booking.com alone is a name. */
function isAddress(text: string, link: Link | LinkReference): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S*$/i.test(text) ||
    (link.type === 'link' && text !== '' && text === link.url)
  );
}
