import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/**
 * Why a YAML file cannot be used, with its path: it is missing, is no YAML, or has fields that do not fit. For the
 * development server's page; the checks tell a writer the lines as well.
 */
export function yamlFault(path: string, schema: z.ZodType): string {
  const file = relative(process.cwd(), path);
  if (!existsSync(path)) return `${file} is missing.`;
  try {
    const { error } = schema.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
    return `${file} does not fit:\n${error ? z.prettifyError(error) : 'it has changed meanwhile.'}`;
  } catch (error) {
    return `${file} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`;
  }
}
