import type { Receipt, RequestProblem } from '../request/fields.ts';
import { showProblems, showReceipt } from './fill-form.ts';
import { one } from './form-marks.ts';
import { send } from './form-send.ts';

/** The service takes whatever comes sooner for a program's work. */
const NOT_BEFORE_MS = 3000;

export interface Sending {
  /** The request has arrived: it is no draft any more. */
  readonly arrived: (receipt: Receipt) => void;
  /** What was sent may have arrived; what is changed after that is another request. */
  readonly renewToken: () => void;
}

/** Checks the form when it is submitted, and sends it the way its target wants. */
export function connectSending(form: HTMLFormElement, { arrived, renewToken }: Sending): void {
  const button = one(form, '[data-send]') as HTMLButtonElement;
  const status = one(document, '[data-contact-status]');
  const opened = Date.now();
  let busy = false;
  let mayHaveArrived = false;
  // Fetched while somebody writes, so that it is there when the connection is not.
  form.addEventListener('input', () => void import('./form-checks.ts').catch(() => undefined), {
    once: true,
  });
  form.addEventListener('input', () => {
    if (mayHaveArrived) renewToken();
    mayHaveArrived = false;
  });

  const work = async (): Promise<void> => {
    const { problemsOf } = await import('./form-checks.ts');
    const problems = await problemsOf(form);
    if (problems.length > 0) return refuse(problems);
    showProblems(document, []);
    if (form.dataset['contact'] === 'endpoint') return form.submit();
    if (form.dataset['contact'] === 'mailbox') return mail();
    status.textContent = button.textContent = button.dataset['sending'] ?? '';
    await new Promise((resolve) => setTimeout(resolve, opened + NOT_BEFORE_MS - Date.now()));
    mayHaveArrived = true;
    const sent = await send(form.action, new FormData(form));
    if ('problems' in sent) return refuse(sent.problems);
    arrived(sent.receipt);
    showArrived(sent.receipt);
  };

  const refuse = (problems: readonly RequestProblem[]): void => {
    showProblems(document, problems);
    button.textContent =
      button.dataset[problems.some(({ field }) => field === 'form') ? 'again' : 'send'] ?? '';
    focusOn('[data-problems]');
  };

  const mail = async (): Promise<void> => {
    const { composeMail, connectMail } = await import('./contact-mail.ts');
    connectMail(composeMail(document, form), form);
    form.hidden = true;
    focusOn('#mail-title');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    work()
      .catch(() => refuse([{ field: 'form', code: 'not-sent' }]))
      .finally(() => {
        busy = false;
        button.removeAttribute('aria-disabled');
        status.textContent = '';
      });
  });

  // A link of the summary leads to the field itself, not only to its place on the page.
  one(document, '[data-problem-list]').addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const field = link && form.querySelector<HTMLElement>(link.hash);
    if (!field) return;
    event.preventDefault();
    field.closest('[data-field]')?.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  });
}

/** Puts a receipt in the place of the form, with times by the reader's clock. */
export function showArrived(receipt: Receipt): void {
  showReceipt(document, receipt, Intl.DateTimeFormat().resolvedOptions().timeZone);
  focusOn('#receipt-title');
}

function focusOn(selector: string): void {
  const place = one(document, selector) as HTMLElement;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}
