import { scanPage } from './pages/scan-page.ts';

/**
 * Why an SVG, or the part of one that stands in a page, cannot be shown there, and what to do: "has <script>, …".
 * @returns undefined where nothing is wrong
 */
export function drawingFault(svg: string): string | undefined {
  const [code, ...more] = new Set(scanPage(svg).inline);
  if (code !== undefined) {
    const others = more.length > 0 ? ` and ${more.length} more of the kind` : '';
    return `has ${code}${others}, which the Content-Security-Policy blocks. Take it out of the file, or save it as plain SVG with its styles as attributes.`;
  }
  const broken = firstBroken(svg);
  return broken && `is broken: ${broken}. Export it again.`;
}

/** A comment, a text as it is, an instruction, or a tag; whatever else begins with < is none. */
const markup =
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|[?!][^>]*>|(\/?)([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|)/gi;

/** The first tag that is not finished, or has no partner. */
function firstBroken(svg: string): string | undefined {
  const open: string[] = [];
  for (const [text, closes, name, rest = ''] of svg.matchAll(markup)) {
    if (text === '<') return 'a < in it begins no tag';
    if (name === undefined || rest.endsWith('/')) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `</${name}> in it closes nothing`;
  }
  const last = open.at(-1);
  return last && `<${last}> in it is not closed`;
}
