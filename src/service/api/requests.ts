import { Hono } from 'hono';
import type { Refusal } from '../../support/request/fields.ts';
import { namesOf } from './attachments.ts';
import { readBody, readForm } from './body.ts';
import { filledPage, pageFor } from './contact-page.ts';
import { bodyLimits, RETRY_AFTER_S } from './limits.ts';
import { receive, textsOf, type Received } from './receive.ts';
import { refused, refusedAtOnce, type Refused } from './refusal.ts';
import type { Rules } from './rules.ts';

/** `/api/requests`: what the contact form sends, answered with JSON or with the contact page filled in. */
export function requestsApi(rules: Rules): Hono {
  const app = new Hono();
  app.post('/', async (context) => {
    const { raw: request } = context.req;
    const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false;
    const early = await refusedAtOnce(context, rules, 'requests');
    // A script still has everything on its page; without one, what the reader wrote has to be given back.
    if (early && wantsJson) return json(early);
    const body = await readBody(request, bodyLimits.request, bodyLimits.textsOnly);
    const read = await readForm(body, request.headers.get('content-type') ?? '');
    const form = read ?? new FormData();
    const texts = textsOf(form);
    const page = pageFor(rules.contactPages, texts['locale'], request);
    const late = body.complete ? undefined : refused(413, 'too-large');
    const unread = read ? undefined : refused(400, 'not-sent');
    const answer = early ?? late ?? unread ?? (await receive(form, page, rules));
    if (wantsJson) return json(answer);
    // A page of another host may have come without these two.
    const marks = { opened: String(Date.now()), token: crypto.randomUUID() };
    const values = { ...marks, ...nonEmpty(texts), attachments: namesOf(form) };
    return withRetry(answer, await filledPage(rules, page, { values, ...answer }, answer.status));
  });
  // A reader who looks at the answer may ask for its address again.
  app.get('/', (context) =>
    context.redirect(pageFor(rules.contactPages, undefined, context.req.raw).path, 303),
  );
  return app;
}

function nonEmpty(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

function json(answer: Received | Refused): Response {
  const { status } = answer;
  const body =
    'receipt' in answer ? answer.receipt : ({ problems: answer.problems } satisfies Refusal);
  return withRetry(answer, Response.json(body, { status }));
}

function withRetry({ status }: Received | Refused, response: Response): Response {
  if (status === 429) response.headers.set('retry-after', String(RETRY_AFTER_S));
  return response;
}
