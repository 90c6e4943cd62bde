import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { SupportRequest } from '../../support/request/request-schema.ts';
import { timeIn, type Database } from './database.ts';
import type { Tables } from './tables.ts';

/** A file that came with a request; its type is what its content is, its name only what the reader called it. */
export interface NewAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

export interface NewRequest {
  readonly request: SupportRequest;
  readonly attachments: readonly NewAttachment[];
  readonly receivedAt: Date;
  readonly answerBy: Date;
  /** What the form was given when it was opened; empty where it has none. */
  readonly token?: string | undefined;
  /** The honeypot was filled in: stored and listed apart, not mailed. */
  readonly suspected?: boolean | undefined;
}

/** Without what is taken for another: 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

/**
 * Stores a request, its attachments and the mail about it, all or nothing.
 * The same sending again (same token, same content: a second click, a retry after a lost answer) is stored
 * once; what the reader changed meanwhile is a request of its own, so that nothing is lost.
 * @returns the reference, such as `HD-7K3M-Q9TX`; of the first sending where it is a repeat.
 * @throws if the database does not take it; then nothing is stored.
 */
export function saveRequest(db: Database, sent: NewRequest): Promise<string> {
  const sending = fingerprint(sent);
  return db.transaction().execute(async (transaction) => {
    const { reference, repeated } = await insertRequest(transaction, sent, sending);
    if (repeated) return reference;
    for (const [place, { name, type, content }] of sent.attachments.entries())
      await transaction
        .insertInto('attachments')
        .values({
          id: randomUUID(),
          reference,
          place,
          name: name.replaceAll('\0', ''),
          type,
          bytes: content.byteLength,
          content,
        })
        .execute();
    if (!sent.suspected) await addMail(transaction, reference);
    return reference;
  });
}

/** Puts the mail about a request into the outbox. */
export async function addMail(db: Database, reference: string): Promise<void> {
  await db
    .insertInto('mails')
    .values({ id: randomUUID(), reference, due_at: timeIn(db, 0) })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .execute();
}

async function insertRequest(
  db: Transaction<Tables>,
  { request, receivedAt, answerBy, suspected }: NewRequest,
  sending: string | null,
): Promise<{ reference: string; repeated: boolean }> {
  for (;;) {
    const reference = newReference();
    const stored = await db
      .insertInto('requests')
      .values({
        reference,
        received_at: receivedAt.toISOString(),
        answer_by: answerBy.toISOString(),
        locale: request.locale,
        name: request.name,
        email: request.email,
        phone: request.phone,
        body: JSON.stringify(request),
        suspected: suspected ? 1 : 0,
        sending,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('reference')
      .executeTakeFirst();
    if (stored) return { reference, repeated: false };
    const first = await db
      .selectFrom('requests')
      .select('reference')
      .where('sending', '=', sending)
      .executeTakeFirst();
    if (first) return { ...first, repeated: true };
    // Neither stored nor a repeat: the reference is taken, and another one is drawn.
  }
}

function newReference(): string {
  const four = (): string =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `HD-${four()}-${four()}`;
}

function fingerprint({ token, request, attachments }: NewRequest): string | null {
  if (!token) return null;
  const hash = createHash('sha256').update(JSON.stringify([token, request]));
  for (const { name, content } of attachments)
    hash.update(JSON.stringify([name, content.byteLength])).update(content);
  return hash.digest('hex');
}
