import { relative } from 'node:path';
import { VFileMessage } from 'vfile-message';

/** Where in the text a mistake is; empty when the message does not tell. */
export function placeOf({ line, column, reason }: VFileMessage): {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
} {
  if (line !== undefined) return { line, column };
  // A word that is never closed has no place of its own, only that of its opening, in the text of the message.
  const [, openedAt, openedAtColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  return openedAt === undefined ? {} : { line: Number(openedAt), column: Number(openedAtColumn) };
}

/** A mistake in a text, with its file, line and column for people and for the development server's overlay. */
export class TextError extends Error {
  override readonly name = 'TextError';
  readonly loc: { readonly file: string; readonly line?: number; readonly column?: number };

  constructor(message: VFileMessage, path: string) {
    // Astro takes a path as one below its project; seen from there, every content folder is found.
    const file = relative(process.cwd(), path);
    const { line, column } = placeOf(message);
    super(
      `${[file, line, column].filter((part) => part !== undefined).join(':')} ${message.reason}`,
    );
    this.loc = {
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    };
    // Where in our code a writer's mistake was noticed helps nobody.
    delete this.stack;
  }
}

/** Does something with a text. @throws TextError where the text is to blame */
export function readingText<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof VFileMessage ? new TextError(error, path) : error;
  }
}
