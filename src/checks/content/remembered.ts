import { hash } from 'node:crypto';
import { fileDigest, type FileDigest } from '../../cache/file-digests.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Content, ContentCheck } from './content.ts';
import { shownFiles } from './shown-files.ts';

/** What was said of an article in all its languages, and of which state of it. */
export interface Verdict {
  readonly state: string;
  /** The files it shows, and what each of them held, where the rules read them. */
  readonly files?: ReadonlyMap<string, string | undefined>;
  readonly problems: readonly Problem[];
}

/** Rules that look at one article, in all its languages, at a time. */
export interface RuleGroup {
  readonly rules: readonly ContentCheck[];
  /** Changes with whatever else the rules read: the glossary, the names of files, the rules themselves. */
  readonly around: string;
  /** Those of the time before, by article; brought up to date. */
  readonly verdicts: Map<string, Verdict>;
  /** Where the rules read the files that articles show: what is known of those. */
  readonly digests?: Map<string, FileDigest>;
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
    this.#stale = new Map(states.filter(([id, state]) => !isOf(group, state, id)));
  }

  isStale(id: string): boolean {
    return this.#stale.has(id);
  }

  judge(
    content: Content,
    together: readonly (readonly [id: string, languages: readonly CheckedArticle[]])[],
  ): void {
    const { rules, verdicts, digests } = this.#group;
    const stale = together.filter(([id]) => this.isStale(id));
    const articles = stale.flatMap(([, languages]) => languages);
    const said = Map.groupBy(
      rules.flatMap((rule) => rule({ ...content, articles })),
      ({ file }) => file,
    );
    for (const [id, languages] of stale) {
      const problems = languages.flatMap(({ file }) => said.get(file) ?? []);
      const state = this.#stale.get(id) ?? '';
      verdicts.set(id, { state, problems, ...(digests && { files: filesOf(languages, digests) }) });
    }
  }
}

/** Whether the verdict of a group on an article is of this state, and of the files as they are. */
function isOf({ verdicts, digests }: RuleGroup, state: string, id: string): boolean {
  const verdict = verdicts.get(id);
  if (verdict?.state !== state) return false;
  return [...(verdict.files ?? [])].every(
    ([path, digest]) => digests && digestIfThere(path, digests) === digest,
  );
}

function filesOf(
  languages: readonly CheckedArticle[],
  digests: Map<string, FileDigest>,
): Map<string, string | undefined> {
  const paths = languages.flatMap((article) => shownFiles(article).map(({ path }) => path));
  return new Map(paths.map((path) => [path, digestIfThere(path, digests)]));
}

/** Undefined where there is no such file, or no longer. */
function digestIfThere(path: string, digests: Map<string, FileDigest>): string | undefined {
  try {
    return fileDigest(path, digests);
  } catch {
    return undefined;
  }
}

const stateOf = (languages: readonly CheckedArticle[]): string =>
  digestOf(languages.map(({ file, digest }) => `${file}\0${digest}`).join('\0'));

const digestOf = (text: string): string => hash('sha256', text, 'base64');
