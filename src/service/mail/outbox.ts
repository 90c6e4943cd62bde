import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { isPostgres, timeIn, type Database } from '../storage/database.ts';

/** A mail that this process holds: nobody else sends it until `heldMs` after the last word of it. */
export interface HeldMail {
  readonly id: string;
  readonly reference: string;
  readonly messageId: string;
  /** Failed attempts until now. */
  readonly attempts: number;
  readonly hold: string;
}

/**
 * Takes the mail that has been due longest, if any: one statement, so that of several processes only one gets it.
 * @param heldMs for how long it is held; `renew` prolongs it
 * @param domain right half of the Message-ID, which the mail gets now and keeps
 */
export async function claim(
  db: Database,
  heldMs: number,
  domain: string,
): Promise<HeldMail | undefined> {
  const hold = randomUUID();
  const now = timeIn(db, 0);
  const due = db
    .selectFrom('mails')
    .select('id')
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('due_at', '<=', now)
    .where((mail) => mail.or([mail('held_until', 'is', null), mail('held_until', '<=', now)]))
    .orderBy('due_at')
    .limit(1)
    .$if(isPostgres(db), (query) => query.forUpdate().skipLocked());
  const row = await db
    .updateTable('mails')
    .set({
      held_by: hold,
      held_until: timeIn(db, heldMs),
      message_id: sql<string>`coalesce(message_id, '<' || id || '@' || ${domain} || '>')`,
    })
    .where('id', '=', due)
    .returning(['id', 'reference', 'message_id', 'attempts'])
    .executeTakeFirst();
  if (!row?.message_id) return undefined;
  return {
    id: row.id,
    reference: row.reference,
    messageId: row.message_id,
    attempts: row.attempts,
    hold,
  };
}

/** Holds a mail for longer. @returns false when it is no longer ours: another process has taken it or it was deleted. */
export async function renew(
  db: Database,
  { id, hold }: HeldMail,
  heldMs: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ held_until: timeIn(db, heldMs) })
    .where('id', '=', id)
    .where('held_by', '=', hold)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Records that the mail server took a mail: whoever holds it by now, it is not sent again. */
export async function recordSent(db: Database, { id }: HeldMail): Promise<void> {
  await db
    .updateTable('mails')
    .set({
      sent_at: timeIn(db, 0),
      held_by: null,
      held_until: null,
      given_up_at: null,
      last_error: null,
    })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}

/** Records a failed attempt and lets the mail go: due again after the pause, or given up where there is none. */
export async function recordFailure(
  db: Database,
  { id, hold }: HeldMail,
  error: string,
  pauseMs: number | undefined,
): Promise<void> {
  await db
    .updateTable('mails')
    .set({
      attempts: sql<number>`attempts + 1`,
      last_error: error,
      held_by: null,
      held_until: null,
      due_at: timeIn(db, pauseMs ?? 0),
      given_up_at: pauseMs === undefined ? timeIn(db, 0) : null,
    })
    .where('id', '=', id)
    .where('held_by', '=', hold)
    .where('sent_at', 'is', null)
    .execute();
}

/** Puts mails that were given up back into the outbox, all or that of one request. @returns how many. */
export async function retryGivenUp(db: Database, reference?: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ given_up_at: null, attempts: 0, due_at: timeIn(db, 0) })
    .where('given_up_at', 'is not', null)
    .$if(reference !== undefined, (query) => query.where('reference', '=', reference ?? ''))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
