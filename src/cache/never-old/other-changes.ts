import { inCode, inContent, type Change } from './change.ts';
import { drawing, picture } from './small-help-desk.ts';

/** For tests: what operators change, which every page shows. */
export const siteChanges: Readonly<Record<string, Change>> = {
  'a word of the interface is changed': inContent('interface/es.yml', (text, n) =>
    text.replace(/contents: .*? \}/, `contents: Aquí ${n} }`),
  ),
  'footnotes get another name': inContent('interface/es.yml', (text, n) =>
    `article: { contents: En esta página, copyLink: 'Copia ${n} {heading}' }\n`.padEnd(text.length),
  ),
  'the site gets another name': inContent('site.yml', (text, n) =>
    text.replace(/name: .*/, `name: Leaf ${n}`),
  ),
  'the site gets another colour': inContent('site.yml', (text, n) =>
    text.replace(/hue: \d+/, `hue: ${n % 360}`),
  ),
  'the site gets another address': inContent('site.yml', (text, n) =>
    text.replace(/url: .*/, `url: https://help${n}.example`),
  ),
  'the default language is another one': inContent('site.yml', (text) =>
    text.replace(
      /languages: .*/,
      text.includes('[en, es]') ? 'languages: [es, en]' : 'languages: [en, es]',
    ),
  ),
  'a language goes with its articles, or comes without': ({ content }) => {
    const site = String(content.get('site.yml'));
    const goes = site.includes(', es]') || site.includes('[es, ');
    content.set('site.yml', site.replace(/languages: .*/, `languages: [en${goes ? '' : ', es'}]`));
    if (goes) for (const path of content.keys()) if (path.endsWith('/es.mdx')) content.delete(path);
  },
  'a logo is changed': ({ content }, n) => void content.set('logo.svg', drawing(`Leaf ${n}`)),
  'navigation is changed': inContent('navigation.yml', (text, n) =>
    text.replace(/en: Shop[^,]*/, `en: Shop ${n}`),
  ),
  'support is changed': inContent('support.yml', (text, n) =>
    text.replace(/replyWithinHours: .*/, `replyWithinHours: ${n + 1}`),
  ),
  'an author gets another name': inContent('authors.yml', (text, n) =>
    text.replace(/name: Rosa[^,]*/, `name: Rosa ${n}`),
  ),
  'an author gets another picture': async ({ content }, n) =>
    void content.set('rosa.png', await picture((n * 71) % 360, 200, 200)),
};

/** For tests: what programmers change. */
export const codeChanges: Readonly<Record<string, Change>> = {
  'a component is changed': inCode('src/articles/mdx/Note.astro', (text, n) =>
    text
      .replace(/role="note"[^>]*>|role="note"\n/, `role="note" data-change="${n}"\n>`)
      .replace('>\n>', '>'),
  ),
  'a style is changed': inCode('src/articles/mdx/Steps.astro', (text, n) =>
    text.replace(/padding-inline-start: .*;/, `padding-inline-start: ${n}px;`),
  ),
  'the pipeline is changed': inCode('src/articles/markdown/rehype-page.ts', (text, n) =>
    text.replace(/className: \['table-scroll.*?'\]/, `className: ['table-scroll', 'c${n}']`),
  ),
  'a schema is changed': inCode('src/articles/schema/feature.ts', (text) =>
    text.replace(
      /order, icon: .*?, articles, subheadings, languages/,
      `order, icon: ${text.includes(`icon: 'star'`) ? 'iconName' : `'star'`}, articles, subheadings, languages`,
    ),
  ),
  'a script is changed': inCode(
    'src/articles/client/article.ts',
    (text, n) => `${text}\ndocument.documentElement.dataset['change'] = '${n}';\n`,
  ),
};
