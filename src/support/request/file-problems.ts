import { attachmentLimits, type ProblemCode, type RequestProblem } from './fields.ts';
import { mediaTypeOf } from './file-kind.ts';

/** A file somebody wants to attach. */
export interface OfferedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The first `HEAD_BYTES` bytes; undefined when the file cannot be read. */
  readonly head: Uint8Array | undefined;
}

/** Everything that is wrong with the files, one problem per file and thing; empty when all may be sent. */
export function fileProblems(files: readonly OfferedFile[]): RequestProblem[] {
  const problems = files.flatMap((file): RequestProblem[] => {
    const code = problemOf(file);
    return code ? [{ field: 'attachments', code, file: file.name }] : [];
  });
  if (files.length > attachmentLimits.files)
    problems.push({ field: 'attachments', code: 'files-many' });
  const bytes = files.reduce((total, { size }) => total + size, 0);
  const eachFits = files.every(({ size }) => size <= attachmentLimits.fileBytes);
  if (bytes > attachmentLimits.allBytes && eachFits)
    problems.push({ field: 'attachments', code: 'files-large' });
  return problems;
}

function problemOf({ size, head }: OfferedFile): ProblemCode | undefined {
  if (size === 0) return 'file-empty';
  if (size > attachmentLimits.fileBytes) return 'file-large';
  if (head === undefined) return 'file-protected';
  return mediaTypeOf(head) === undefined ? 'file-type' : undefined;
}
