import type { z } from 'astro/zod';
import { locale } from '../../articles/schema/fields.ts';

type Path = readonly PropertyKey[];

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Zod's own description of a schema, which its public types leave open. */
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The part of a schema that a path leads to. */
export function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const below = step(schema, key);
  return below ? fieldAt(below, rest) : undefined;
}

/** The names of the fields of an object schema. */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const { shape, options } = definitionOf(unwrapped(schema));
  if (shape) return Object.keys(shape);
  return [...new Set((options ?? []).flatMap(fieldNames))];
}

/** What to write at a path: the description there, the fields that belong there, or the nearest description above. */
export function hintAt(schema: z.ZodType, path: Path): string | undefined {
  const field = fieldAt(schema, path);
  if (field?.description) return field.description;
  const names = fieldNames(field);
  if (names.length > 0) return `the fields ${names.join(', ')}, each on a line as name: value.`;
  const above = path.map((_, index) => fieldAt(schema, path.slice(0, index))?.description);
  return above.findLast(Boolean);
}

/** What the names in a block may be, where they are free. */
export function keyHintAt(schema: z.ZodType, path: Path): string | undefined {
  const field = fieldAt(schema, path);
  return field && definitionOf(unwrapped(field)).keyType?.description;
}

/** Whether a block takes names besides its fields: one per language. */
export function takesOthers(schema: z.ZodType, path: Path): boolean {
  const field = fieldAt(schema, path);
  if (!field) return false;
  const options = optionsAt(schema, path);
  return [field, ...options].some((one) => othersOf(definitionOf(unwrapped(one))) !== undefined);
}

/** Whether a block has words per language: under the names of languages alone, or beside its fields. */
export function isPerLanguage(schema: z.ZodType, path: Path): boolean {
  const field = fieldAt(schema, path);
  if (!field) return false;
  return takesOthers(schema, path) || definitionOf(unwrapped(field)).keyType === locale;
}

/** The alternatives where a value may be one of several things. */
export function optionsAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  const field = fieldAt(schema, path);
  return (field && definitionOf(unwrapped(field)).options) ?? [];
}

/** Without `optional`, `default` and `transform` around it. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : schema;
}

function othersOf({ catchall }: Definition): z.ZodType | undefined {
  return catchall && definitionOf(catchall).type !== 'never' ? catchall : undefined;
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const definition = definitionOf(unwrapped(schema));
  const { shape, element, valueType, options } = definition;
  if (shape) return shape[String(key)] ?? othersOf(definition);
  if (options) {
    const named = options.filter((option) => fieldNames(option).includes(String(key)));
    return [...named, ...options].map((option) => step(option, key)).find(Boolean);
  }
  return element ?? valueType;
}
