import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';
import { siteUrl } from './links.ts';

/** Turns links as writers write them (an article's file, `help:page`) into addresses on the site. */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      try {
        node.url = siteUrl(node.url, file.path);
      } catch (error) {
        file.fail(error instanceof Error ? error.message : String(error), node);
      }
    });
  };
}
