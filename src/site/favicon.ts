import { formatHex } from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../articles/schema/site.ts';
import { contentFolder } from '../content-folder.ts';
import { iconMarkup } from './icon.ts';

/** The brand's own logo, or a question mark on the brand's colour. */
export function favicon({ hue, logo }: Site['brand']): string {
  if (logo !== undefined) return readFileSync(join(contentFolder(), logo), 'utf8');
  // Not as oklch(), which what draws icons does not know.
  const colour = formatHex({ mode: 'oklch', l: 0.47, c: 0.105, h: hue });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${colour}"/><g transform="translate(6 6) scale(.8333)" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconMarkup('message-circle-question-mark')}</g></svg>`;
}
