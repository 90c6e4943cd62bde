import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Locale } from '../library/library.ts';
import { preparePeer } from './peer.ts';
import { writePeer, type PeerContent, type Subject } from './subject.ts';

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';
const folder = (locale: Locale): string => (locale === 'es' ? 'docs' : ENGLISH);
const pathOf = ({ feature, name }: Article): string => `${feature.name}/${name}`;

const content: PeerContent = {
  content: 'docs',
  source: (article) => `${folder(article.locale)}/${pathOf(article)}.mdx`,
  list: ({ name }, locale) => `${folder(locale)}/${name}/index.md`,
  home: (locale) => `${folder(locale)}/index.md`,
  listFrontMatter: () => ({ displayed_sidebar: 'main' }),
  features: 'features.json',
  picture: 'static/img/screen.png',
  dialect: {
    frontMatter: ({ titles, locale, summary }) => ({
      title: titles[locale],
      description: summary,
      displayed_sidebar: 'main',
    }),
    link: (_, { feature, name }) => `../${feature.name}/${name}.mdx`,
    list: ({ name }) => `./${name}.mdx`,
    note: (markdown) => `:::tip\n\n${markdown}\n\n:::`,
    steps: (markdown) => `<div className="steps">\n\n${markdown}\n\n</div>`,
    picture: (alt) => `![${alt}](/img/screen.png)`,
  },
};

export const docusaurus: Subject = {
  name: 'docusaurus',
  title: 'Docusaurus',
  secondsPerArticle: 0.043,
  output: 'build',
  caches: ['.docusaurus', 'node_modules/.cache'],
  index: /^search-index.*\.json$/,
  prepare: (project) => preparePeer('docusaurus', project),
  write: (library, project) => {
    rmSync(join(project, 'i18n'), { recursive: true, force: true });
    writePeer(library, project, content);
  },
  source: content.source,
  page: (article) => `${article.locale === 'es' ? '' : 'en/'}${pathOf(article)}/index.html`,
};
