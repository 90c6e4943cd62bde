import type { ContentCheck } from './content.ts';
import { folded } from './folded.ts';

/** A question that says the title or another question again finds nothing new. */
export const questionsDiffer: ContentCheck = ({ articles }) =>
  articles.flatMap(({ yaml, data }) =>
    (data?.questions ?? []).flatMap((question, index, questions) => {
      const same = (other: string): boolean => folded(other) === folded(question);
      const message = (what: string): string =>
        `the question "${question}" repeats ${what}. Ask about another task or section of the article, or take it out.`;
      if (data && same(data.title))
        return [yaml.problem(['questions', index], message('the title'))];
      const earlier = questions.slice(0, index).findIndex(same);
      return earlier < 0
        ? []
        : [yaml.problem(['questions', index], message(`question ${earlier + 1}`))];
    }),
  );
