import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const read = new Map<string, string>();

/**
 * The shapes inside an icon of the Lucide set.
 * @throws if there is no icon of that name.
 */
export function iconMarkup(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  let svg: string;
  try {
    svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  } catch {
    throw new Error(`there is no icon "${name}". Pick a name from lucide.dev/icons.`);
  }
  const markup = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .trim();
  read.set(name, markup);
  return markup;
}
