import { inContent, toggle, type Change } from './change.ts';
import { article, drawing, picture } from './small-help-desk.ts';

/** Replaces the folder of an article by another, so that its id is another one. */
const rename: Change = ({ content }) => {
  const [from, to] = content.has('articles/team/roles/en.mdx')
    ? ['roles', 'kinds']
    : ['kinds', 'roles'];
  const text = content.get(`articles/team/${from}/en.mdx`);
  content.delete(`articles/team/${from}/en.mdx`);
  if (text !== undefined) content.set(`articles/team/${to}/en.mdx`, text);
};

const dayIn = (n: number): string => `${2020 + (n % 2) * 40}-01-01`;

/** For tests: what writers change every day. Most pages stay as they are. */
export const articleChanges: Readonly<Record<string, Change>> = {
  'a text is edited': inContent(
    'articles/orders/pay/en.mdx',
    (text, n) => `${text}\nChange ${n}.\n`,
  ),
  'a heading is added': inContent(
    'articles/care/water/es.mdx',
    (text, n) => `${text}\n## Más ${n}\n\nY ya.\n`,
  ),
  'a title is changed': inContent('articles/team/invite/en.mdx', (text, n) =>
    text.replace(/^title: .*$/m, `title: Invite person ${n}`),
  ),
  'a folder is renamed': rename,
  'a slug is changed': inContent('articles/care/water/en.mdx', (text, n) =>
    text.replace(/^slug: .*$/m, `slug: water-${n}`),
  ),
  'an article is deleted, or comes': toggle('articles/team/invite/en.mdx', (n) =>
    article(`Invite somebody ${n}`, 'They get a mail.'),
  ),
  'a translation comes, or goes': (state, n) =>
    /languages: .*es/.test(String(state.content.get('site.yml')))
      ? toggle('articles/orders/pay/es.mdx', () => article(`Pagar ${n}`, 'Con tarjeta.'))(state, n)
      : undefined,
  'an article with code comes, or goes': toggle('articles/team/hours/en.mdx', (n) =>
    article(`Working hours ${n}`, `export const hours = ${n};\n\nThey work {hours} hours.`),
  ),
  'an article gets code, or loses it': inContent('articles/orders/return/en.mdx', (text) =>
    text.includes('export const')
      ? text.replace(/export const unused = 1;\n\n/, '')
      : text.replace('---\n\n', '---\n\nexport const unused = 1;\n\n'),
  ),
  'what code reads is changed': inContent('articles/care/soil/Shade.astro', (text, n) =>
    text.replace(/color: .*;/, `color: rgb(${n % 256} 0 0);`),
  ),
  'the code of a text is changed': inContent('articles/care/light/en.mdx', (text, n) =>
    text.replace(/= .*;/, `= ${n};`),
  ),
  'a picture is replaced': async ({ content }, n) =>
    void content.set('articles/orders/return/label.png', await picture((n * 37) % 360)),
  'a picture that two articles show is replaced': async ({ content }, n) =>
    void content.set('articles/orders/track/parcel.png', await picture((n * 53) % 360, 1000, 600)),
  'one of two articles with a picture is edited': inContent(
    'articles/orders/track/es.mdx',
    (text, n) => `${text}\nCambio ${n}.\n`,
  ),
  'the other of the two is edited': inContent(
    'articles/orders/track/en.mdx',
    (text, n) => `${text}\nChange ${n}.\n`,
  ),
  'a drawing is changed': ({ content }, n) =>
    void content.set('articles/orders/pay/ways.svg', drawing(`Card ${n}`)),
  'a feature gets another title': inContent('articles/team/feature.yml', (text, n) =>
    text.replace(/title: (Team)[^,]*/, `title: $1 ${n}`),
  ),
  'a feature gets another slug': inContent('articles/care/feature.yml', (text, n) =>
    text.replace(/slug: care[^,]*/, `slug: care-${n}`),
  ),
  'articles are put in order': inContent('articles/orders/feature.yml', (text) =>
    text.includes('articles:')
      ? text.replace(/articles: .*\n/, '')
      : `${text}articles: [return, pay]\n`,
  ),
  'features are put in order': inContent('articles/orders/feature.yml', (text) =>
    text.replace(/order: (.*)/, (_, order) => `order: ${order === '1' ? 9 : 1}`),
  ),
  'a synonym is added': inContent(
    'synonyms/en.yml',
    (text, n) => `${text}- [word ${n}, wording ${n}]\n`,
  ),
  'the glossary is changed, or goes': toggle(
    'glossary.yml',
    (n) =>
      `repot:\n  en: { term: repot, definition: To give a plant pot number ${n}. }\n` +
      '  es: { term: trasplantar, definition: Dar a una planta una maceta. }\n',
  ),
  'an article gets another author': inContent('articles/care/water/en.mdx', (text) =>
    text.replace(/author: (.*)/, (_, name) => `author: ${name === 'rosa' ? 'max' : 'rosa'}`),
  ),
  'a draft flag is set, or taken back': inContent('articles/team/leave/es.mdx', (text) =>
    text.includes('draft: true')
      ? text.replace('draft: true\n', '')
      : text.replace('author:', 'draft: true\nauthor:'),
  ),
  'an article waits for its day, or not': inContent('articles/team/leave/es.mdx', (text, n) =>
    text.replace(/(publishAt: .*\n)?author:/, `publishAt: ${dayIn(n)}\nauthor:`),
  ),
};
