import type { lists as es } from '../es/lists.ts';

/** The words of long lists of articles in English. */
export const lists: typeof es = {
  byLetter: 'By letter',
  byFeature: 'By feature',
  letters: 'Letters',
  groups: 'Groups of articles',
  signs: 'Numbers and signs',
  more: 'More articles',
  moreSlug: 'more-articles',
  title: '{list}: {part}',
  pageTitle: '{list}: {part}, page {n} of {total}',
  description: '{list}, {part}: from “{first}” to “{last}”.',
  page: 'Page {n} of {total}',
  pages: 'Go to another page',
  pageFrom: '{n}. From “{title}”',
};
