import { relative } from 'node:path';
import type { ArticleFile } from '../articles/article-files.ts';
import type { Library } from '../articles/library.ts';
import { CheckedArticle } from './content/checked-article.ts';
import { readContent } from './content/content.ts';
import { faultsOf } from './content/rules.ts';
import { formatProblems, type Problem } from './problem.ts';

/** What is wrong with the content, with the place of the first mistake for the development server's overlay. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly loc: { readonly file: string; readonly line?: number; readonly column?: number };

  constructor(about: string, problems: readonly [Problem, ...Problem[]]) {
    super(`${about}\n\n${formatProblems(problems)}`);
    const [{ file, line, column }] = problems;
    this.loc = {
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
    // Where in our code a writer's mistake was noticed helps nobody.
    delete this.stack;
  }
}

/**
 * A page that is not there may be one of an article or feature that cannot be read: in development the writer is told.
 * @throws ContentError when something of the content folder is left out
 */
export function whatIsLeftOut({ folder, files }: Library): void {
  const about = 'This page may be missing because of what cannot be read:';
  tell(about, readContent(folder, files.values()).problems);
}

/**
 * What would break the page of an article while it is made, when half of it has been sent already.
 * @throws ContentError when the article has such a mistake
 */
export function whatIsBroken(file: ArticleFile): void {
  const article = new CheckedArticle(relative(process.cwd(), file.path), file);
  tell('A build would not let this article pass:', faultsOf([article]));
}

function tell(about: string, [first, ...others]: readonly Problem[]): void {
  if (first) throw new ContentError(about, [first, ...others]);
}
