import type { UiNames } from '../../articles/schema/words.ts';
import type { Problem } from '../problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { ContentCheck } from './content.ts';
import type { NodesByType } from './nodes-by-type.ts';
import { uiIn, uiNameIn } from './ui-in.ts';

/** The languages of an article say the same: they name the same buttons and have as many headings and steps. */
export const twinsNameTheSameButtons: ContentCheck = ({ articles, site, uiNames }) => {
  const order = site.data?.languages ?? [];
  const valid = articles.filter(({ problems }) => problems.length === 0);
  return [...Map.groupBy(valid, ({ id }) => id).values()].flatMap((twins) => {
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
function missing(from: CheckedArticle, twin: CheckedArticle, names: UiNames = []): Problem[] {
  const twinNames = new Set(uiIn(twin.nodes).map(({ name }) => name));
  const once = new Map(
    uiIn(from.nodes)
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
function headings(first: CheckedArticle, other: CheckedArticle): Problem[] {
  const [ours, theirs] = [headingsOf(other.nodes), headingsOf(first.nodes)];
  const parting = ours.find(({ depth }, index) => depth !== theirs[index]?.depth) ?? ours.at(-1);
  return [1, 2, 3, 4, 5, 6].flatMap((level) => {
    const count = (all: typeof ours): number => all.filter(({ depth }) => depth === level).length;
    if (count(ours) === count(theirs)) return [];
    const message = `this article has ${count(ours)} of the headings with ${'#'.repeat(level)}, ${fileName(first)} has ${count(theirs)}. Write the same headings in both.`;
    return [{ file: other.file, line: parting?.line, column: parting?.column, message }];
  });
}

function steps(first: CheckedArticle, other: CheckedArticle): Problem[] {
  const [ours, theirs] = [stepsOf(other.nodes), stepsOf(first.nodes)];
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

const headingsOf = (nodes: NodesByType) =>
  nodes.of('heading').map((node) => ({ depth: node.depth, ...nodes.placeOf(node) }));

/** The numbers of steps in each `<Steps>`. */
const stepsOf = (nodes: NodesByType) =>
  nodes
    .of('mdxJsxFlowElement')
    .filter(({ name }) => name === 'Steps')
    .map((node) => {
      const items = node.children.flatMap((child) => (child.type === 'list' ? child.children : []));
      return { count: items.length, ...nodes.placeOf(node) };
    });
