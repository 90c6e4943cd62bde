import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage, BuiltSite, PageCheck } from './built-page.ts';
import { weighResources, type ResourceWeight } from './resource-weight.ts';

/** What an article page may weigh before its search bar is touched, in bytes over the wire (brotli). */
export const BUDGET_BYTES = { all: 40_000, withoutFont: 15_000, scripts: 5_000 } as const;

export interface Weight extends ResourceWeight {
  readonly page: BuiltPage;
  readonly html: number;
  /** Everything but pictures, the page itself included. */
  readonly all: number;
}

/** Articles stay within the budget. Pictures are not counted: they load when they are seen. */
export const articlesAreLight: PageCheck = (site) =>
  weigh(site).flatMap((weight) => over(weight.page.file, weight));

/** How many of the heaviest are always weighed as exactly as a host would compress them. */
const EXACTLY = 3;
/** By so much the two compressions' ratio differs between the pages of a site: 0.886 to 0.907 were measured. */
const SPREAD = 0.025;
/** So many of the longest pages, and as many of the others, are compressed quickly. */
const SAMPLE = 30;
/** The rest is taken to be compressed at most by so much worse than the worst of these. */
const MARGIN = 1.1;

/**
 * The weight of the article pages, the heaviest first. Compressing as a host does takes 30 ms a page, so that is done
 * where it counts: for the heaviest, and for whatever could be over the budget by a quick compression. Pages outside a
 * sample are compressed quickly only where they could be over it by their length. All are told as heavy as they can be.
 */
export function weigh(site: BuiltSite): Weight[] {
  const weights = weighed.get(site) ?? weighPages(site);
  weighed.set(site, weights);
  return weights;
}

const weighed = new WeakMap<BuiltSite, Weight[]>();

function weighPages(site: BuiltSite): Weight[] {
  const sizes = new Map<string, number>();
  const rests = new Map<string, ResourceWeight>();
  const rest = ({ resources }: BuiltPage): ResourceWeight => {
    const key = resources.join('\n');
    const known = rests.get(key) ?? weighResources(site.folder, resources, sizes);
    rests.set(key, known);
    return known;
  };
  const longestFirst = site.pages
    .filter(({ isArticle }) => isArticle)
    .toSorted((x, y) => y.size - x.size);
  const step = Math.max(1, Math.ceil(longestFirst.length / SAMPLE));
  const [sample, unweighed] = partition(longestFirst, (at) => at < SAMPLE || at % step === 0);
  const quick = sample.map((page) => weightOf(page, rest)).sort(heaviestFirst);
  const exact = quick.slice(0, EXACTLY).map(({ page }) => exactWeight(page, rest));
  const ratio = Math.max(0, ...exact.map(({ html }, at) => html / (quick[at]?.html ?? html)));
  const worst = Math.max(0, ...quick.map(({ html, page }) => (html / page.size) * ratio));
  const passes = (weight: Weight): boolean => over(weight.page.file, weight).length === 0;
  const byQuick = ({ page, html }: Weight): Weight => {
    const atMost = withHtml(page, Math.round(html * ratio * (1 + SPREAD)), rest);
    return passes(atMost) ? atMost : exactWeight(page, rest);
  };
  const byLength = (page: BuiltPage): Weight => {
    const atMost = withHtml(page, Math.round(page.size * worst * MARGIN), rest);
    return passes(atMost) ? atMost : byQuick(weightOf(page, rest));
  };
  const others = [...quick.slice(EXACTLY).map(byQuick), ...unweighed.map(byLength)];
  return [...exact.sort(heaviestFirst), ...others.sort(heaviestFirst)];
}

const heaviestFirst = (a: Weight, b: Weight): number => b.all - a.all;

function partition<T>(list: readonly T[], isFirst: (at: number) => boolean): [T[], T[]] {
  return [list.filter((_, at) => isFirst(at)), list.filter((_, at) => !isFirst(at))];
}

type Rest = (page: BuiltPage) => ResourceWeight;

/** Brotli's own measure: 11 is what hosts serve. */
const QUALITY = { quick: 5, exact: 11 } as const;

function weightOf(page: BuiltPage, rest: Rest): Weight {
  return withHtml(page, compressed(page, QUALITY.quick), rest);
}

function exactWeight(page: BuiltPage, rest: Rest): Weight {
  page.packed ??= compressed(page, QUALITY.exact);
  return withHtml(page, page.packed, rest);
}

function compressed({ html }: BuiltPage, quality: number): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function withHtml(page: BuiltPage, html: number, rest: Rest): Weight {
  const others = rest(page);
  return { page, html, ...others, all: html + others.all };
}

function over(file: string, { all, fonts, scripts }: Weight): { file: string; message: string }[] {
  const limits = [
    ['in all', all, BUDGET_BYTES.all],
    ['without the font', all - fonts, BUDGET_BYTES.withoutFont],
    ['of scripts', scripts, BUDGET_BYTES.scripts],
  ] as const;
  return limits
    .filter(([, size, budget]) => size > budget)
    .map(([what, size, budget]) => ({
      file,
      message: `weighs ${(size / 1000).toFixed(1)} kB ${what}; the budget is ${budget / 1000} kB. Take something out or shorten the article.`,
    }));
}
