import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import type { CheckedArticle, Content, ContentCheck } from './content.ts';

/** What was said of an article in all its languages, and of which state of it. */
export interface Verdict {
  readonly state: string;
  readonly problems: readonly Problem[];
}

/** So many articles' syntax trees are in memory at a time. */
const TOGETHER = 50;

/**
 * What rules say that look at one article, in all its languages, at a time. One that did not change is not looked at
 * again.
 * @param around changes with whatever else the rules read: the glossary, the names of files, the rules themselves
 * @param verdicts of the time before, by article; brought up to date
 */
export function checkEach(
  content: Content,
  rules: readonly ContentCheck[],
  around: string,
  verdicts: Map<string, Verdict>,
): Problem[] {
  const groups = Map.groupBy(content.articles, ({ id }) => id);
  const aroundAll = createHash('sha256').update(around).digest('base64');
  const states = new Map([...groups].map(([id, group]) => [id, stateOf(group, aroundAll)]));
  const changed = [...groups].filter(([id]) => verdicts.get(id)?.state !== states.get(id));
  for (let from = 0; from < changed.length; from += TOGETHER) {
    const together = changed.slice(from, from + TOGETHER);
    const articles = together.flatMap(([, group]) => group);
    const said = Map.groupBy(
      rules.flatMap((rule) => rule({ ...content, articles })),
      ({ file }) => file,
    );
    for (const [id, group] of together) {
      const problems = group.flatMap(({ file }) => said.get(file) ?? []);
      verdicts.set(id, { state: states.get(id) ?? '', problems });
      for (const article of group) article.forget();
    }
  }
  for (const id of verdicts.keys()) if (!groups.has(id)) verdicts.delete(id);
  return [...verdicts.values()].flatMap(({ problems }) => problems);
}

function stateOf(group: readonly CheckedArticle[], around: string): string {
  const hash = createHash('sha256').update(around);
  for (const { file, digest } of group) hash.update(file).update(digest);
  return hash.digest('base64');
}
