import { CORE_SCHEMA, load } from 'js-yaml';

/** An article's file, taken apart. */
export interface SplitFile {
  /** The YAML between the lines `---`. */
  readonly frontMatter: string;
  /** The text below, with blank lines in place of the front matter: every position in it is one in the file. */
  readonly body: string;
}

const fence = /^(?:\uFEFF)?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** Undefined when the file does not begin with front matter. */
export function splitFile(text: string): SplitFile | undefined {
  const [whole, frontMatter] = fence.exec(text) ?? [];
  if (whole === undefined || frontMatter === undefined) return undefined;
  return { frontMatter, body: whole.replace(/[^\n]/g, '') + text.slice(whole.length) };
}

/**
 * What front matter says: js-yaml reads it five times faster than the parser that knows where each value stands.
 * Undefined when it is broken; the checks tell what is wrong with it.
 */
export function readFrontMatter(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA }) ?? {};
  } catch {
    return undefined;
  }
}
