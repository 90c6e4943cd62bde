import type { Ranked } from './instant-tier.ts';
import type { Term } from './question.ts';
import { fold, wordsOf } from './text.ts';
import type { BodyAnswer, Texts } from './texts.ts';

/** Each article that may have a phrase costs a page to read. */
const READ_AT_MOST = 12;

/** Reads the pages of the first articles themselves, where the instant tier knows all words but not which stand together. */
export class PageTexts implements Texts {
  readonly #fetch: (url: string) => Promise<string>;
  /** Article id → its words. */
  readonly #read = new Map<string, string>();

  /** @param fetch the HTML of a page by its address in the site */
  constructor(fetch: (url: string) => Promise<string>) {
    this.#fetch = fetch;
  }

  async ask(_: readonly Term[], phrases: readonly string[], ranked: readonly Ranked[]) {
    if (phrases.length === 0) return;
    const unread = first(ranked).filter(({ id }) => !this.#read.has(id));
    await Promise.allSettled(
      unread.map(async ({ id, url }) => this.#read.set(id, articleText(await this.#fetch(url)))),
    );
  }

  answer(_: readonly Term[], phrases: readonly string[], ranked: readonly Ranked[]): BodyAnswer {
    const having = first(ranked).flatMap(({ id }) => {
      const text = this.#read.get(id);
      return text !== undefined && phrases.every((phrase) => text.includes(` ${phrase} `))
        ? [id]
        : [];
    });
    const withPhrases = phrases.length > 0 && having.length > 0 ? new Set(having) : undefined;
    return { matches: new Map(), withPhrases };
  }
}

const first = (ranked: readonly Ranked[]): Ranked['article'][] =>
  ranked.slice(0, READ_AT_MOST).map(({ article }) => article);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of the article on a page, folded, with a space around each. */
export function articleText(html: string): string {
  const [, article = ''] =
    /<article[^>]*\sdata-article[^>]*>([\s\S]*?)<\/article>/.exec(html) ?? [];
  const text = article
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|abbr|b|code|em|i|kbd|mark|span|strong|sup|sub)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ' ');
  return ` ${wordsOf(fold(text)).join(' ')} `;
}
