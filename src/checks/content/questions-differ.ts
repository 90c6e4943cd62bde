import type { ContentCheck } from './content.ts';
import { folded } from './folded.ts';

/** A question that says the title or another question again finds nothing new. */
export const questionsDiffer: ContentCheck = ({ articles }) =>
  articles.flatMap(({ yaml, data }) => {
    const questions = data?.questions ?? [];
    const said = [data?.title ?? '', ...questions].map(folded);
    return questions.flatMap((question, index) => {
      const first = said.indexOf(said[index + 1] ?? '');
      if (first > index) return [];
      const what = first === 0 ? 'the title' : `question ${first}`;
      const message = `the question "${question}" repeats ${what}. Ask about another task or section of the article, or take it out.`;
      return [yaml.problem(['questions', index], message)];
    });
  });
