import { quoted } from '../markdown.ts';
import { preparePeer } from './peer.ts';
import { idOf, writePeer, type PeerContent, type Subject } from './subject.ts';

const content: PeerContent = {
  content: 'content',
  source: (article) => `content/${idOf(article)}.md`,
  list: ({ name }, locale) => `content/${locale}/${name}/index.md`,
  listFrontMatter: ({ name }, locale) => ({
    layout: 'feature.njk',
    locale,
    feature: `${locale}-${name}`,
  }),
  features: '_data/features.json',
  picture: 'public/screen.png',
  css: 'public/page.css',
  dialect: {
    frontMatter: ({ titles, locale, summary, feature }) => ({
      title: titles[locale],
      summary,
      layout: 'article.njk',
      locale,
      tags: [`${locale}-${feature.name}`],
    }),
    link: ({ locale }, { feature, name }) => `/${locale}/${feature.name}/${name}/`,
    note: quoted,
    steps: (markdown) => markdown,
    picture: (alt) => `![${alt}](/screen.png)`,
  },
};

export const eleventy: Subject = {
  name: 'eleventy',
  title: 'Eleventy + Pagefind',
  secondsPerArticle: 0.003,
  output: '_site',
  caches: ['.cache'],
  index: /^pagefind\/pagefind-entry\.json$/,
  prepare: (project) => preparePeer('eleventy', project),
  write: (library, project) => writePeer(library, project, content),
  source: content.source,
  page: (article) => `${idOf(article)}/index.html`,
};
