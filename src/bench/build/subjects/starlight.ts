import { preparePeer } from './peer.ts';
import { idOf, writePeer, type PeerContent, type Subject } from './subject.ts';

const content: PeerContent = {
  content: 'src/content',
  source: (article) => `src/content/docs/${idOf(article)}.mdx`,
  list: ({ name }, locale) => `src/content/docs/${locale}/${name}/index.md`,
  home: (locale) => `src/content/docs/${locale}/index.md`,
  features: 'features.json',
  picture: 'src/assets/screen.png',
  dialect: {
    frontMatter: ({ titles, locale, summary }) => ({ title: titles[locale], description: summary }),
    before: () => "import { Aside, Steps } from '@astrojs/starlight/components';",
    link: ({ locale }, { feature, name }) => `/${locale}/${feature.name}/${name}/`,
    list: (article) => `/${idOf(article)}/`,
    note: (markdown) => `<Aside type="tip">\n\n${markdown}\n\n</Aside>`,
    steps: (markdown) => `<Steps>\n\n${markdown}\n\n</Steps>`,
    picture: (alt) => `![${alt}](../../../../assets/screen.png)`,
  },
};

export const starlight: Subject = {
  name: 'starlight',
  title: 'Starlight',
  secondsPerArticle: 0.019,
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  index: /^pagefind\/pagefind-entry\.json$/,
  prepare: (project) => preparePeer('starlight', project),
  write: (library, project) => writePeer(library, project, content),
  source: content.source,
  page: (article) => `${idOf(article)}/index.html`,
};
