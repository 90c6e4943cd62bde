import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { articleUrl } from '../../i18n/urls.ts';
import { readFrontMatter, splitFile } from '../front-matter.ts';
import { featureText } from '../feature-text.ts';
import { featureSchema, type FeatureFile } from '../schema/feature.ts';

/** Where an article's file is found on the site: null when there is no such file, undefined when it or its feature.yml is broken. */
export type AddressOf = (file: string) => string | null | undefined;

/** Reads the files anew for every link. */
export const addressOnDisk: AddressOf = (file) => new Addresses().of(file);

/** Reads every file once. */
export class Addresses {
  readonly #known = new Map<string, string | null | undefined>();
  readonly #features = new Map<string, FeatureFile | undefined>();
  readonly #read: (file: string) => { readonly frontMatter: unknown } | undefined;

  /** @param read gives a file by its path, where it has been read already */
  constructor(
    read: (file: string) => { readonly frontMatter: unknown } | undefined = () => undefined,
  ) {
    this.#read = read;
  }

  readonly of: AddressOf = (file) => {
    if (!this.#known.has(file)) this.#known.set(file, this.#find(file));
    return this.#known.get(file);
  };

  /** Changes when one of these files is found elsewhere. */
  digestOf(files: readonly string[]): string {
    return JSON.stringify(files.map((file) => [file, this.of(file)]));
  }

  #find(file: string): string | null | undefined {
    const read = this.#read(file);
    if (!read && !existsSync(file)) return null;
    const frontMatter = read
      ? read.frontMatter
      : readFrontMatter(splitFile(readFileSync(file, 'utf8'))?.frontMatter ?? '');
    const { slug } = (frontMatter ?? {}) as { slug?: unknown };
    const feature = this.#feature(join(dirname(file), '..', 'feature.yml'));
    if (typeof slug !== 'string' || !feature) return undefined;
    const locale = basename(file, '.mdx');
    const text = featureText(feature, locale, Object.keys(feature.languages));
    return articleUrl(locale, text.slug, slug);
  }

  #feature(file: string): FeatureFile | undefined {
    if (!this.#features.has(file)) this.#features.set(file, readFeature(file));
    return this.#features.get(file);
  }
}

function readFeature(file: string): FeatureFile | undefined {
  try {
    return featureSchema.parse(parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
