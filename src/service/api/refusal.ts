import type { Context } from 'hono';
import type { ProblemCode, RequestProblem } from '../../support/request/fields.ts';
import type { Rates } from './limits.ts';
import { comesFromUs } from './origin.ts';
import type { Rules } from './rules.ts';

/** Why a post is not taken. */
export interface Refused {
  readonly status: 400 | 403 | 413 | 422 | 429 | 503;
  readonly problems: readonly RequestProblem[];
}

/** Refuses a post as a whole. */
export function refused(status: Refused['status'], code: ProblemCode): Refused {
  return { status, problems: [{ field: 'form', code }] };
}

/** Counts a post, and says why it is not taken, before any of its body is read; undefined when it may be. */
export async function refusedAtOnce(
  context: Context,
  rules: Rules,
  purpose: keyof Rates & string,
): Promise<Refused | undefined> {
  if (!comesFromUs(context.req.raw, rules)) return refused(403, 'foreign');
  try {
    const visits = await rules.store.countVisit(rules.addressOf(context), new Date(), purpose);
    return visits > rules.rates[purpose] ? refused(429, 'too-many') : undefined;
  } catch (error) {
    rules.report(error);
    return refused(503, 'not-sent');
  }
}
