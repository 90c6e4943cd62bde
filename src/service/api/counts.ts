import { Hono } from 'hono';
import * as z from 'zod/mini';
import { RETRY_AFTER_S } from './limits.ts';
import { ownReferer } from './origin.ts';
import { refusedAtOnce } from './refusal.ts';
import type { Rules } from './rules.ts';
import { isJson, readSmallBody } from './small-body.ts';

const QUESTION_MAX = 300;

const locale = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/));

const reactionSchema = z.object({
  /** Without JavaScript there is none. */
  id: z.optional(z.uuid()),
  article: z.string().check(z.maxLength(200), z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  locale,
  face: z.enum(['happy', 'neutral', 'sad']),
  reason: z.optional(z.enum(['old', 'missing', 'unclear', 'wrong', 'translation'])),
});

const missSchema = z.object({
  locale,
  question: z.string().check(
    z.overwrite((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()),
    z.minLength(1),
    z.maxLength(QUESTION_MAX),
  ),
});

/** `/api/reactions`: the answer to "did this answer your question?". A form is led back to its article. */
export function reactionsApi(rules: Rules): Hono {
  return counted(rules, reactionSchema, async ({ id = crypto.randomUUID(), ...reaction }, now) => {
    await rules.store.saveReaction({ id, ...reaction }, now);
    return reaction.locale;
  });
}

/** `/api/misses`: a question that found nothing. */
export function missesApi(rules: Rules): Hono {
  return counted(rules, missSchema, async (miss, now) => {
    await rules.store.saveMiss(miss, now);
    return miss.locale;
  });
}

/** @param save stores it, and says of which language it is */
function counted<T>(
  rules: Rules,
  schema: z.ZodMiniType<T>,
  save: (value: T, now: Date) => Promise<string>,
): Hono {
  return new Hono().post('/', async (context) => {
    const { raw: request } = context.req;
    const refusal = await refusedAtOnce(context, rules, 'others');
    if (refusal?.status === 429) context.header('retry-after', String(RETRY_AFTER_S));
    if (refusal) return context.json({ problems: refusal.problems }, refusal.status);
    const value = schema.safeParse(await readSmallBody(request));
    if (!value.success)
      return context.json({ problems: [{ field: 'form', code: 'not-sent' }] }, 422);
    const language = await save(value.data, new Date());
    if (isJson(request)) return context.body(null, 204);
    const back = ownReferer(request, rules) ?? new URL(`/${language}/`, request.url);
    back.hash = 'thanks';
    return context.redirect(back.href, 303);
  });
}
