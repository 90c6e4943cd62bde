import type { APIRoute } from 'astro';
import { getSite, getSynonyms, getTexts } from '../../articles/catalog.ts';
import { languageName } from '../../i18n/language-name.ts';
import { instantFileFor } from '../../search/build-instant.ts';

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
    language: article.textLocale === locale ? undefined : languageName(article.textLocale, locale),
    text,
  }));
  const { languages } = await getSite();
  const others = languages.filter((other) => other !== locale);
  return Response.json(await instantFileFor(locale, sources, await getSynonyms(locale), others));
};
