import type { FileDigest } from '../../cache/file-digests.ts';
import type { Problem } from '../problem.ts';
import { articlesReadEasily } from './articles-read-easily.ts';
import { authorsExist } from './authors-exist.ts';
import { bracesAreText } from './braces-are-text.ts';
import type { ArticleCheck, Content, ContentCheck } from './content.ts';
import { drawingsAreRight } from './drawings-are-right.ts';
import { frontMatterHelps } from './front-matter-helps.ts';
import { glossaryTermsExist } from './glossary-terms-exist.ts';
import { headingsAreThere } from './headings-are-there.ts';
import { headingsDoNotSkip } from './headings-do-not-skip.ts';
import { iconsExist } from './icons-exist.ts';
import { languagesAreKnown } from './languages-are-known.ts';
import { linkTextMakesSense } from './link-text-makes-sense.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namedArticlesExist } from './named-articles-exist.ts';
import { noBareUrls } from './no-bare-urls.ts';
import { noHtmlPictures } from './no-html-pictures.ts';
import { pictureNamesAreAddresses } from './picture-names-are-addresses.ts';
import { picturesAreThere } from './pictures-are-there.ts';
import { picturesAreWhole } from './pictures-are-whole.ts';
import { questionsDiffer } from './questions-differ.ts';
import { checkEach, type Verdict } from './remembered.ts';
import { sitePicturesAreThere } from './site-pictures-are-there.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { synonymsStandOnce } from './synonyms-stand-once.ts';
import { termsAsInGlossary } from './terms-as-in-glossary.ts';
import { textIsValid } from './text-is-valid.ts';
import { twinsNameTheSameButtons } from './twins-name-the-same-buttons.ts';
import { uiNamesAreListed } from './ui-names-are-listed.ts';
import { wordsAreRight } from './words-are-right.ts';
import { wordsInEachLanguage } from './words-in-each-language.ts';

/** What would be broken for readers, seen from the whole. */
const rules: readonly ContentCheck[] = [
  authorsExist,
  headingsAreThere,
  iconsExist,
  languagesAreKnown,
  namedArticlesExist,
  sitePicturesAreThere,
  slugsAreUnique,
  synonymsStandOnce,
  wordsInEachLanguage,
];

/** The same, seen from one article in all its languages. */
const articleRules: readonly ArticleCheck[] = [
  bracesAreText,
  drawingsAreRight,
  noHtmlPictures,
  pictureNamesAreAddresses,
  picturesAreThere,
  picturesAreWhole,
  textIsValid,
  wordsAreRight,
];

/** A link may be broken by a change of the article it leads to. */
const linkRules: readonly ContentCheck[] = [glossaryTermsExist, linksLeadSomewhere];

/** What reads well: an operator decides whether a text that does not may be published. */
const editorialRules: readonly ContentCheck[] = [frontMatterHelps, questionsDiffer];

const editorialArticleRules: readonly ContentCheck[] = [
  articlesReadEasily,
  headingsDoNotSkip,
  linkTextMakesSense,
  noBareUrls,
  termsAsInGlossary,
  twinsNameTheSameButtons,
  uiNamesAreListed,
];

/** What rules said of single articles the time before. */
export interface Memory {
  /** Changes with everything the rules read beside the articles. */
  readonly around: string;
  readonly broken: Map<string, Verdict>;
  readonly links: Map<string, Verdict>;
  readonly editorial: Map<string, Verdict>;
  /** What is known of the files that articles show. */
  readonly files: Map<string, FileDigest>;
}

const noMemory = (): Memory => ({
  around: '',
  broken: new Map(),
  links: new Map(),
  editorial: new Map(),
  files: new Map(),
});

/** What of articles would be broken for readers, as far as it can be seen from themselves. */
export const faultsOf = (articles: Content['articles']): Problem[] =>
  articleRules.flatMap((rule) => rule({ articles }));

/** Everything that is wrong in a content folder, all of it at once. */
export function checkContent(content: Content, memory = noMemory()): Problem[] {
  const { around } = memory;
  const aroundLinks = around + content.addresses.digestOf(content.articles.map(({ path }) => path));
  const [broken = [], links = [], editorial = []] = checkEach(content, [
    { rules: articleRules, around, verdicts: memory.broken, digests: memory.files },
    { rules: linkRules, around: aroundLinks, verdicts: memory.links },
    { rules: editorialArticleRules, around, verdicts: memory.editorial },
  ]);
  const advice = content.site.data?.editorial !== 'fail';
  return [
    ...content.problems,
    ...rules.flatMap((rule) => rule(content)),
    ...broken,
    ...links,
    ...[...editorialRules.flatMap((rule) => rule(content)), ...editorial].map((problem) => ({
      ...problem,
      advice,
    })),
  ];
}
