import { visit } from '../../articles/markdown/visit.ts';
import { attributeOf } from '../../articles/markdown/remark-words.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle, Content, ContentCheck } from './content.ts';
import { placeInText } from './place-in-text.ts';

/** A spelling to avoid, as something that finds where it begins in a text. */
interface Avoided {
  readonly spelling: string;
  readonly term: string;
  readonly find: (text: string) => number[];
}

/** What readers read is spelled as the glossary spells it, letter case included. */
export const termsAsInGlossary: ContentCheck = ({ articles, glossary }) => {
  const byLocale = new Map(
    [...new Set(articles.map(({ locale }) => locale))].map(
      (locale) => [locale, avoidedIn(glossary, locale)] as const,
    ),
  );
  return articles.flatMap((article) => {
    const avoided = byLocale.get(article.locale) ?? [];
    return [...inFrontMatter(article, avoided), ...inText(article, avoided)];
  });
};

const messageFor = ({ spelling, term }: Avoided): string =>
  `"${spelling}" is a spelling that glossary.yml avoids. Write "${term}".`;

function avoidedIn(glossary: Content['glossary'], locale: string): Avoided[] {
  return Object.values(glossary?.data ?? {}).flatMap((entry) => {
    const { term, avoid } = entry[locale] ?? { term: '', avoid: [] };
    return avoid.map((spelling) => ({ spelling, term, find: finder(spelling, term) }));
  });
}

/** Whole words, over the end of a line too; not inside the right term, as "Booking" is in "Booking.com". */
function finder(spelling: string, term: string): (text: string) => number[] {
  const avoided = new RegExp(`(?<![\\p{L}\\p{N}])${pattern(spelling)}(?![\\p{L}\\p{N}])`, 'gu');
  const right = new RegExp(pattern(term), 'gu');
  const isInTerm = term.includes(spelling);
  return (text) => {
    const rest = isInTerm ? text.replace(right, (found) => ' '.repeat(found.length)) : text;
    return [...rest.matchAll(avoided)].map(({ index }) => index);
  };
}

const pattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function inFrontMatter({ yaml, data }: CheckedArticle, avoided: readonly Avoided[]): Problem[] {
  const fields = [
    { path: ['title'], text: data?.title },
    { path: ['summary'], text: data?.summary },
    ...(data?.questions ?? []).map((text, index) => ({ path: ['questions', index], text })),
  ];
  return fields.flatMap(({ path, text = '' }) =>
    avoided
      .filter(({ find }) => find(text).length > 0)
      .map((one) => yaml.problem(path, messageFor(one))),
  );
}

function inText({ file, tree }: CheckedArticle, avoided: readonly Avoided[]): Problem[] {
  const problems: Problem[] = [];
  if (!tree) return problems;
  const look = (
    text: string,
    placeOf: (offset: number) => ReturnType<typeof placeInText>,
  ): void => {
    for (const one of avoided) {
      for (const offset of one.find(text))
        problems.push({ file, ...placeOf(offset), message: messageFor(one) });
    }
  };
  visit(tree, (node) => {
    const start = () => placeInText(node, '', 0);
    if (node.type === 'text') look(node.value, (offset) => placeInText(node, node.value, offset));
    if (node.type === 'image') look(node.alt ?? '', start);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const name of ['alt', 'caption', 'title']) {
      const value = attributeOf(node, name)?.value;
      if (typeof value === 'string') look(value, start);
    }
  });
  return problems;
}
