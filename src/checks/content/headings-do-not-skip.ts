import type { ContentCheck } from './content.ts';

/** The headings of an article begin at ##, below its title, and go down one level at a time. */
export const headingsDoNotSkip: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes }) =>
    nodes.of('heading').flatMap((heading, index, all) => {
      const message = messageFor(heading.depth, all[index - 1]?.depth ?? 1);
      return message === undefined ? [] : [{ file, ...nodes.placeOf(heading), message }];
    }),
  );

function messageFor(depth: number, above: number): string | undefined {
  const sign = '#'.repeat(depth);
  if (depth === 1)
    return 'this heading has one #, which is for the title above the article. Begin it with ##.';
  if (depth <= above + 1) return undefined;
  return above === 1
    ? `the first heading begins with ${sign}. Begin it with ##.`
    : `this heading with ${sign} follows one with ${'#'.repeat(above)}. Begin it with ${'#'.repeat(above + 1)}, or put the level between in front of it.`;
}
