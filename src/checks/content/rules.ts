import type { Problem } from '../problem.ts';
import { authorsExist } from './authors-exist.ts';
import { bracesAreText } from './braces-are-text.ts';
import type { Content, ContentCheck } from './content.ts';
import { iconsExist } from './icons-exist.ts';
import { languagesAreKnown } from './languages-are-known.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namedArticlesExist } from './named-articles-exist.ts';
import { picturesAreThere } from './pictures-are-there.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { wordsAreRight } from './words-are-right.ts';

const rules: readonly ContentCheck[] = [
  authorsExist,
  bracesAreText,
  iconsExist,
  languagesAreKnown,
  linksLeadSomewhere,
  namedArticlesExist,
  picturesAreThere,
  slugsAreUnique,
  wordsAreRight,
];

/** Everything that is wrong in a content folder, all of it at once. */
export function checkContent(content: Content): Problem[] {
  return [...content.problems, ...rules.flatMap((rule) => rule(content))];
}
