import { toString } from 'mdast-util-to-string';
import type { ContentCheck } from './content.ts';
import { folded } from './folded.ts';

const listed = (words: string): string[] => words.trim().split(/,\s+/);

/** Words that say nothing about where a link leads, folded, per language. */
const emptyWords: Readonly<Record<string, readonly string[]>> = {
  en: listed(`
    here, click, click here, press here, right here, see here, this, that, it, read this,
    this link, this page, this article, this guide, this site, this website,
    link, page, article, website, details, more, more info, more information,
    read more, see more, learn more, find out more, continue, go, next
  `),
  es: listed(`
    aqui, aca, click, click aqui, clic, clic aqui, haz clic, haz clic aqui, da clic aqui,
    pincha aqui, pulsa aqui, presiona aqui, mira aqui, ver aqui, este, esta, esto,
    este enlace, este link, este vinculo, esta pagina, este articulo, esta guia, este sitio,
    enlace, link, vinculo, pagina, articulo, sitio web, detalles, mas, mas detalles,
    mas informacion, ver mas, leer mas, lee mas, saber mas, mira mas, continuar, ir, siguiente
  `),
};

/** The words of a link say where it leads: many readers hear or see them without the sentence around them. */
export const linkTextMakesSense: ContentCheck = ({ articles }) =>
  articles.flatMap(({ file, nodes, locale }) => {
    const empty = emptyWords[locale.split('-')[0] ?? ''] ?? [];
    return nodes.of('link', 'linkReference', 'mdxJsxTextElement').flatMap((node) => {
      if (node.type === 'mdxJsxTextElement' && node.name !== 'a') return [];
      const message = messageFor(toString(node).trim(), empty);
      return message === undefined ? [] : [{ file, ...nodes.placeOf(node), message }];
    });
  });

function messageFor(text: string, empty: readonly string[]): string | undefined {
  if (text === '') return 'this link has no words. Write between its brackets what it leads to.';
  if (!empty.includes(folded(text))) return undefined;
  return `the link "${text}" does not say where it leads. Write that, such as "how to invite your team".`;
}
