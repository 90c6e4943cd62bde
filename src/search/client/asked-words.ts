const KEY = 'asked-words';

interface AskedWords {
  readonly path: string;
  readonly stems: readonly string[];
}

/** Hands the words of a question on to the page a hit leads to. */
export function leaveAskedWords(url: string, stems: readonly string[]): void {
  const words: AskedWords = { path: new URL(url, location.href).pathname, stems };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // Storage is blocked: nothing is marked.
  }
}

/** The words the reader of this page asked for, once. */
export function takeAskedWords(): readonly string[] {
  try {
    const stored = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const { path, stems } = JSON.parse(stored ?? '{}') as Partial<AskedWords>;
    return path === location.pathname ? (stems ?? []) : [];
  } catch {
    return [];
  }
}
