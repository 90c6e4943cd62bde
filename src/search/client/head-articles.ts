import { DETAILS, type DetailsPart, type DividedFile, type Group } from './divided-file.ts';
import { anchorOf, type Heading } from './instant-file.ts';
import { fold } from './text.ts';
import type { ShownArticle } from './words.ts';

/** An article as the head of a divided file has it; its summary and headings come later. */
export class HeadArticle implements ShownArticle {
  readonly position: number;
  readonly title: string;
  readonly language: string | undefined;
  summary = '';
  headings: readonly Heading[] = [];
  readonly #group: Group;
  readonly #slug: string;
  readonly #name: string;

  constructor(position: number, group: Group, columns: Columns, language: string | undefined) {
    this.position = position;
    this.title = columns.titles[position] ?? '';
    this.language = language;
    this.#group = group;
    this.#slug = columns.slugs[position] ?? '';
    this.#name = columns.names[position] ?? '';
  }

  get id(): string {
    return this.#group.id + (this.#name || this.#lastPart);
  }

  get url(): string {
    return `${this.#group.url}${this.#lastPart}/`;
  }

  get feature(): string {
    return this.#group.feature;
  }

  get #lastPart(): string {
    return this.#slug || anchorOf(this.title);
  }
}

interface Columns {
  readonly titles: readonly string[];
  readonly slugs: readonly string[];
  readonly names: readonly string[];
}

/** The articles of a divided file. */
export class HeadArticles {
  readonly titles: readonly string[];
  readonly all: readonly HeadArticle[];
  #texts: readonly string[] | undefined;
  #byId: ReadonlyMap<string, HeadArticle> | undefined;

  constructor({ titles, slugs, names, groups, languages }: DividedFile) {
    const columns = {
      titles: titles.split('\n'),
      slugs: slugs.split('\n'),
      names: names.split('\n'),
    };
    this.titles = columns.titles;
    const languageAt = new Map(
      Object.entries(languages).flatMap(([name, positions]) =>
        positions.map((position) => [position, name] as const),
      ),
    );
    let position = 0;
    this.all = groups.flatMap((group) =>
      Array.from({ length: group.count }, () => {
        const article = new HeadArticle(position, group, columns, languageAt.get(position));
        position += 1;
        return article;
      }),
    );
  }

  /** Each title in lower case, as written and folded. */
  get texts(): readonly string[] {
    if (this.#texts) return this.#texts;
    const lower = this.titles.join('\n').toLowerCase();
    const folded = fold(lower)
      .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
      .split('\n');
    return (this.#texts = lower.split('\n').map((text, at) => `${text} | ${folded[at] ?? ''}`));
  }

  byId(id: string): HeadArticle | undefined {
    this.#byId ??= new Map(this.all.map((article) => [article.id, article]));
    return this.#byId.get(id);
  }

  /** @param block the number of the part */
  describe(block: number, details: DetailsPart): void {
    for (const [index, [summary, headings]] of details.entries()) {
      const article = this.all[block * DETAILS + index];
      if (article) Object.assign(article, { summary, headings });
    }
  }
}
