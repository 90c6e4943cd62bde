import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isOf, locales, type Library } from './library/library.ts';
import { markdownOf, type Dialect } from './markdown.ts';

/** The picture that every article shows. */
export const PICTURE = join(import.meta.dirname, 'picture.png');
const ICONS = [
  'receipt',
  'credit-card',
  'calendar-days',
  'bed',
  'inbox',
  'users',
  'list-todo',
  'tag',
  'plug',
  'chart-column',
  'globe',
  'user',
];

const dialect: Dialect = {
  frontMatter: ({ titles, locale, summary, slugs, questions, aliases, related }) => ({
    title: titles[locale],
    summary,
    author: 'ana',
    slug: slugs[locale],
    questions,
    aliases,
    related: related.map(({ feature, name }) => `${feature.name}/${name}`),
  }),
  link: ({ locale }, { feature, name }) => `../../${feature.name}/${name}/${locale}.mdx`,
  note: (markdown) => `<Note type="tip">\n\n${markdown}\n\n</Note>`,
  steps: (markdown) => `<Steps>\n\n${markdown}\n\n</Steps>`,
  picture: (alt) => `<Screenshot src="./screen.png" alt="${alt}" />`,
};

/** Writes a complete content folder, as content/README.md describes it. */
export function writeHelpDesk(library: Library, folder: string): void {
  for (const [name, content] of Object.entries(settings(library)))
    write(join(folder, name), stringify(content));
  for (const feature of library.features) {
    const { name, index, titles, slugs, summaries } = feature;
    const inLocale = (locale: 'es' | 'en') => ({
      title: titles[locale],
      slug: slugs[locale],
      summary: summaries[locale],
    });
    const file = { order: index + 1, icon: ICONS[index], es: inLocale('es'), en: inLocale('en') };
    if (library.articles.some(isOf(feature, 'es')))
      write(join(folder, 'articles', name, 'feature.yml'), stringify(file));
  }
  for (const article of library.articles) {
    const at = join(folder, 'articles', article.feature.name, article.name);
    write(join(at, `${article.locale}.mdx`), markdownOf(article, dialect));
    if (article.locale === locales[0]) copyFileSync(PICTURE, join(at, 'screen.png'));
  }
}

function settings({ articles }: Library): Record<string, unknown> {
  const mostAsked = articles.filter(({ locale }) => locale === 'es').slice(0, 5);
  const email = {
    id: 'email',
    icon: 'mail',
    to: 'contact',
    es: {
      title: 'Correo',
      summary: 'Leemos cada mensaje.',
      how: 'Usa el formulario.',
      action: 'Escribir',
    },
    en: {
      title: 'Email',
      summary: 'We read every message.',
      how: 'Use the form.',
      action: 'Write',
    },
  };
  return {
    'site.yml': {
      name: 'Bench Help',
      product: 'Bench',
      url: 'https://help.bench.example',
      languages: locales,
      brand: { hue: 205 },
      mostAsked: mostAsked.map(({ feature, name }) => `${feature.name}/${name}`),
    },
    'navigation.yml': {
      header: [{ es: 'Contacto', en: 'Contact', to: 'contact', button: true }],
      footer: [],
    },
    'support.yml': {
      team: { es: 'equipo de soporte', en: 'support team' },
      timeZoneLabel: 'EST',
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '09:00', close: '17:00' }],
      replyWithinHours: 48,
      channels: [email],
      requestsTo: 'help@bench.example',
    },
    'authors.yml': { ana: { name: 'Ana Ruiz' } },
    'synonyms/es.yml': [
      ['factura', 'recibo'],
      ['huésped', 'cliente', 'viajero'],
    ],
    'synonyms/en.yml': [
      ['invoice', 'receipt'],
      ['guest', 'customer', 'traveler'],
    ],
  };
}

/** Writes a file and the folders it is in. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
