import { readFileSync } from 'node:fs';
import type { Files } from './small-help-desk.ts';

/** For tests: what a build is made of, the content folder and the files of the project that were changed. */
export interface State {
  readonly content: Files;
  readonly code: Map<string, string>;
}

/** @param n the number of the change, so that no two are the same */
export type Change = (state: State, n: number) => void | Promise<void>;

const edit = (files: Files, path: string, change: (text: string) => string): void => {
  const text = files.get(path);
  if (text !== undefined) files.set(path, change(String(text)));
};

/** Changes a file's text, where there is the file. */
export const inContent =
  (path: string, change: (text: string, n: number) => string): Change =>
  ({ content }, n) =>
    edit(content, path, (text) => change(text, n));

/** Changes a file of the project. */
export const inCode =
  (path: string, change: (text: string, n: number) => string): Change =>
  ({ code }, n) =>
    void code.set(path, change(code.get(path) ?? readFileSync(path, 'utf8'), n));

/** Removes a file, or brings it. */
export const toggle =
  (path: string, text: (n: number) => string): Change =>
  ({ content }, n) =>
    void (content.delete(path) || content.set(path, text(n)));
