import type { RequestProblem } from '../request/fields.ts';
import { HEAD_BYTES } from '../request/file-kind.ts';
import { fileProblems, type OfferedFile } from '../request/file-problems.ts';
import { readRequest } from '../request/request-schema.ts';

/** Everything that is wrong with a form before it is sent, by the rules of the server; empty when it may go. */
export async function problemsOf(form: HTMLFormElement): Promise<readonly RequestProblem[]> {
  const data = new FormData(form);
  const texts = [...data].filter(([, value]) => typeof value === 'string');
  const own = Object.keys(JSON.parse(form.dataset['questions'] ?? '{}') as object);
  const read = readRequest(Object.fromEntries(texts), own);
  return [...('problems' in read ? read.problems : []), ...(await problemsOfFiles(filesOf(data)))];
}

/** The same of files alone. */
export async function problemsOfFiles(files: readonly File[]): Promise<readonly RequestProblem[]> {
  return fileProblems(await Promise.all(files.map(offered)));
}

/** The chosen files. A file field nobody used counts as one without a name. */
export function filesOf(data: FormData): File[] {
  return data
    .getAll('attachments')
    .filter((value): value is File => typeof value !== 'string' && value.name !== '');
}

async function offered(file: File): Promise<OfferedFile> {
  const { name, size } = file;
  // Rejects when the file is locked, or changed since it was chosen.
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .then((bytes) => new Uint8Array(bytes))
    .catch(() => undefined);
  return { name, size, head };
}
