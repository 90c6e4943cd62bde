import type { Receipt } from '../request/fields.ts';
import { keepValues } from './fill-form.ts';
import { emptyValues } from './form-draft.ts';
import { fill, one } from './form-marks.ts';
import { showArrived } from './form-submit.ts';
import { keepReceipt, keptReceipts } from './sent-receipts.ts';

/** Keeps the receipt, and nothing in the form: a browser that comes back to the page puts into it what it held last. */
export function leaveEmpty(form: HTMLFormElement, receipt: Receipt): void {
  keepReceipt(receipt);
  empty(form);
  // It would also come back to where the end of the receipt was; what is said about the request is at the top.
  history.scrollRestoration = 'manual';
}

/**
 * Says above the form which request was sent last, and shows its receipt again. A form that holds what was sent,
 * because it stood a second time in the history, is emptied, so that it is not sent twice.
 */
export function offerReceipt(form: HTMLFormElement): void {
  const receipts = keptReceipts();
  const again = receipts.find((receipt) => holds(form, receipt));
  if (again) empty(form);
  const receipt = again ?? receipts.at(-1);
  if (!receipt || form.hidden) return;
  const line = one(form, '[data-sent-before]') as HTMLElement;
  const { reference } = receipt;
  one(line, '[data-sent-before-text]').textContent = fill(line.dataset['sentBefore'] ?? '', {
    reference,
  });
  const button = one(line, '[data-see-sent]') as HTMLButtonElement;
  button.onclick = () => showArrived(receipt);
  line.hidden = false;
}

function empty(form: HTMLFormElement): void {
  form.reset();
  // A form that began with a draft would go back to it.
  keepValues(document, emptyValues(form));
}

/** Whether a form has the request that was sent, and nothing that was not: no browser puts everything back. */
function holds(form: HTMLFormElement, { sent }: Receipt): boolean {
  const data = new FormData(form);
  const values = new Map<string, string>(sent.map(({ field, value }) => [field, value]));
  const same = (field: string): boolean =>
    String(data.get(field) ?? '').trim() === values.get(field);
  return (
    same('request') &&
    [...form.querySelectorAll<HTMLElement>('[data-field]')]
      .map(({ dataset }) => dataset['field'] ?? '')
      .filter((field) => field !== 'attachments')
      .every((field) => !data.get(field) || same(field))
  );
}
