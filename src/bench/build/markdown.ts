import { stringify } from 'yaml';
import type { Article, ArticleName, Block, Locale, Text } from './library/library.ts';

/** How one site generator writes what Markdown has no words for. */
export interface Dialect {
  readonly frontMatter: (article: Article) => Readonly<Record<string, unknown>>;
  /** Where a link from an article to another one leads. */
  readonly link: (from: Article, to: ArticleName) => string;
  readonly note: (markdown: string, locale: Locale) => string;
  readonly steps: (markdown: string) => string;
  readonly picture: (alt: string) => string;
  /** What stands between front matter and text, such as imports. */
  readonly before?: (article: Article) => string;
  /** Where a link from the list of a feature leads, if lists are written. */
  readonly list?: (to: Article) => string;
}

/** An article as a Markdown file. */
export function markdownOf(article: Article, dialect: Dialect): string {
  const head = stringify(dialect.frontMatter(article), { lineWidth: 0 });
  const blocks = article.blocks.map((block) => blockOf(block, article, dialect));
  return (
    [`---\n${head}---`, ...(dialect.before ? [dialect.before(article)] : []), ...blocks].join(
      '\n\n',
    ) + '\n'
  );
}

/** A Markdown file with a title and a list of links. */
export function linksPage(
  frontMatter: Readonly<Record<string, unknown>>,
  links: readonly (readonly [text: string, address: string])[],
): string {
  const list = links.map(([text, address]) => `- [${text}](${address})`).join('\n');
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${list}\n`;
}

function blockOf(block: Block, article: Article, dialect: Dialect): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return textOf(block.text, article, dialect);
    case 'note':
      return dialect.note(textOf(block.text, article, dialect), article.locale);
    case 'bullets':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'numbers':
      return numbered(block.items);
    case 'steps':
      return dialect.steps(numbered(block.items));
    case 'table':
      return tableOf(block.rows);
    case 'picture':
      return dialect.picture(block.text);
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
  }
}

const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n');

function textOf(text: Text, article: Article, { link }: Dialect): string {
  return text
    .map((part) => (typeof part === 'string' ? part : `[${part.text}](${link(article, part.to)})`))
    .join('');
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What stands for a note where there is no component for it. */
export const quoted = (markdown: string): string => markdown.replace(/^/gm, '> ');
