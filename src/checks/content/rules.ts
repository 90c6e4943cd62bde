import type { Problem } from '../problem.ts';
import { articlesReadEasily } from './articles-read-easily.ts';
import { authorsExist } from './authors-exist.ts';
import { bracesAreText } from './braces-are-text.ts';
import type { Content, ContentCheck } from './content.ts';
import { frontMatterHelps } from './front-matter-helps.ts';
import { headingsDoNotSkip } from './headings-do-not-skip.ts';
import { iconsExist } from './icons-exist.ts';
import { languagesAreKnown } from './languages-are-known.ts';
import { linkTextMakesSense } from './link-text-makes-sense.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namedArticlesExist } from './named-articles-exist.ts';
import { noBareUrls } from './no-bare-urls.ts';
import { picturesAreThere } from './pictures-are-there.ts';
import { questionsDiffer } from './questions-differ.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { termsAsInGlossary } from './terms-as-in-glossary.ts';
import { twinsNameTheSameButtons } from './twins-name-the-same-buttons.ts';
import { uiNamesAreListed } from './ui-names-are-listed.ts';
import { wordsAreRight } from './words-are-right.ts';

/** What would be broken for readers. */
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

/** What reads well: an operator decides whether a text that does not may be published. */
const editorialRules: readonly ContentCheck[] = [
  articlesReadEasily,
  frontMatterHelps,
  headingsDoNotSkip,
  linkTextMakesSense,
  noBareUrls,
  questionsDiffer,
  termsAsInGlossary,
  twinsNameTheSameButtons,
  uiNamesAreListed,
];

/** Everything that is wrong in a content folder, all of it at once. */
export function checkContent(content: Content): Problem[] {
  const editorial = editorialRules.flatMap((rule) => rule(content));
  const advice = content.site.data?.editorial !== 'fail';
  return [
    ...content.problems,
    ...rules.flatMap((rule) => rule(content)),
    ...editorial.map((problem) => ({ ...problem, advice })),
  ];
}
