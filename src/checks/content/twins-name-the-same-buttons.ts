import { basename } from 'node:path';
import type { Problem } from '../problem.ts';
import type { CheckedArticle, Content, ContentCheck } from './content.ts';
import { shapeOf, type Shape } from './shape.ts';
import { uiIn, uiNameIn } from './ui-in.ts';

/** The languages of an article say the same: they name the same buttons and have as many headings and steps. */
export const twinsNameTheSameButtons: ContentCheck = (content) =>
  [...Map.groupBy(content.articles, ({ id }) => id).values()].flatMap((twins) => {
    const order = content.site.data?.languages ?? [];
    const [first, ...others] = twins.toSorted(
      (a, b) => order.indexOf(a.locale) - order.indexOf(b.locale),
    );
    return first === undefined
      ? []
      : others.flatMap((other) => [
          ...missing(first, other, content),
          ...missing(other, first, content),
          ...differences(first, other),
        ]);
  });
