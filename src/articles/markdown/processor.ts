import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { FOOTNOTES, rehypePage } from './rehype-page.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkWords } from './remark-words.ts';

/**
 * How an article's text becomes HTML. `unified` rather than Astro's faster default: its messages name the line of a
 * writer's mistake, where the other one ends the process without naming the file.
 */
export function articleProcessor() {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkWords, remarkLinks],
    rehypePlugins: [rehypePage],
    remarkRehype: {
      footnoteLabel: FOOTNOTES,
      footnoteBackLabel: (reference: number, again: number) =>
        `${FOOTNOTES} ${reference + 1}${again > 1 ? `-${again}` : ''}`,
    },
  });
}
