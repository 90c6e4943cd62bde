import { hash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Content, ContentCheck } from './content.ts';

/** What was said of an article in all its languages, and of which state of it. */
export interface Verdict {
  readonly state: string;
  readonly problems: readonly Problem[];
}

/** Rules that look at one article, in all its languages, at a time. */
export interface RuleGroup {
  readonly rules: readonly ContentCheck[];
  /** Changes with whatever else the rules read: the glossary, the names of files, the rules themselves. */
  readonly around: string;
  /** Those of the time before, by article; brought up to date. */
  readonly verdicts: Map<string, Verdict>;
}

/** So many articles' texts are in memory at a time: of more, most would outlive the first collection of garbage. */
const TOGETHER = 10;

/**
 * What each group of rules says. An article that did not change is not looked at again, and one that did is read once
 * for all groups.
 */
export function checkEach(content: Content, groups: readonly RuleGroup[]): Problem[][] {
  const articles = Map.groupBy(content.articles, ({ id }) => id);
  const own = new Map([...articles].map(([id, languages]) => [id, stateOf(languages)]));
  const pending = groups.map((group) => new Pending(group, own));
  const stale = [...articles].filter(([id]) => pending.some((group) => group.isStale(id)));
  for (let from = 0; from < stale.length; from += TOGETHER) {
    const together = stale.slice(from, from + TOGETHER);
    for (const group of pending) group.judge(content, together);
    for (const [, languages] of together) for (const article of languages) article.forget();
  }
  return groups.map(({ verdicts }) => {
    for (const id of verdicts.keys()) if (!articles.has(id)) verdicts.delete(id);
    return [...verdicts.values()].flatMap(({ problems }) => problems);
  });
}

/** A group of rules with the articles it has not seen in their present state. */
class Pending {
  readonly #group: RuleGroup;
  readonly #stale: ReadonlyMap<string, string>;

  /** @param own each article's own state */
  constructor(group: RuleGroup, own: ReadonlyMap<string, string>) {
    const around = digestOf(group.around);
    const states = [...own].map(([id, state]) => [id, around + state] as const);
    this.#group = group;
    this.#stale = new Map(states.filter(([id, state]) => group.verdicts.get(id)?.state !== state));
  }

  isStale(id: string): boolean {
    return this.#stale.has(id);
  }

  judge(
    content: Content,
    together: readonly (readonly [id: string, languages: readonly CheckedArticle[]])[],
  ): void {
    const { rules, verdicts } = this.#group;
    const stale = together.filter(([id]) => this.isStale(id));
    const articles = stale.flatMap(([, languages]) => languages);
    const said = Map.groupBy(
      rules.flatMap((rule) => rule({ ...content, articles })),
      ({ file }) => file,
    );
    for (const [id, languages] of stale) {
      const problems = languages.flatMap(({ file }) => said.get(file) ?? []);
      verdicts.set(id, { state: this.#stale.get(id) ?? '', problems });
    }
  }
}

const stateOf = (languages: readonly CheckedArticle[]): string =>
  digestOf(languages.map(({ file, digest }) => `${file}\0${digest}`).join('\0'));

const digestOf = (text: string): string => hash('sha256', text, 'base64');
