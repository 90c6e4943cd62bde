import { defineCollection } from 'astro:content';
import { articleLoader } from './articles/article-loader.ts';
import { contentFolder } from './content-folder.ts';

/** Only what Astro has to compile: everything else is read in `src/articles/catalog.ts`. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(contentFolder()) }),
};
