import type { Library } from '../articles/library.ts';
import { readContent } from './content/content.ts';
import { formatProblems } from './problem.ts';

/** What the site leaves out, with the place of the first, for people and for the development server's overlay. */
export class LeftOutError extends Error {
  override readonly name = 'LeftOutError';
  readonly loc: { readonly file: string; readonly line?: number; readonly column?: number };

  constructor(message: string, loc: LeftOutError['loc']) {
    super(message);
    this.loc = loc;
    // Where in our code a writer's mistake was noticed helps nobody.
    delete this.stack;
  }
}

/**
 * A page that is not there may be one of an article or feature that cannot be read: in development the writer is told.
 * @throws LeftOutError when something of the content folder is left out
 */
export function tellWhatIsLeftOut({ folder, files }: Library): void {
  const { problems } = readContent(folder, files.values());
  const [first] = problems;
  if (!first) return;
  const { file, line, column } = first;
  throw new LeftOutError(
    `This page may be missing because of what cannot be read:\n\n${formatProblems(problems)}`,
    { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  );
}
