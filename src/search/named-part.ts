import { createHash } from 'node:crypto';

/** A part of what the search knows, with a name made of what is in it, so that a browser may keep it for ever. */
export function namedPart(part: unknown): { readonly name: string; readonly text: string } {
  const text = JSON.stringify(part);
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
}
