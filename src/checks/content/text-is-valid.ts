import type { ContentCheck } from './content.ts';

/** Every article's text can be read as MDX. */
export const textIsValid: ContentCheck = ({ articles }) =>
  articles.flatMap(({ problems }) => problems);
