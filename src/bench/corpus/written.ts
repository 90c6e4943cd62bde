import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { plainText } from '../../articles/plain-text.ts';
import { anchorOf } from '../../search/client/instant-file.ts';
import { goldenSchema } from '../../search/evaluate.ts';
import type { BenchArticle, Corpus } from '../engine.ts';
import { sectionsOf } from './sections.ts';

const folder = fileURLToPath(new URL('written', import.meta.url));
const articlesSchema = z.array(
  z.strictObject({
    id: z.string(),
    feature: z.string(),
    title: z.string(),
    summary: z.string(),
    questions: z.array(z.string()),
    text: z.string(),
  }),
);

/** Other help desks, written to measure the search by somebody who had not seen it; their texts are no help. */
export const writtenSets: readonly string[] = readdirSync(folder).sort();

/** A set in its languages. */
export function writtenCorpora(name: string): Corpus[] {
  return ['es', 'en']
    .filter((locale) => existsSync(`${folder}/${name}/articles.${locale}.yml`))
    .map((locale) => {
      const read = (file: string): unknown => {
        const path = `${folder}/${name}/${file}.${locale}.yml`;
        return existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];
      };
      const asked = (file: string, heldOut: boolean): Corpus['questions'] =>
        goldenSchema.parse(read(file)).map((question) => ({ ...question, heldOut }));
      return {
        locale,
        articles: articlesSchema.parse(read('articles')).map((one) => benchArticle(one, locale)),
        // No setting was chosen by looking at those held out, which were written last.
        questions: [...asked('questions', false), ...asked('held-out', true)],
        synonyms: z.array(z.array(z.string())).parse(read('synonyms')),
      };
    });
}

function benchArticle(
  { text, ...article }: z.output<typeof articlesSchema>[number],
  locale: string,
): BenchArticle {
  const sections = sectionsOf(text);
  const headings = sections.map(({ heading }) => heading).filter(Boolean);
  return {
    ...article,
    url: `/${locale}/${article.id}/`,
    aliases: [],
    headings: headings.map((heading) => [heading, anchorOf(heading)] as const),
    text: plainText(text),
    sections,
  };
}
