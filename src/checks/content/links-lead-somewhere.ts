import { siteUrl } from '../../articles/markdown/links.ts';
import type { ContentCheck } from './content.ts';

/** Links in articles lead to an article, to a page of the site or to a full address. Headings are checked on the built pages. */
export const linksLeadSomewhere: ContentCheck = ({ articles, addresses }) =>
  articles.flatMap(({ file, path, nodes }) =>
    nodes.of('link', 'definition').flatMap((node) => {
      try {
        siteUrl(node.url, path, addresses.of);
        return [];
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ file, ...nodes.placeOf(node), message }];
      }
    }),
  );
