import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { onePerProcess, setForProcess } from '../cache/one-per-process.ts';
import { contentFolder } from '../content-folder.ts';
import { yamlFault } from '../yaml-fault.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';

export type Strings = typeof es;

/** One text per plural form of the language, as `Intl.PluralRules` names them; `other` is always there. */
export type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

const builtIn: Readonly<Record<string, Strings>> = { es, en };
const LOADED = 'words of the interface';
const loaded = (): Map<string, Strings> => onePerProcess(LOADED, () => new Map());

/** The schema of `interface/<locale>.yml`: the shape of the English words; every word only optional where they are built in. */
export function interfaceSchema(locale: string): z.ZodType {
  return shapeOf(en, locale in builtIn);
}

/**
 * The words of the interface in a language: built in for Spanish and English, completed or replaced by
 * `interface/<locale>.yml` of the content folder.
 * @throws if the language is not built in and the file is missing or incomplete.
 */
export function stringsFor(locale: string): Strings {
  const known = loaded().get(locale);
  if (known) return known;
  const file = join(contentFolder(), 'interface', `${locale}.yml`);
  const base = builtIn[locale];
  if (!base && !existsSync(file)) {
    throw new Error(
      `${file} is missing. Run npm run interface -- ${locale}: it writes there the words to translate.`,
    );
  }
  const own = existsSync(file) ? readOwn(file, interfaceSchema(locale)) : {};
  const strings = merge(base ?? {}, own) as Strings;
  loaded().set(locale, strings);
  return strings;
}

function readOwn(file: string, schema: z.ZodType): unknown {
  try {
    return schema.parse(parse(readFileSync(file, 'utf8')) ?? {});
  } catch {
    throw new Error(yamlFault(file, schema));
  }
}

/** Reads the content folder's words again when they are next asked for. */
export const forgetStrings = (): void => setForProcess(LOADED, new Map());

/** Puts values into a text: `fill('{n} articles', { n: 3 })`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The right plural form with its number, written as the language writes numbers. */
export function count(locale: string, forms: Plural, n: number): string {
  const form = new Intl.PluralRules(locale).select(n);
  return fill(forms[form] ?? forms.other, { n: new Intl.NumberFormat(locale).format(n) });
}

function shapeOf(words: object, optional: boolean): z.ZodType {
  const isPlural = 'other' in words && 'one' in words;
  const entries = Object.entries(words).map(([key, value]: [string, unknown]) => {
    const schema =
      typeof value === 'object' && value
        ? shapeOf(value, optional)
        : z
            .string()
            .min(1)
            .describe(`the translation of "${String(value)}".`);
    return [key, optional ? schema.optional() : schema];
  });
  const shape = Object.fromEntries(entries) as Record<string, z.ZodType>;
  if (!isPlural) return z.strictObject(shape);
  const more = Object.fromEntries(
    ['zero', 'two', 'few', 'many'].map((form) => [form, z.string().optional()]),
  );
  return z.strictObject({ ...shape, ...more });
}

function merge(base: object, own: unknown): object {
  if (typeof own !== 'object' || own === null) return base;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = result[key];
    result[key] =
      typeof value === 'object' && typeof below === 'object' && below ? merge(below, value) : value;
  }
  return result;
}
