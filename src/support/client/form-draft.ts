/** A draft nobody came back to is forgotten: the device may be somebody else's by then. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** These belong to one opening of the form, or hold nothing that can be kept. */
const notKept: ReadonlySet<string> = new Set(['opened', 'locale', 'website', 'attachments']);

interface Draft {
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

const KEY = 'contact-draft';

/** What a form holds in words, shown or not: more than is sent. Files, and what is not chosen, are left out. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea[name], input[name]:not([type="file"])',
  );
  const chosen = [...controls].filter(
    (control) =>
      !/^(radio|checkbox)$/.test(control.type) || ('checked' in control && control.checked),
  );
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** Every field a reader fills in, with nothing in it. */
export function emptyValues(form: HTMLFormElement): Record<string, string> {
  const controls = form.querySelectorAll('[data-field] [name], [data-technical]');
  return Object.fromEntries(
    [...controls].map((control) => [control.getAttribute('name') ?? '', '']),
  );
}

/** Keeps what was written on this device until it is sent. The form asks the same in every language: one draft is enough. */
export function keepDraft(values: Readonly<Record<string, string>>): void {
  const kept = Object.entries(values).filter(([name, value]) => value && !notKept.has(name));
  try {
    const draft: Draft = { at: Date.now(), values: Object.fromEntries(kept) };
    if (kept.some(([name]) => name !== 'token')) {
      localStorage.setItem(KEY, JSON.stringify(draft));
    } else localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked or full: the text is in the form alone.
  }
}

/** What was kept; undefined when there is nothing, or nothing that can be read. */
export function readDraft(): Readonly<Record<string, string>> | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Draft | null;
    if (draft && Date.now() - draft.at < KEPT_MS && draft.values instanceof Object)
      return draft.values;
    dropDraft();
  } catch {
    dropDraft();
  }
  return undefined;
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
