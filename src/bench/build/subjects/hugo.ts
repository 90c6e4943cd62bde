import { quoted } from '../markdown.ts';
import { preparePeer } from './peer.ts';
import { idOf, writePeer, type PeerContent, type Subject } from './subject.ts';

const content: PeerContent = {
  content: 'content',
  source: (article) => `content/${idOf(article)}.md`,
  list: ({ name }, locale) => `content/${locale}/${name}/_index.md`,
  listFrontMatter: ({ index }) => ({ weight: index + 1 }),
  features: 'data/features.json',
  picture: 'static/screen.png',
  css: 'static/page.css',
  dialect: {
    frontMatter: ({ titles, locale, summary }) => ({ title: titles[locale], summary }),
    link: ({ locale }, { feature, name }) => `/${locale}/${feature.name}/${name}/`,
    note: quoted,
    steps: (markdown) => markdown,
    picture: (alt) => `![${alt}](/screen.png)`,
  },
};

/** Needs `hugo` on the PATH: no package of the npm registry has it. */
export const hugo: Subject = {
  name: 'hugo',
  title: 'Hugo + Pagefind',
  secondsPerArticle: 0.002,
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
  index: /^pagefind\/pagefind-entry\.json$/,
  prepare: (project) => preparePeer('hugo', project),
  write: (library, project) => writePeer(library, project, content),
  source: content.source,
  page: (article) => `${idOf(article)}/index.html`,
};
