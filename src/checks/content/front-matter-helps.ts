import { z } from 'astro/zod';
import { articleSchema } from '../../articles/schema/article.ts';
import { featureInOneLanguage } from '../../articles/schema/feature.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './checked-article.ts';
import type { ContentCheck } from './content.ts';
import { explain } from './explain.ts';

/** A text of a length that reads well, told in the words of the field. */
const text = (min: number, max: number, { description = '' }: z.ZodType): z.ZodType =>
  z.string().min(min).max(max).describe(description);

const { title, summary, questions } = articleSchema.shape;
const article = z.object({
  title: text(5, 80, title),
  summary: text(40, 240, summary),
  questions: z
    .array(z.string().min(3).max(160))
    .min(1)
    .max(5)
    .describe(questions.description ?? ''),
});

const feature = z.object({
  languages: z.record(
    z.string(),
    z.object({
      title: text(2, 60, featureInOneLanguage.shape.title),
      summary: text(10, 160, featureInOneLanguage.shape.summary),
    }),
  ),
});

/** Titles, summaries and questions are of a length that helps in lists and hits, and there is a question. */
export const frontMatterHelps: ContentCheck = ({ articles, features }) => [
  ...articles.flatMap((checked) => problems(article, checked)),
  ...[...features.values()].flatMap((checked) => problems(feature, checked)),
];

function problems(schema: z.ZodType, { yaml, data }: Checked<unknown>): Problem[] {
  if (!data) return [];
  return (schema.safeParse(data).error?.issues ?? [])
    .flatMap((issue) => explain(schema, issue, data))
    .map(({ path, message }) =>
      yaml.problem(path[0] === 'languages' ? path.slice(1) : path, message),
    );
}
