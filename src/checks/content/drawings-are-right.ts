import { diagramMarkup } from '../../articles/mdx/diagram.ts';
import type { ArticleCheck } from './content.ts';
import { drawingFault } from '../drawing-fault.ts';
import { readIfThere } from './files.ts';
import { faultsOfFiles } from './shown-files.ts';

/** Drawings can stand in a page: they are whole, and without code and styles of their own. */
export const drawingsAreRight: ArticleCheck = ({ articles }) =>
  faultsOfFiles(articles, ({ word, src, path }, { locale }) => {
    const svg = word === 'Diagram' ? readIfThere(path) : undefined;
    return svg === undefined ? undefined : faultIn(svg, src, locale);
  });

function faultIn(svg: string, src: string, locale: string): string | undefined {
  try {
    const fault = drawingFault(diagramMarkup(svg, locale).markup);
    return fault && `the drawing ${src} ${fault}`;
  } catch (error) {
    return `<Diagram> shows ${src}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
