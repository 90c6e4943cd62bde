import type { z } from 'astro/zod';
import { locale } from '../../articles/schema/fields.ts';
import { readWithoutQuotes } from './read-without-quotes.ts';
import { fieldAt, fieldNames, hintAt, keyHintAt, optionsAt, takesOthers } from './schema-fields.ts';
import { suggestion } from './suggestion.ts';

type Path = readonly PropertyKey[];

/** What a writer reads about a value that does not fit its schema, and where the value stands. */
export interface Explanation {
  readonly path: Path;
  readonly message: string;
}

/** @param value what the file as a whole says */
export function explain(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  value: unknown,
): readonly Explanation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(schema, [...path, key]));
  }
  if (issue.code === 'invalid_key') {
    const message = `"${String(path.at(-1))}" does not fit as a name. ${write(keyHintAt(schema, path.slice(0, -1)))}`;
    return [{ path, message: message.trim() }];
  }
  const parent = path.slice(0, -1);
  const known = fieldNames(fieldAt(schema, parent));
  const key = String(path.at(-1));
  if (takesOthers(schema, parent) && !known.includes(key) && !locale.safeParse(key).success) {
    return [unknownField(schema, path)];
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestOption(schema, issue, valueAt(value, path));
    if (depth(nearest) > 0) {
      return nearest.flatMap((inner) =>
        explain(schema, { ...inner, path: [...path, ...inner.path] }, value),
      );
    }
  }
  const wrong = whatIsWrong(issue, valueAt(value, path));
  const hint = write(hintAt(schema, path) ?? issue.message);
  return [{ path, message: `${nameOf(path)} ${wrong} ${hint}` }];
}

function unknownField(schema: z.ZodType, path: Path): Explanation {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const known = fieldNames(fieldAt(schema, parent));
  // A field of another kind of the same thing, such as of another provider of the chat.
  if (known.includes(key))
    return { path, message: `${key} does not go with the rest of ${nameOf(parent)}. Take it out.` };
  const others = takesOthers(schema, parent) ? ' Anything else is a language, such as es.' : '';
  const of = parent.length > 0 ? ` of ${nameOf(parent)}` : '';
  return { path, message: `${key} is not a field${of}. ${suggestion(key, known)}${others}` };
}

/** Where a value may be one of several things, the one the writer most likely meant. */
function nearestOption(
  schema: z.ZodType,
  { path, errors }: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly z.core.$ZodIssue[] {
  const given = typeof value === 'object' && value ? Object.keys(value) : [];
  const options = optionsAt(schema, path).map(fieldNames);
  const ranked = errors.map((issues, index) => ({
    issues,
    shared: given.filter((key) => options[index]?.includes(key)).length,
  }));
  ranked.sort((a, b) => b.shared - a.shared || depth(b.issues) - depth(a.issues));
  return ranked[0]?.issues ?? [];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)),
  );
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  const { code } = issue;
  if (value === undefined) return 'is missing.';
  if (value === null || value === '') return 'is empty.';
  const notText =
    code === 'invalid_type' && issue.expected === 'string' && readWithoutQuotes(value);
  if (notText) return `is read as ${notText}: put it between quotes.`;
  const size =
    typeof value === 'string'
      ? `(${value.length} ${value.length === 1 ? 'character' : 'characters'})`
      : Array.isArray(value)
        ? `(${value.length} ${value.length === 1 ? 'entry' : 'entries'})`
        : undefined;
  if (code === 'too_small' && size) return `is too short ${size}.`;
  if (code === 'too_big' && size) return `is too long ${size}.`;
  return `is ${shown(value)}, which does not fit.`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a block of fields' : String(value);
}

/** `channels, item 1, es.title`; entries of lists count from one. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'this';
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `${index > 0 ? ', ' : ''}item ${key + 1}`;
      if (index === 0) return String(key);
      return `${typeof path[index - 1] === 'number' ? ', ' : '.'}${String(key)}`;
    })
    .join('');
}

const write = (hint: string | undefined): string => (hint === undefined ? '' : `Write: ${hint}`);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
