import type { APIRoute } from 'astro';
import { getSite, getSynonyms, getTexts } from '../../articles/catalog.ts';
import { buildInstantFile } from '../../search/build-instant.ts';
import { loadStemmer } from '../../search/client/language.ts';

export async function getStaticPaths() {
  return (await getSite()).languages.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  const sources = (await getTexts(locale)).map(({ article, headings, text }) => ({
    id: article.id,
    url: article.url,
    title: article.frontMatter.title,
    feature: article.feature.title,
    summary: article.frontMatter.summary,
    questions: article.frontMatter.questions,
    aliases: article.frontMatter.aliases,
    headings,
    text,
  }));
  return Response.json(buildInstantFile(locale, sources, await getSynonyms(locale), await loadStemmer(locale)));
};
