import type { Problem } from '../problem.ts';

/** Stands in place of what is no UTF-8, as every letter with an accent in Latin-1; UTF-16 has a zero beside each letter. */
const lost = /[\uFFFD\0]/;

/** Files are saved as UTF-8; from any other encoding letters are lost. Told once, where the first one is. */
export function savedAsUtf8(file: string, text: string): Problem[] {
  const at = text.search(lost);
  if (at < 0) return [];
  return [
    {
      file,
      line: text.slice(0, at).split('\n').length,
      message:
        'this file is not saved as UTF-8, so letters are lost: save it as UTF-8, and write anew what is shown as �.',
    },
  ];
}
