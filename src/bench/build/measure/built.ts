import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../library/library.ts';
import type { Subject } from '../subjects/subject.ts';

/** What a build wrote. */
export interface Output {
  readonly bytes: number;
  readonly files: number;
}

/**
 * Sees that a build is whole: a page for every article, a search index, and the latest edit on its page.
 * @throws when anything is missing
 */
export function checkBuilt(
  subject: Subject,
  project: string,
  articles: readonly Article[],
  edit?: Edit,
): Output {
  const folder = join(project, subject.output);
  const sizes = filesIn(folder);
  const missing = articles.filter((article) => !sizes.has(subject.page(article)));
  if (missing.length > 0) {
    const first = missing[0] ? subject.page(missing[0]) : '';
    throw new Error(
      `${subject.title} built no page for ${String(missing.length)} of ${String(articles.length)} articles, such as ${first} in ${folder}.`,
    );
  }
  if (![...sizes.keys()].some((file) => subject.index.test(file))) {
    throw new Error(
      `${subject.title} built no search index: nothing in ${folder} is like ${String(subject.index)}.`,
    );
  }
  if (edit && !readFileSync(join(folder, subject.page(edit.article)), 'utf8').includes(edit.text)) {
    throw new Error(
      `${subject.title} built an old page: ${subject.page(edit.article)} does not say "${edit.text}".`,
    );
  }
  return { bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), files: sizes.size };
}

export interface Edit {
  readonly article: Article;
  readonly text: string;
}

function filesIn(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), statSync(path).size] as const;
      }),
  );
}
