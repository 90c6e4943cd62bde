import { attributeOf } from '../../articles/markdown/remark-words.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Content, ContentCheck } from './content.ts';
import type { NodeOf } from './nodes-by-type.ts';
import { placeInText } from './place-in-text.ts';

/** A spelling to avoid that a text has. */
interface Found {
  readonly message: string;
  /** Where in the text it begins, each time. */
  readonly offsets: readonly number[];
}

type Finder = (text: string) => readonly Found[];

/** What readers read is spelled as the glossary spells it, letter case included. */
export const termsAsInGlossary: ContentCheck = ({ articles, glossary }) => {
  const locales = new Set(articles.map(({ locale }) => locale));
  const finders = new Map([...locales].map((locale) => [locale, finderOf(glossary, locale)]));
  return articles.flatMap((article) => {
    const find = finders.get(article.locale);
    return find ? [...inFrontMatter(article, find), ...inText(article, find)] : [];
  });
};

/** Undefined where there is nothing to avoid. */
function finderOf(glossary: Content['glossary'], locale: string): Finder | undefined {
  const avoided = Object.values(glossary?.data ?? {}).flatMap((entry) => {
    const { term, avoid } = entry[locale] ?? { term: '', avoid: [] };
    return avoid.map((spelling) => ({ spelling, find: finderFor(spelling, term) }));
  });
  if (avoided.length === 0) return undefined;
  // Nearly every text has none of them, which one look tells.
  const any = new RegExp(avoided.map(({ spelling }) => pattern(spelling)).join('|'), 'u');
  return (text) => (any.test(text) ? avoided.flatMap(({ find }) => find(text)) : []);
}

/** Finds whole words, over the end of a line too; not inside the right term, as "Booking" is in "Booking.com". */
function finderFor(spelling: string, term: string): Finder {
  const avoided = new RegExp(`(?<![\\p{L}\\p{N}])${pattern(spelling)}(?![\\p{L}\\p{N}])`, 'gu');
  const right = new RegExp(pattern(term), 'gu');
  const isInTerm = term.includes(spelling);
  const message = `"${spelling}" is a spelling that glossary.yml avoids. Write "${term}".`;
  return (text) => {
    const rest = isInTerm ? text.replace(right, (found) => ' '.repeat(found.length)) : text;
    const offsets = [...rest.matchAll(avoided)].map(({ index }) => index);
    return offsets.length > 0 ? [{ message, offsets }] : [];
  };
}

const pattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Each spelling is told once per field. */
function inFrontMatter({ yaml, data }: CheckedArticle, find: Finder): Problem[] {
  const fields = [
    { path: ['title'], text: data?.title },
    { path: ['summary'], text: data?.summary },
    ...(data?.questions ?? []).map((text, index) => ({ path: ['questions', index], text })),
  ];
  return fields.flatMap(({ path, text = '' }) =>
    find(text).map(({ message }) => yaml.problem(path, message)),
  );
}

function inText({ file, nodes }: CheckedArticle, find: Finder): Problem[] {
  return nodes.of('text', 'image', 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((node) =>
    textsOf(node).flatMap((text) =>
      find(text).flatMap(({ message, offsets }) =>
        offsets.map((offset) => ({
          file,
          ...placeInText(node, text, node.type === 'text' ? offset : 0),
          message,
        })),
      ),
    ),
  );
}

/** What a reader sees or hears of it. */
function textsOf(node: NodeOf<'text' | 'image' | 'mdxJsxFlowElement' | 'mdxJsxTextElement'>) {
  if (node.type === 'text') return [node.value];
  if (node.type === 'image') return [node.alt ?? ''];
  return ['alt', 'caption', 'title'].flatMap((name) => {
    const value = attributeOf(node, name)?.value;
    return typeof value === 'string' ? [value] : [];
  });
}
