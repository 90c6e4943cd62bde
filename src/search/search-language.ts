import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Library } from '../articles/library.ts';
import type { Catalog } from '../articles/read-catalog.ts';
import { synonymsSchema } from '../articles/schema/words.ts';
import { readYaml } from '../articles/site-files.ts';
import { searchRecords, type SearchRecords } from './search-records.ts';

/** What the search of one language is made of: how much it is, whether it changed, and, when it is asked for, all of it. */
export interface SearchLanguage {
  readonly locale: string;
  /** Articles. */
  readonly count: number;
  /** Changes with everything the search is made of. */
  readonly digest: string;
  readonly records: () => SearchRecords;
}

export function searchLanguage(library: Library, catalog: Catalog, locale: string): SearchLanguage {
  const articles = (catalog.get(locale) ?? []).flatMap((feature) => feature.articles);
  const synonyms = readYaml(join(library.folder, 'synonyms', `${locale}.yml`), synonymsSchema);
  const hash = createHash('sha256').update(JSON.stringify([[...catalog.keys()], synonyms]));
  for (const { id, url, feature, frontMatter, entryId } of articles) {
    const { title, summary, questions, aliases } = frontMatter;
    const shown = [id, url, entryId, feature.title, title, summary, questions, aliases];
    hash.update(JSON.stringify([...shown, stateOf(library, entryId)]));
  }
  return {
    locale,
    count: articles.length,
    digest: hash.digest('base64'),
    records: () => searchRecords(library, catalog, locale),
  };
}

/** Changes with everything a text is made of. One that cannot be rendered, which the checks tell, is taken as written. */
function stateOf(library: Library, id: string): string | undefined {
  try {
    return library.madeOf(id);
  } catch {
    return library.files.get(id)?.digest;
  }
}
