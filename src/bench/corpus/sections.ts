import { plainText } from '../../articles/plain-text.ts';
import type { Section } from '../engine.ts';

/** The parts of an article's Markdown, each in plain words with its heading; the first has none. */
export function sectionsOf(markdown: string): Section[] {
  return markdown.split(/^(?=#{2,3} )/m).map((part) => {
    const [, heading = ''] = /^#{2,3} (.*)/.exec(part) ?? [];
    const text = heading === '' ? part : part.slice(part.indexOf('\n'));
    return { heading: plainText(heading), text: plainText(text) };
  });
}
