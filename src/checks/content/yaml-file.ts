import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { explain } from './explain.ts';
import { whyUnreadable } from './why-unreadable.ts';

type Path = readonly PropertyKey[];

const QUOTES = 'Text with a colon and a space, or that starts with a sign, goes between quotes.';

const advice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same name stands here twice: take one of them out.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** A YAML text that knows where in its file each value stands. */
export class YamlFile {
  readonly file: string;
  readonly #text: string;
  readonly #known: unknown;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;
  #parsed: Document | undefined;

  /**
   * @param firstLine where in the file the text begins, for front matter
   * @param known what it says, where that has been read already: then places are only looked for when they are asked for
   */
  constructor(file: string, text: string, firstLine = 1, known?: unknown) {
    this.file = file;
    this.#text = text;
    this.#firstLine = firstLine;
    this.#known = known;
  }

  get #document(): Document {
    return (this.#parsed ??= parseDocument(this.#text, {
      lineCounter: this.#lines,
      prettyErrors: false,
    }));
  }

  /** What the file says; undefined values when it is broken. */
  get value(): unknown {
    if (this.#known !== undefined) return this.#known;
    return this.syntaxProblems().length > 0 ? undefined : (this.#document.toJS() as unknown);
  }

  syntaxProblems(): Problem[] {
    const unreadable = whyUnreadable(this.file, this.#text);
    if (unreadable.length > 0) return unreadable;
    const errors = this.#document.errors.map(({ pos, message, code }) => ({
      file: this.file,
      ...this.#position(pos[0]),
      message: `this is not valid YAML: ${message.split('\n')[0] ?? ''}. ${advice[code] ?? QUOTES}`,
    }));
    return errors.length > 0 ? errors : this.#aliasProblems();
  }

  /** The value read through a schema, and a problem for everything that does not fit it. */
  check<T extends z.ZodType>(schema: T): { data?: z.output<T>; problems: Problem[] } {
    const syntax = this.#known === undefined ? this.syntaxProblems() : [];
    if (syntax.length > 0) return { problems: syntax };
    const result = schema.safeParse(this.value ?? {});
    if (result.success) return { data: result.data, problems: [] };
    const found = result.error.issues
      .flatMap((issue) => explain(schema, issue, this.value))
      .map(({ path, message }) => [JSON.stringify(path), this.problem(path, message)] as const);
    // The first complaint about a value is enough; the later ones say the same in other words.
    return { problems: [...new Map(found.reverse()).values()].reverse() };
  }

  /** A problem at the place of a value. */
  problem(path: Path, message: string): Problem {
    return { file: this.file, ...this.#place(path), message: message.trimEnd() };
  }

  /** `*name` repeats a value called `&name`; a writer meant a star. */
  #aliasProblems(): Problem[] {
    const problems: Problem[] = [];
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document)) return;
        const message = `this is not valid YAML: *${alias.source} repeats something that is not there. ${QUOTES}`;
        problems.push({ file: this.file, ...this.#position(alias.range?.[0] ?? 0), message });
      },
    });
    return problems;
  }

  /** The place of a value, of its key, or of what it should be in. */
  #place(path: Path): { line?: number; column?: number } {
    const keys = [...path];
    for (;;) {
      const parent = this.#document.getIn(keys.slice(0, -1), true);
      const last = keys.at(-1);
      if (isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
        if (pair && isNode(pair.key) && pair.key.range) return this.#position(pair.key.range[0]);
      }
      const node = this.#document.getIn(keys, true);
      if (isNode(node) && node.range) return this.#position(node.range[0]);
      if (keys.length === 0) return { line: this.#firstLine, column: 1 };
      keys.pop();
    }
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }
}
