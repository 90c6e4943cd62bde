import type { Receipt } from '../../support/request/fields.ts';
import { readRequest } from '../../support/request/request-schema.ts';
import type { NewRequest } from '../storage/save-request.ts';
import { readAttachments } from './attachments.ts';
import type { ContactPage } from './contact-page.ts';
import { TOO_FAST_MS } from './limits.ts';
import { receiptOf } from './receipt.ts';
import { refused, type Refused } from './refusal.ts';
import type { Rules } from './rules.ts';

const HOUR_MS = 3_600_000;
const TOKEN_MAX = 100;

export interface Received {
  readonly status: 201;
  readonly receipt: Receipt;
}

/** Checks what a contact form holds and stores it; the receipt is there only when it is stored. */
export async function receive(
  form: FormData,
  { locale, replyWithinHours, questions }: ContactPage,
  { store, report }: Rules,
): Promise<Received | Refused> {
  const receivedAt = new Date();
  const read = readRequest({ ...textsOf(form), locale }, Object.keys(questions));
  const files = await readAttachments(form);
  const problems = 'problems' in read ? [...read.problems, ...files.problems] : files.problems;
  if ('problems' in read || problems.length > 0) return { status: 422, problems };
  const texts = textsOf(form);
  // Only programs fill this field in. They learn nothing from the answer; a person whose browser did it loses nothing.
  const suspected = (texts['website'] ?? '') !== '';
  if (!suspected && isTooFast(texts['opened'], receivedAt)) return refused(422, 'too-fast');
  const sent: NewRequest = {
    request: read.request,
    attachments: files.attachments,
    receivedAt,
    answerBy: new Date(receivedAt.getTime() + replyWithinHours * HOUR_MS),
    token: texts['token']?.slice(0, TOKEN_MAX),
    suspected,
  };
  try {
    return { status: 201, receipt: receiptOf(await store.saveRequest(sent), sent) };
  } catch (error) {
    report(error);
    return refused(503, 'not-sent');
  }
}

/** The fields of a form that are not files; of several with one name the last. */
export function textsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** The time is of the reader's clock, and may be missing: what cannot be true says nothing. */
function isTooFast(opened: string | undefined, now: Date): boolean {
  const age = now.getTime() - Number(opened || Number.NaN);
  return age >= 0 && age < TOO_FAST_MS;
}
