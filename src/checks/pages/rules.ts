import type { Problem } from '../problem.ts';
import { articlesAreLight } from './articles-are-light.ts';
import type { BuiltSite, PageCheck } from './built-page.ts';
import { linksResolve } from './links-resolve.ts';
import { nothingForeignOrInline } from './nothing-foreign-or-inline.ts';

const rules: readonly PageCheck[] = [articlesAreLight, linksResolve, nothingForeignOrInline];

/** Everything that is wrong with the built pages, all of it at once. */
export function checkPages(site: BuiltSite): Problem[] {
  return rules.flatMap((rule) => rule(site));
}
