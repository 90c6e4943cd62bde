import type { ArticleCheck } from './content.ts';

/** Every article's text can be read as MDX. */
export const textIsValid: ArticleCheck = ({ articles }) =>
  articles.flatMap(({ problems }) => problems);
