/** What a drawing needs to stand in a page. */
export interface DiagramMarkup {
  readonly viewBox: string;
  readonly markup: string;
}

/**
 * The inside of an SVG file in one language: of every `<switch>`, the child whose `systemLanguage` is the language
 * stays (SVG 2, 5.9.2), or the last one where none is. The file itself shows right in any browser.
 * @throws if the file is no SVG with a viewBox.
 */
export function diagramMarkup(svg: string, locale: string): DiagramMarkup {
  const open = /<svg\b[^>]*\bviewBox="([^"]+)"[^>]*>/.exec(svg);
  const end = svg.lastIndexOf('</svg>');
  if (!open?.[1] || end < 0)
    throw new Error('the drawing is no SVG with a viewBox. Save it as plain SVG.');
  const inside = svg.slice(open.index + open[0].length, end);
  const markup = inside
    .replace(/<!--.*?-->/gs, '')
    .replace(/<switch>(.*?)<\/switch>/gs, (_, choices: string) => choose(choices, locale))
    .replace(/>\s+</g, '><')
    .trim();
  return { viewBox: open[1], markup };
}

function choose(choices: string, locale: string): string {
  const children = childrenOf(choices);
  const ofLocale = new RegExp(`^<[^>]* systemLanguage="${locale}"`);
  const chosen = children.find((child) => ofLocale.test(child)) ?? children.at(-1) ?? '';
  return chosen.replace(/ systemLanguage="[^"]*"/g, '');
}

/** The elements directly inside an element, each with everything in it. */
function childrenOf(inside: string): string[] {
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of inside.matchAll(/<(\/?)[a-z][^>]*?(\/?)>/gi)) {
    const [text, closes, isEmpty] = tag;
    if (depth === 0) start = tag.index;
    if (closes) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth === 0) children.push(inside.slice(start, tag.index + text.length));
  }
  return children;
}
