import type { Problem } from '../problem.ts';
import { articlesAreLight } from './articles-are-light.ts';
import type { BuiltSite, PageCheck } from './built-page.ts';
import { linksResolve } from './links-resolve.ts';
import { nothingForeignOrInline } from './nothing-foreign-or-inline.ts';

const rules: readonly PageCheck[] = [linksResolve, nothingForeignOrInline];

/**
 * Everything that is wrong with the built pages, all of it at once.
 * @param advice what weighs too much is only told: the weight that counts is that of the text
 */
export function checkPages(site: BuiltSite, advice = false): Problem[] {
  return [
    ...rules.flatMap((rule) => rule(site)),
    ...articlesAreLight(site).map((problem) => ({ ...problem, advice })),
  ];
}
