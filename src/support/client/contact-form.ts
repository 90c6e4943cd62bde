import { connectAids, showReport } from './contact-aids.ts';
import { leaveEmpty, offerReceipt } from './contact-return.ts';
import { keepValues } from './fill-form.ts';
import { dropDraft, emptyValues, keepDraft, readDraft, valuesOf } from './form-draft.ts';
import { one } from './form-marks.ts';
import { connectSending } from './form-submit.ts';

const KEEP_AFTER_MS = 300;

const form = document.querySelector<HTMLFormElement>('form[data-contact]');
if (form && !form.hidden) start(form);
// The service has answered with the receipt: what was kept has arrived.
else if (form) dropDraft();

function start(form: HTMLFormElement): void {
  // Said here and not in the markup: without this script the browser's own checks are all there are.
  form.noValidate = true;
  const draft = readDraft();
  const own = written(valuesOf(form));
  // What the service gave back is newer than what was kept.
  if (draft && !own) {
    keepValues(document, draft);
    if (written(draft)) offerNewStart(form);
  }
  keepValues(document, { opened: String(Date.now()), ...carried() });
  if (!valuesOf(form)['token']) renewToken();
  showCarried(form);
  showReport(form);
  connectAids(form);
  const keeper = keepWhileWriting(form);
  connectSending(form, {
    arrived: (receipt) => {
      keeper.abort();
      dropDraft();
      leaveEmpty(form, receipt);
    },
    renewToken,
  });
  // Not before: Chromium puts what was written back into the form after it has loaded, and tells nobody.
  addEventListener('pageshow', () => offerReceipt(form));
  // Whoever listens to the field learns what is in it already.
  if (draft?.['request'])
    one(form, '#request').dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether a reader has written or chosen anything. */
function written(values: Readonly<Record<string, string>>): boolean {
  const ours = new Set(['locale', 'opened', 'token', 'article', 'question', 'website']);
  return Object.entries(values).some(([name, value]) => value !== '' && !ours.has(name));
}

/** The article and the question a reader comes from are in the address. */
function carried(): Record<string, string> {
  const address = new URLSearchParams(location.search);
  const article = address.get('article');
  const question = address.get('q')?.trim();
  return { ...(article ? { article } : {}), ...(question ? { question } : {}) };
}

function showCarried(form: HTMLFormElement): void {
  const values = valuesOf(form);
  for (const name of ['question', 'article']) {
    const note = form.querySelector<HTMLElement>(`[data-carried-${name}]`);
    const value = values[name] ?? '';
    if (!note || value === '') continue;
    const text = note.getAttribute(`data-carried-${name}`) ?? '';
    note.textContent = text.replace('{question}', () => value);
    note.hidden = false;
    note.parentElement?.removeAttribute('hidden');
  }
}

/** Marks one sending: the same one arriving twice is stored once. */
function renewToken(): void {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  keepValues(document, { token });
}

function keepWhileWriting(form: HTMLFormElement): AbortController {
  const keeper = new AbortController();
  const { signal } = keeper;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    keepDraft(valuesOf(form));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER_MS);
  };
  const atOnce = (): void => {
    if (timer !== undefined) keep();
  };
  form.addEventListener('input', later, { signal });
  form.addEventListener('change', later, { signal });
  addEventListener('pagehide', atOnce, { signal });
  document.addEventListener('visibilitychange', atOnce, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return keeper;
}

/** Says that something was kept, and lets the reader clear it, and take that back. */
function offerNewStart(form: HTMLFormElement): void {
  const line = one(form, '[data-kept]') as HTMLElement;
  const button = one(line, 'button') as HTMLButtonElement;
  const text = one(line, '[data-kept-text]');
  let before: Readonly<Record<string, string>> | undefined;
  const put = (values: Readonly<Record<string, string>>): void => {
    keepValues(document, { ...emptyValues(form), ...values });
    showReport(form);
    keepDraft(valuesOf(form));
  };
  const say = (): void => {
    const cleared = before !== undefined;
    text.textContent = line.dataset[cleared ? 'cleared' : 'kept'] ?? '';
    button.textContent = button.dataset[cleared ? 'undo' : 'startAgain'] ?? '';
  };
  button.addEventListener('click', () => {
    if (before) {
      put(before);
      before = undefined;
    } else {
      before = valuesOf(form);
      put({});
    }
    say();
  });
  say();
  line.hidden = false;
}
