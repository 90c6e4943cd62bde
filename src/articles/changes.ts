import { onePerProcess, setForProcess } from '../cache/one-per-process.ts';

/** How often a content folder was seen to change in development, by whoever watches it. */
export const changesOf = (folder: string): number => onePerProcess(`changes of ${folder}`, () => 0);

/** Says that it has changed once more. */
export function noteChange(folder: string): void {
  setForProcess(`changes of ${folder}`, changesOf(folder) + 1);
}
