import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { preparePeer } from './peer.ts';
import { idOf, writePeer, type PeerContent, type Subject } from './subject.ts';

const OWN_COMPONENTS = join(import.meta.dirname, '../../../articles/mdx');

const content: PeerContent = {
  content: 'src/content',
  source: (article) => `src/content/articles/${idOf(article)}.mdx`,
  features: 'src/features.json',
  picture: 'src/assets/screen.png',
  css: 'src/layouts/page.css',
  dialect: {
    frontMatter: ({ titles, locale, summary, questions }) => ({
      title: titles[locale],
      summary,
      questions,
    }),
    before: () => "import screen from '../../../../assets/screen.png';",
    link: ({ locale }, { feature, name }) => `/${locale}/${feature.name}/${name}/`,
    note: (markdown) => `<Note type="tip">\n\n${markdown}\n\n</Note>`,
    steps: (markdown) => `<Steps>\n\n${markdown}\n\n</Steps>`,
    picture: (alt) => `<Screenshot src={screen} alt="${alt}" />`,
  },
};

/** Astro as its documentation says: a glob loader, `@astrojs/mdx` with remark-gfm, and Pagefind afterwards. */
export const astro: Subject = {
  name: 'astro',
  title: 'Astro + Pagefind',
  secondsPerArticle: 0.027,
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  index: /^pagefind\/pagefind-entry\.json$/,
  prepare: (project) => {
    preparePeer('astro', project);
    for (const name of ['Screenshot.astro', 'Steps.astro'])
      cpSync(join(OWN_COMPONENTS, name), join(project, 'src/components', name));
  },
  write: (library, project) => writePeer(library, project, content),
  source: content.source,
  page: (article) => `${idOf(article)}/index.html`,
};
