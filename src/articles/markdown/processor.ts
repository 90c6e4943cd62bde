import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { FOOTNOTES, footnoteBackLabel, rehypePage } from './rehype-page.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkWords } from './remark-words.ts';

/**
 * How an article with code of its own becomes HTML: compiled by MDX, and looking the same as one that `renderText`
 * renders. `unified` rather than Astro's faster default: its messages name the line of a writer's mistake.
 */
export function articleProcessor() {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkWords, remarkLinks],
    rehypePlugins: [rehypePage],
    remarkRehype: {
      footnoteLabel: FOOTNOTES,
      footnoteBackLabel,
    },
  });
}
