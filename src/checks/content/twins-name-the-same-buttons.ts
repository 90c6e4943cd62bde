import type { Root } from 'mdast';
import { visit } from '../../articles/markdown/visit.ts';
import type { UiNames } from '../../articles/schema/words.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle, ContentCheck } from './content.ts';
import { uiIn, uiNameIn } from './ui-in.ts';

type ParsedArticle = CheckedArticle & { readonly tree: Root };

/** The languages of an article say the same: they name the same buttons and have as many headings and steps. */
export const twinsNameTheSameButtons: ContentCheck = ({ articles, site, uiNames }) => {
  const order = site.data?.languages ?? [];
  const parsed = articles.filter((article): article is ParsedArticle => article.tree !== undefined);
  return [...Map.groupBy(parsed, ({ id }) => id).values()].flatMap((twins) => {
    const [first, ...others] = twins.sort(
      (a, b) => order.indexOf(a.locale) - order.indexOf(b.locale),
    );
    if (first === undefined) return [];
    return others.flatMap((other) => [
      ...missing(first, other, uiNames?.data),
      ...missing(other, first, uiNames?.data),
      ...headings(first, other),
      ...steps(first, other),
    ]);
  });
};

const fileName = ({ locale }: CheckedArticle): string => `${locale}.mdx`;

/** Buttons which one article names and its twin does not. Names that are not listed are told elsewhere. */
function missing(from: ParsedArticle, twin: ParsedArticle, names: UiNames = []): Problem[] {
  const twinNames = new Set(uiIn(twin.tree).map(({ name }) => name));
  const once = new Map(
    uiIn(from.tree)
      .map((one) => [one.name, one] as const)
      .reverse(),
  );
  return [...once.values()].flatMap(({ name, line, column }) => {
    const called = names
      .filter((entry) => uiNameIn(entry, from.locale) === name)
      .flatMap((entry) => uiNameIn(entry, twin.locale) ?? []);
    if (called.length === 0 || called.some((one) => twinNames.has(one))) return [];
    const there = called.includes(name)
      ? ''
      : `, where it is <Ui>${called.join('</Ui> or <Ui>')}</Ui>`;
    const message = `<Ui>${name}</Ui> is missing in ${fileName(twin)}${there}. Name it there too, or take it out here.`;
    return [{ file: from.file, line, column, message }];
  });
}

/** Told in the later language, at the first heading that is of another level than in the first language. */
function headings(first: ParsedArticle, other: ParsedArticle): Problem[] {
  const [ours, theirs] = [headingsOf(other.tree), headingsOf(first.tree)];
  const parting = ours.find(({ depth }, index) => depth !== theirs[index]?.depth) ?? ours.at(-1);
  return [1, 2, 3, 4, 5, 6].flatMap((level) => {
    const count = (all: typeof ours): number => all.filter(({ depth }) => depth === level).length;
    if (count(ours) === count(theirs)) return [];
    const message = `this article has ${count(ours)} of the headings with ${'#'.repeat(level)}, ${fileName(first)} has ${count(theirs)}. Write the same headings in both.`;
    return [{ file: other.file, line: parting?.line, column: parting?.column, message }];
  });
}

function steps(first: ParsedArticle, other: ParsedArticle): Problem[] {
  const [ours, theirs] = [stepsOf(other.tree), stepsOf(first.tree)];
  if (ours.length !== theirs.length) {
    const message = `this article has ${ours.length} of the lists in <Steps>, ${fileName(first)} has ${theirs.length}. Write the same steps in both.`;
    return [{ file: other.file, line: ours.at(-1)?.line, column: ours.at(-1)?.column, message }];
  }
  return ours.flatMap(({ count, line, column }, index) => {
    const there = theirs[index]?.count;
    if (count === there) return [];
    const message = `the number of these steps is ${count}, in ${fileName(first)} it is ${there}. Write the same steps in both.`;
    return [{ file: other.file, line, column, message }];
  });
}

function headingsOf(tree: Root) {
  const found: { depth: number; line?: number | undefined; column?: number | undefined }[] = [];
  visit(tree, 'heading', ({ depth, position }) => {
    found.push({ depth, line: position?.start.line, column: position?.start.column });
  });
  return found;
}

/** The numbers of steps in each `<Steps>`. */
function stepsOf(tree: Root) {
  const found: { count: number; line?: number | undefined; column?: number | undefined }[] = [];
  visit(tree, 'mdxJsxFlowElement', ({ name, children, position }) => {
    if (name !== 'Steps') return;
    const items = children.flatMap((child) => (child.type === 'list' ? child.children : []));
    found.push({ count: items.length, line: position?.start.line, column: position?.start.column });
  });
  return found;
}
