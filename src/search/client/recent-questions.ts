const KEY = 'recent-questions';
const MAX = 5;

/** This reader's last questions, the newest first. They never leave the browser. */
export function recentQuestions(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuestion(question: string): void {
  if (question === '') return;
  const others = recentQuestions().filter((other) => other !== question);
  store(JSON.stringify([question, ...others].slice(0, MAX)));
}

/** Forgets them all, and gives what is left: none. */
export function forgetQuestions(): string[] {
  store('[]');
  return [];
}

function store(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is blocked: nothing is remembered.
  }
}
