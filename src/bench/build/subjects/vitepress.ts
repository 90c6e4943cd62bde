import { preparePeer } from './peer.ts';
import { idOf, writePeer, type PeerContent, type Subject } from './subject.ts';

const content: PeerContent = {
  content: 'docs',
  source: (article) => `docs/${idOf(article)}.md`,
  list: ({ name }, locale) => `docs/${locale}/${name}/index.md`,
  home: (locale) => `docs/${locale}/index.md`,
  features: 'features.json',
  picture: 'docs/public/screen.png',
  dialect: {
    frontMatter: ({ titles, locale, summary }) => ({ title: titles[locale], description: summary }),
    before: ({ titles, locale }) => `# ${titles[locale]}`,
    link: (_, { feature, name }) => `../${feature.name}/${name}.md`,
    list: ({ name }) => `./${name}.md`,
    note: (markdown) => `::: tip\n${markdown}\n:::`,
    steps: (markdown) => `<div class="steps">\n\n${markdown}\n\n</div>`,
    picture: (alt) => `![${alt}](/screen.png)`,
  },
};

export const vitepress: Subject = {
  name: 'vitepress',
  title: 'VitePress',
  secondsPerArticle: 0.028,
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'],
  index: /^assets\/chunks\/@localSearchIndexes.*\.js$/,
  prepare: (project) => preparePeer('vitepress', project),
  write: (library, project) => writePeer(library, project, content),
  source: content.source,
  page: (article) => `${idOf(article)}.html`,
};
