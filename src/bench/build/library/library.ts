import { en } from './words-en.ts';
import { es } from './words-es.ts';
import type { Words } from './words.ts';

/** The default language first. */
export const languages: Readonly<Record<Locale, Words>> = { es, en };
export const locales: readonly Locale[] = ['es', 'en'];
export type Locale = 'es' | 'en';

export type Text = readonly (string | Link)[];

/** A link to another article in the same language. */
export interface Link {
  readonly to: ArticleName;
  readonly text: string;
}

export type Block =
  | { readonly kind: 'heading' | 'picture'; readonly text: string }
  | { readonly kind: 'paragraph' | 'note'; readonly text: Text }
  | { readonly kind: 'bullets' | 'numbers' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** What an article is called in folders and addresses: the names are English, the slugs of its language. */
export interface ArticleName {
  readonly feature: Feature;
  readonly topic: Topic;
  readonly name: string;
  readonly titles: Readonly<Record<Locale, string>>;
  readonly slugs: Readonly<Record<Locale, string>>;
}

/** What an article is about, as positions among the words of its language. */
export interface Topic {
  readonly verb: number;
  /** Among the objects of the feature. */
  readonly object: number;
  readonly context: number;
}

export interface Article extends ArticleName {
  readonly locale: Locale;
  readonly summary: string;
  readonly questions: readonly string[];
  readonly aliases: readonly string[];
  readonly related: readonly ArticleName[];
  readonly blocks: readonly Block[];
}

export interface Feature {
  /** The position among the features. */
  readonly index: number;
  readonly name: string;
  readonly titles: Readonly<Record<Locale, string>>;
  readonly slugs: Readonly<Record<Locale, string>>;
  readonly summaries: Readonly<Record<Locale, string>>;
}

export interface Library {
  readonly features: readonly Feature[];
  /** One per file. */
  readonly articles: readonly Article[];
}

export const isOf =
  (feature: Feature, locale: Locale) =>
  (article: Article): boolean =>
    article.feature.name === feature.name && article.locale === locale;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name for folders and addresses. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-');
}
