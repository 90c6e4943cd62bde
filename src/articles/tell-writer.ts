import { onePerProcess, setForProcess } from '../cache/one-per-process.ts';
import type { ArticleFile } from './article-files.ts';
import type { Library } from './library.ts';

/** Tells a writer of mistakes in the page itself. */
export interface TellWriter {
  /** @throws when something of the content folder is left out of the site */
  whatIsLeftOut(library: Library): void;
  /** @throws when the page of the article would break while it is made */
  whatIsBroken(file: ArticleFile): void;
}

const TELL_WRITER = 'tells writers of mistakes';
const nobody = (): Promise<undefined> => Promise.resolve(undefined);

/** Undefined in a build: its content was checked before. */
export const tellWriter = (): Promise<TellWriter | undefined> =>
  onePerProcess<() => Promise<TellWriter | undefined>>(TELL_WRITER, () => nobody)();

/** Hands it to the pages, which Vite loads: it would take seconds for the rules. */
export const tellWriterWith = (load: () => Promise<TellWriter>): void =>
  setForProcess(TELL_WRITER, load);
