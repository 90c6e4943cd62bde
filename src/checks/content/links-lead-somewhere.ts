import { siteUrl } from '../../articles/markdown/links.ts';
import type { ContentCheck } from './content.ts';

/**
 * Links in articles lead to an article, to a page of the site or to a full address. An article that is broken itself, or
 * whose feature is, is told there: its links would bury it under what follows from it.
 */
export const linksLeadSomewhere: ContentCheck = ({ articles, addresses }) =>
  articles.flatMap(({ file, path, nodes }) =>
    nodes.of('link', 'definition').flatMap((node) => {
      try {
        siteUrl(node.url, path, (target) => {
          const address = addresses.of(target);
          return address === undefined ? '/' : address;
        });
        return [];
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return [{ file, ...nodes.placeOf(node), message }];
      }
    }),
  );
