import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { compiledArticle } from 'virtual:help-desk/compiled-articles';
import type { Article } from './build-catalog.ts';
import { library } from './catalog.ts';
import type { Heading, RenderedText } from './markdown/render-text.ts';
import { tellWriter } from './tell-writer.ts';

/** The text of an article, ready to stand in a page. */
export type ArticleText =
  | (RenderedText & { readonly Compiled?: undefined })
  | { readonly Compiled: AstroComponentFactory; readonly headings: readonly Heading[] };

/**
 * Apart from the catalog, so that styles an article brings along are on pages of articles only.
 * @throws in development, when an article has a mistake its page would break at
 */
export async function getText(article: Article): Promise<ArticleText> {
  const file = library().files.get(article.entryId);
  if (file) (await tellWriter())?.whatIsBroken(file);
  const text = library().text(article.entryId);
  if (text) return text;
  const compiled = await compiledArticle(article.entryId);
  if (!compiled) throw new Error(`The article ${article.entryId} is gone.`);
  return { Compiled: compiled.Content, headings: compiled.getHeadings() };
}
