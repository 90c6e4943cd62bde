import { fileTypeFromBuffer } from 'file-type';
import type { ProblemCode, RequestProblem } from '../../support/request/fields.ts';
import { HEAD_BYTES, mediaTypeOf } from '../../support/request/file-kind.ts';
import { fileProblems } from '../../support/request/file-problems.ts';
import type { NewAttachment } from '../storage/save-request.ts';

const NAME_MAX = 200;

export interface ReadAttachments {
  readonly attachments: readonly NewAttachment[];
  readonly problems: readonly RequestProblem[];
}

/**
 * The files of a form, each with the type its content has, and all that is wrong with them: by the rules of the
 * browser first, then by what only the whole content tells.
 */
export async function readAttachments(form: FormData): Promise<ReadAttachments> {
  const files = await Promise.all(filesOf(form).map(withContent));
  const offered = files.map(({ name, content }) => ({
    name,
    size: content.byteLength,
    head: content.subarray(0, HEAD_BYTES),
  }));
  const problems = fileProblems(offered);
  const wrong = new Set(problems.map(({ file }) => file));
  const attachments: NewAttachment[] = [];
  for (const { name, content } of files.filter((file) => !wrong.has(file.name))) {
    const read = await typeOf(content);
    if ('type' in read) attachments.push({ name, type: read.type, content });
    else problems.push({ field: 'attachments', code: read.code, file: name });
  }
  return { attachments, problems };
}

/** The names of the files as the form says them. */
export function namesOf(form: FormData): string {
  return filesOf(form)
    .map(({ name }) => tidy(name))
    .join(', ');
}

/** A file field nobody used comes as one without a name. */
function filesOf(form: FormData): File[] {
  return form
    .getAll('attachments')
    .filter((value) => value instanceof File)
    .filter(({ name, size }) => name !== '' || size > 0);
}

async function withContent(file: File): Promise<{ name: string; content: Uint8Array }> {
  return { name: tidy(file.name), content: new Uint8Array(await file.arrayBuffer()) };
}

/** Without folders, control characters and marks that turn the direction of a text around. */
function tidy(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return plain.slice(0, NAME_MAX) || 'file';
}

async function typeOf(
  content: Uint8Array,
): Promise<{ readonly type: string } | { readonly code: ProblemCode }> {
  const claimed = mediaTypeOf(content.subarray(0, HEAD_BYTES));
  if (claimed === 'text/calendar') {
    return isText(content) ? { type: claimed } : { code: 'file-protected' };
  }
  // It begins as a picture or video; when nothing can be read behind that, it is cut off or locked.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (!found) return { code: 'file-protected' };
  const fits = /^(image|video)\//.test(found.mime) && found.mime !== 'image/svg+xml';
  return fits ? { type: found.mime } : { code: 'file-type' };
}

function isText(content: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\0');
  } catch {
    return false;
  }
}
