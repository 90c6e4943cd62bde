import type { ProblemCode, Receipt, Refusal, RequestProblem } from '../request/fields.ts';

export type Sent = { readonly receipt: Receipt } | { readonly problems: readonly RequestProblem[] };

/** What an answer means that does not say so itself, such as one of a server in between. */
const byStatus: Readonly<Record<number, ProblemCode>> = {
  403: 'foreign',
  413: 'too-large',
  429: 'too-many',
};

/** Sends the form. Never throws: whatever goes wrong on the way is the problem `not-sent`. */
export async function send(action: string, data: FormData): Promise<Sent> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body: data,
      headers: { accept: 'application/json' },
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && isReceipt(answer)) return { receipt: answer };
    if (!response.ok && isRefusal(answer)) return answer;
    return notSent(byStatus[response.status]);
  } catch {
    return notSent();
  }
}

function notSent(code: ProblemCode = 'not-sent'): Sent {
  return { problems: [{ field: 'form', code }] };
}

function isReceipt(answer: unknown): answer is Receipt {
  return typeof answer === 'object' && answer !== null && 'reference' in answer;
}

function isRefusal(answer: unknown): answer is Refusal {
  if (typeof answer !== 'object' || answer === null || !('problems' in answer)) return false;
  return Array.isArray(answer.problems) && answer.problems.length > 0;
}
