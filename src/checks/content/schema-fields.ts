import type { z } from 'astro/zod';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Zod's own description of a schema, which its public types leave open. */
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The part of a schema that a path leads to, with its description; for an unknown part, the nearest one above. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const below = step(schema, key);
  return below ? fieldAt(below, rest) : undefined;
}

/** The names of the fields of an object schema. */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const { shape, innerType, in: input, options } = definitionOf(schema);
  if (shape) return Object.keys(shape);
  if (options) return [...new Set(options.flatMap(fieldNames))];
  return fieldNames(innerType ?? input);
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const { shape, catchall, element, valueType, innerType, in: input, options } = definitionOf(schema);
  if (shape) return shape[String(key)] ?? catchall;
  const inner = innerType ?? input;
  if (inner) return step(inner, key);
  if (options) return options.map((option) => step(option, key)).find(Boolean);
  return element ?? valueType;
}
