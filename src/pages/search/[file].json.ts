import type { APIRoute } from 'astro';
import { getSite, getSynonyms, getTexts } from '../../articles/catalog.ts';
import { languageName } from '../../i18n/language-name.ts';
import { instantFilesFor } from '../../search/build-instant.ts';

/** `<locale>.json`, and on a large site its parts, `<locale>.<name>.json`. */
export async function getStaticPaths() {
  const { languages } = await getSite();
  const files = await Promise.all(languages.map((locale) => filesOf(locale, languages)));
  return files
    .flatMap((ofLocale) => [...ofLocale])
    .map(([name, text]) => ({
      params: { file: name.replace(/\.json$/, '') },
      props: { text },
    }));
}

async function filesOf(locale: string, languages: readonly string[]): Promise<Map<string, string>> {
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
  const others = languages.filter((other) => other !== locale);
  return instantFilesFor(locale, sources, await getSynonyms(locale), others);
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
