import { readBody, readForm } from './body.ts';
import { bodyLimits } from './limits.ts';

/** What a small post holds, JSON or a form; undefined when it is neither or too long. */
export async function readSmallBody(request: Request): Promise<unknown> {
  const body = await readBody(request, bodyLimits.other);
  if (!body.complete) return undefined;
  const type = request.headers.get('content-type') ?? '';
  if (!isJson(request)) {
    const form = await readForm(body, type);
    return form && Object.fromEntries(form);
  }
  try {
    return JSON.parse(new TextDecoder().decode(body.bytes));
  } catch {
    return undefined;
  }
}

export function isJson({ headers }: Request): boolean {
  return /^application\/json\b/i.test(headers.get('content-type') ?? '');
}
