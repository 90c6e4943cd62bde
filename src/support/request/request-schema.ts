import * as z from 'zod/mini';
import {
  affected,
  alwaysAsked,
  devices,
  problemCodes,
  technicalFieldsWith,
  textLimits,
  type ProblemCode,
  type RequestProblem,
} from './fields.ts';

/** As long as the search bar lets a question be. */
const QUESTION_MAX = 300;

// A line that goes into a mail's header or a log must not break it.
const toOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const toLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

const oneLine = (max: number, code: ProblemCode) =>
  z.string(code).check(z.overwrite(toOneLine), z.maxLength(max, code));
const lines = (max: number, code: ProblemCode) =>
  z.string(code).check(z.overwrite(toLines), z.maxLength(max, code));
// A default would not be checked.
const required = (schema: z.ZodMiniString, code: ProblemCode) =>
  z.prefault(schema.check(z.minLength(1, code)), '');
const optional = (schema: z.ZodMiniString) => z._default(schema, '');
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z._default(z.enum([...values, ''] as const, 'choice-wrong'), '');

const emailPattern = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/u;
const email = (code: ProblemCode) =>
  oneLine(textLimits.email, code).check(
    z.refine((text) => text === '' || emailPattern.test(text), code),
  );

/** A number as people write it, with an extension where there is one. */
const phonePattern = /^\+?[\d\s().\-/]+((ext|int|x|#)[.:]?\s*\d{1,6})?$/i;
const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return phonePattern.test(text) && digits >= 6 && digits <= 20;
};

const paragraph = optional(lines(textLimits.text, 'text-long'));

/** A request as the form sends it: the same rules in the browser and on the server. Each message is a `ProblemCode`. */
const schemaWith = (own: readonly string[]) =>
  z
    .object({
      request: required(lines(textLimits.request, 'request-long'), 'request-missing'),
      name: required(oneLine(textLimits.line, 'name-long'), 'name-missing'),
      email: optional(email('email-wrong')),
      phone: optional(
        oneLine(textLimits.line, 'phone-wrong').check(
          z.refine((text) => text === '' || isPhone(text), 'phone-wrong'),
        ),
      ),
      technical: z._default(z.enum(['yes', ''], 'choice-wrong'), ''),
      expected: paragraph,
      actual: paragraph,
      steps: paragraph,
      accountEmail: optional(email('account-email-wrong')),
      ...Object.fromEntries(own.map((name) => [name, paragraph])),
      device: choice(devices),
      affected: choice(affected),
      system: optional(oneLine(textLimits.line, 'text-long')),
      browser: optional(oneLine(textLimits.line, 'text-long')),
      model: optional(oneLine(textLimits.line, 'text-long')),
      locale: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)),
      // A reader sees neither of these two, so nothing in them may keep a request from being sent.
      /** `feature/article`, where the reader came from one. */
      article: z.catch(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)), ''),
      /** What the reader last asked the search bar. */
      question: z.catch(
        z.string().check(z.overwrite((text) => toOneLine(text).slice(0, QUESTION_MAX))),
        '',
      ),
    })
    .check(
      z.refine(({ email: mail, phone }) => !isBlank(mail) || !isBlank(phone), {
        error: 'reach-missing',
        path: ['email'],
        // Told together with everything else that is wrong.
        when: () => true,
      }),
    );

/** What every form asks, and under their names the answers to the help desk's own questions. */
export type SupportRequest = z.output<ReturnType<typeof schemaWith>> &
  Readonly<Record<string, string>>;

const codes: ReadonlySet<string> = new Set(problemCodes);

/**
 * Checks what a form holds: the request, or one problem per field, in the order of the form.
 * @param own the names of the help desk's own questions
 */
export function readRequest(
  values: Readonly<Record<string, unknown>>,
  own: readonly string[] = [],
): { readonly request: SupportRequest } | { readonly problems: readonly RequestProblem[] } {
  const result = schemaWith(own).safeParse(values);
  if (result.success) return { request: result.data };
  const order = [...alwaysAsked, ...technicalFieldsWith(own)];
  const first = new Map<string, RequestProblem>();
  for (const { path, message } of result.error.issues) {
    const name = String(path[0]);
    const field = order.includes(name) ? name : 'form';
    const code = codes.has(message) ? (message as ProblemCode) : 'foreign';
    if (!first.has(field)) first.set(field, { field, code });
  }
  return {
    problems: [...first.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  };
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}
