import { DETAILS, type DetailsPart, type DividedFile, type Group } from './divided-file.ts';
import { anchorOf, type Heading } from './instant-file.ts';
import { lastAtMost } from './last-at-most.ts';
import { fold } from './text.ts';
import type { ShownArticle } from './words.ts';

/** An article as the head of a divided file has it; its summary and headings come later. */
export class HeadArticle implements ShownArticle {
  readonly position: number;
  readonly title: string;
  readonly language: string | undefined;
  isDescribed = false;
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

/** The articles of a divided file, each made when it is first asked for. */
export class HeadArticles {
  readonly titles: readonly string[];
  readonly #columns: Columns;
  readonly #groups: readonly Group[];
  /** Where each group begins. */
  readonly #starts: readonly number[];
  readonly #languages: ReadonlyMap<number, string>;
  readonly #made: HeadArticle[] = [];
  #texts: readonly string[] | undefined;
  #byId: ReadonlyMap<string, HeadArticle> | undefined;

  constructor({ titles, slugs, names, groups, languages }: DividedFile) {
    const [byTitle, bySlug, byName] = [titles, slugs, names].map((column) => column.split('\n'));
    this.titles = byTitle ?? [];
    this.#columns = { titles: this.titles, slugs: bySlug ?? [], names: byName ?? [] };
    this.#groups = groups;
    let start = 0;
    this.#starts = groups.map(({ count }) => (start += count) - count);
    this.#languages = new Map(
      Object.entries(languages).flatMap(([name, positions]) =>
        positions.map((position) => [position, name] as const),
      ),
    );
  }

  at(position: number): HeadArticle | undefined {
    const made = this.#made[position];
    if (made || position >= this.titles.length) return made;
    const group = this.#groups[lastAtMost(this.#starts, position)];
    if (!group) return undefined;
    const language = this.#languages.get(position);
    return (this.#made[position] = new HeadArticle(position, group, this.#columns, language));
  }

  get all(): HeadArticle[] {
    return this.titles.flatMap((_, position) => this.at(position) ?? []);
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
      const article = this.at(block * DETAILS + index);
      if (article) Object.assign(article, { summary, headings, isDescribed: true });
    }
  }
}
