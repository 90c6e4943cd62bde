const DRAFT = 'chat-question';
/** Where the search bar keeps this reader's questions, the newest first. */
const ASKED = 'recent-questions';

/** What the reader wrote in the panel on this or another page; else the question this page was opened with. */
export function draftQuestion(): string {
  try {
    const draft = sessionStorage.getItem(DRAFT);
    if (draft !== null) return draft;
  } catch {
    // Storage is blocked: nothing was kept.
  }
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

export function keepQuestion(question: string): void {
  try {
    sessionStorage.setItem(DRAFT, question);
  } catch {
    // Storage is blocked: it lasts for this page.
  }
}

/** What the reader last asked the search bar; empty where it is not known. */
export function lastAsked(): string {
  try {
    const asked: unknown = JSON.parse(localStorage.getItem(ASKED) ?? '[]');
    const last: unknown = Array.isArray(asked) ? asked[0] : undefined;
    return typeof last === 'string' ? last : '';
  } catch {
    return '';
  }
}
