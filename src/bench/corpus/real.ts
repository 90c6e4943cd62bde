import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCatalog, type Article } from '../../articles/build-catalog.ts';
import { plainText } from '../../articles/plain-text.ts';
import { readContent, type Content } from '../../checks/content/content.ts';
import { goldenSchema } from '../../search/evaluate.ts';
import { anchorOf } from '../../search/client/instant-file.ts';
import type { BenchArticle, Corpus, Question } from '../engine.ts';
import { sectionsOf } from './sections.ts';

const content = new URL('../../../content', import.meta.url).pathname;
/** The articles of the help desk as readers see them, in their order, with the golden questions of the language. */
export function realCorpora(): Corpus[] {
  const read = readContent(content);
  const catalog = buildCatalog({
    articles: read.articles.flatMap(({ id, locale, data }) =>
      data ? [{ id: `${id}/${locale}`, data }] : [],
    ),
    features: [...read.features].flatMap(([name, { data }]) =>
      data ? [{ id: `${name}/feature`, data }] : [],
    ),
    locales: read.site.data?.languages ?? [],
    now: new Date(),
    showDrafts: false,
  });
  return [...catalog].map(([locale, features]) => ({
    locale,
    articles: features
      .flatMap(({ articles }) => articles)
      .map((article) => benchArticle(article, bodyOf(read, article))),
    questions: goldenQuestions(locale),
    synonyms: read.synonyms.get(locale)?.data ?? [],
  }));
}

/** Positions from 0: the even ones served to tune our own search, the odd ones never did. */
function goldenQuestions(locale: string): Question[] {
  const file = new URL(`../../search/golden.${locale}.yml`, import.meta.url);
  const questions = goldenSchema.parse(parse(readFileSync(file, 'utf8')));
  return questions.map((question, position) => ({ ...question, heldOut: position % 2 === 1 }));
}

/** The first articles only, and the questions whose best answer is among them. */
export function firstArticles(corpus: Corpus, size: number): Corpus {
  const articles = corpus.articles.slice(0, size);
  const ids = new Set(articles.map(({ id }) => id));
  const questions = corpus.questions.filter(
    ({ articles: [best] }) => best === undefined || ids.has(best),
  );
  return { ...corpus, articles, questions };
}

function bodyOf({ articles }: Content, { entryId }: Article): string {
  const file = articles.find(({ id, locale }) => `${id}/${locale}` === entryId);
  if (!file) throw new Error(`${entryId} is in the catalog and not in the content folder.`);
  return readFileSync(file.path, 'utf8').replace(/^---\r?\n[\s\S]*?\r?\n---/, '');
}

function benchArticle({ id, url, feature, frontMatter }: Article, body: string): BenchArticle {
  const { title, summary, questions, aliases } = frontMatter;
  const sections = sectionsOf(body);
  return {
    id,
    url,
    title,
    feature: feature.title,
    summary,
    headings: sections.slice(1).map(({ heading }) => [heading, anchorOf(heading)] as const),
    questions,
    aliases,
    text: plainText(body),
    sections,
  };
}
