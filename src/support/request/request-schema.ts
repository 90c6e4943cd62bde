import * as z from 'zod/mini';
import {
  affected,
  devices,
  type ProblemCode,
  type RequestField,
  type RequestProblem,
} from './fields.ts';

/** Longest e-mail address there can be (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const EMAIL_MAX = 254;
const REQUEST_MAX = 10_000;
const LINE_MAX = 200;
const TEXT_MAX = 5_000;

// A line that goes into a mail's header or a log must not break it.
const oneLine = (max: number, code: ProblemCode) =>
  z.string().check(
    z.overwrite((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()),
    z.maxLength(max, code),
  );
const lines = (max: number, code: ProblemCode) =>
  z.string().check(
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out, but for tabs and line ends
    z.overwrite((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        .trim(),
    ),
    z.maxLength(max, code),
  );
const optional = <T extends z.core.$ZodType<string, string>>(schema: T) =>
  z._default(schema, '' as never);
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z._default(z.enum([...values, ''] as const, 'choice-wrong'), '');
const emailPattern = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/u;
const phonePattern = /^\+?[\d\s().\-/]{6,30}$/;
const email = (code: ProblemCode) =>
  oneLine(EMAIL_MAX, code).check(z.refine((text) => text === '' || emailPattern.test(text), code));

/** A request as the form sends it: the same rules in the browser and on the server. Each message is a `ProblemCode`. */
export const requestSchema = z
  .object({
    request: lines(REQUEST_MAX, 'request-long').check(z.minLength(1, 'request-missing')),
    name: oneLine(LINE_MAX, 'name-long').check(z.minLength(1, 'name-missing')),
    email: optional(email('email-wrong')),
    phone: optional(
      oneLine(LINE_MAX, 'phone-wrong').check(
        z.refine((text) => text === '' || phonePattern.test(text), 'phone-wrong'),
      ),
    ),
    technical: z._default(z.enum(['yes', '']), ''),
    expected: optional(lines(TEXT_MAX, 'text-long')),
    actual: optional(lines(TEXT_MAX, 'text-long')),
    steps: optional(lines(TEXT_MAX, 'text-long')),
    accountEmail: optional(email('account-email-wrong')),
    properties: optional(lines(TEXT_MAX, 'text-long')),
    reservation: optional(lines(TEXT_MAX, 'text-long')),
    device: choice(devices),
    affected: choice(affected),
    system: optional(oneLine(LINE_MAX, 'text-long')),
    browser: optional(oneLine(LINE_MAX, 'text-long')),
    model: optional(oneLine(LINE_MAX, 'text-long')),
    locale: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)),
    /** `feature/article`, where the reader came from one. */
    article: z._default(z.string().check(z.regex(/^([a-z0-9-]+\/[a-z0-9-]+)?$/)), ''),
    /** What the reader last asked the search bar. */
    question: optional(oneLine(LINE_MAX, 'text-long')),
  })
  .check(
    z.refine(({ email: mail, phone }) => mail !== '' || phone !== '', {
      error: 'reach-missing',
      path: ['email'],
    }),
  );

export type SupportRequest = z.output<typeof requestSchema>;

/** Checks what a form holds: the request, or one problem per field. */
export function readRequest(
  values: Readonly<Record<string, unknown>>,
): { readonly request: SupportRequest } | { readonly problems: readonly RequestProblem[] } {
  const result = requestSchema.safeParse(values);
  if (result.success) return { request: result.data };
  const first = new Map<PropertyKey, RequestProblem>();
  for (const { path, message } of result.error.issues) {
    const field = path[0] ?? 'form';
    if (!first.has(field))
      first.set(field, { field: field as RequestField, code: message as ProblemCode });
  }
  return { problems: [...first.values()] };
}
