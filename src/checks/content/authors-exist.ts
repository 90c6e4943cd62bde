import type { ContentCheck } from './content.ts';
import { suggestion } from './suggestion.ts';

/** Whoever signs an article is in authors.yml. */
export const authorsExist: ContentCheck = ({ articles, authors }) => {
  const known = authors.data && Object.keys(authors.data);
  if (!known) return [];
  return articles.flatMap(({ yaml, data }) =>
    data && !known.includes(data.author)
      ? [
          yaml.problem(
            ['author'],
            `author is "${data.author}", whom authors.yml does not know. Correct the name or add it to authors.yml. ${suggestion(data.author, known)}`,
          ),
        ]
      : [],
  );
};
