/** For tests: what the front matter of an article holds. */
export const text = {
  title: 'Title',
  summary: 'The answer.',
  author: 'team',
  slug: 'slug',
  questions: ['How?'],
  aliases: [],
  related: [],
  sources: [],
  draft: false,
};

const words = { title: 'Feature', slug: 'feature', summary: 'All of it.' };

/** For tests: what the file of a feature holds. */
export const file = {
  order: 1,
  icon: 'star',
  articles: [],
  subheadings: [],
  languages: { es: words, en: words },
};

/** For tests: what a catalog is built from, besides articles and features. */
export const rest = { locales: ['es', 'en'], now: new Date('2026-05-31'), showDrafts: false };
