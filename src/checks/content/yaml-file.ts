import { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { fieldAt, fieldNames } from './schema-fields.ts';
import { suggestion } from './suggestion.ts';

type Path = readonly PropertyKey[];

/** A YAML text that knows where in its file each value stands. */
export class YamlFile {
  readonly file: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine where in the file the text begins, for front matter */
  constructor(file: string, text: string, firstLine = 1) {
    this.file = file;
    this.#firstLine = firstLine;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** What the file says; undefined values when it is broken. */
  get value(): unknown {
    return this.#document.errors.length > 0 ? undefined : (this.#document.toJS() as unknown);
  }

  syntaxProblems(): Problem[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      ...this.#position(error.pos[0]),
      message: `this is not valid YAML: ${error.message.split('\n')[0] ?? ''}. Text with a colon and a space, or that starts with a sign, goes between quotes.`,
    }));
  }

  /** The value read through a schema, and a problem for everything that does not fit it. */
  check<T extends z.ZodType>(schema: T): { data?: z.output<T>; problems: Problem[] } {
    const syntax = this.syntaxProblems();
    if (syntax.length > 0) return { problems: syntax };
    const result = schema.safeParse(this.value ?? {});
    if (result.success) return { data: result.data, problems: [] };
    return { problems: result.error.issues.flatMap((issue) => this.#explain(schema, issue)) };
  }

  /** A problem at the place of a value. */
  problem(path: Path, message: string): Problem {
    return { file: this.file, ...this.#place(path), message };
  }

  #explain(schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
    const name = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      const known = fieldNames(fieldAt(schema, issue.path));
      return issue.keys.map((key) =>
        this.problem(
          [...issue.path, key],
          `${key} is not a field${name ? ` of ${name}` : ''}. ${suggestion(key, known)}`,
        ),
      );
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
      if (depth(deepest) > 0) {
        return deepest.flatMap((inner) => this.#explain(schema, { ...inner, path: [...issue.path, ...inner.path] }));
      }
    }
    const hint = fieldAt(schema, issue.path)?.description ?? issue.message;
    const value = this.#document.getIn([...issue.path]);
    const missing = value === undefined;
    const wrong = missing ? `${name} is missing.` : `${name} is ${shown(value)}, which does not fit.`;
    return [this.problem(issue.path, `${wrong} Write: ${hint}`)];
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

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `too long (${value.length} characters)` : `"${value}"`;
  return isNode(value) || typeof value === 'object' ? 'a list or a block' : String(value);
}
