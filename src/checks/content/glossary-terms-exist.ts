import type { ContentCheck } from './content.ts';
import { nearestFirst } from './suggestion.ts';

/** Of a long glossary only what is most like what was written helps. */
const SHOWN = 6;

/** Links to a term, such as `help:glossary#ical`, lead to an entry of glossary.yml. */
export const glossaryTermsExist: ContentCheck = ({ articles, glossary }) => {
  const known = glossary?.data && Object.keys(glossary.data);
  if (!known) return [];
  return articles.flatMap(({ file, nodes }) =>
    nodes.of('link', 'definition').flatMap((node) => {
      const [, term] = /^help:glossary#(.+)$/.exec(node.url) ?? [];
      if (term === undefined || known.includes(term)) return [];
      const near = nearestFirst(term, known).slice(0, SHOWN);
      const message = `the link "${node.url}" leads to no entry of glossary.yml. Add it there, or write one of ${near.map((one) => `#${one}`).join(', ')}.`;
      return [{ file, ...nodes.placeOf(node), message }];
    }),
  );
};
