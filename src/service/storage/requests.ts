import type { SupportRequest } from '../../support/request/request-schema.ts';
import type { Database } from './database.ts';
import { addMail } from './save-request.ts';
import { emptyLog } from './sqlite.ts';

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** What became of the mail: `none` for a suspected request; `given-up` after days of failed attempts. */
export interface MailState {
  readonly state: 'none' | 'waiting' | 'sent' | 'given-up';
  readonly attempts: number;
  readonly sentAt: string | null;
  readonly lastError: string | null;
}

export interface StoredRequest {
  readonly reference: string;
  /** ISO 8601, UTC, as all times. */
  readonly receivedAt: string;
  readonly answerBy: string;
  readonly suspected: boolean;
  readonly request: SupportRequest;
  readonly attachments: readonly StoredAttachment[];
  readonly mail: MailState;
}

export interface RequestFilter {
  /** Only those whose honeypot was filled in, or only the others. */
  readonly suspected?: boolean | undefined;
  /** Only those whose mail was given up. */
  readonly givenUp?: boolean | undefined;
}

/** The stored requests, oldest first, without the contents of their attachments. */
export function listRequests(db: Database, filter: RequestFilter = {}): Promise<StoredRequest[]> {
  return select(db, filter);
}

/** A stored request, or `undefined` where none has the reference. */
export async function findRequest(
  db: Database,
  reference: string,
): Promise<StoredRequest | undefined> {
  const [found] = await select(db, {}, reference.trim().toUpperCase());
  return found;
}

/** The content of an attachment, or `undefined` where there is none. */
export async function attachmentContent(db: Database, id: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('attachments')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.content;
}

/** Deletes a request with its attachments and its mail. @returns whether there was one. */
export async function deleteRequest(db: Database, reference: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('requests')
    .where('reference', '=', reference.trim().toUpperCase())
    .executeTakeFirst();
  await emptyLog(db, 5000);
  return numDeletedRows > 0n;
}

/** Says that a suspected request is a real one: it is listed with the others and mailed. @returns whether there was one. */
export function acceptRequest(db: Database, reference: string): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const accepted = await transaction
      .updateTable('requests')
      .set({ suspected: 0 })
      .where('reference', '=', reference.trim().toUpperCase())
      .where('suspected', '=', 1)
      .returning('reference')
      .executeTakeFirst();
    if (accepted) await addMail(transaction, accepted.reference);
    return accepted !== undefined;
  });
}

async function select(
  db: Database,
  { suspected, givenUp }: RequestFilter,
  reference?: string,
): Promise<StoredRequest[]> {
  const wanted = db
    .selectFrom('requests')
    .leftJoin('mails', 'mails.reference', 'requests.reference')
    .$if(reference !== undefined, (query) =>
      query.where('requests.reference', '=', reference ?? ''),
    )
    .$if(suspected !== undefined, (query) => query.where('suspected', '=', suspected ? 1 : 0))
    .$if(givenUp !== undefined, (query) =>
      query.where('given_up_at', givenUp ? 'is not' : 'is', null),
    );
  const rows = await wanted
    .select(['requests.reference', 'received_at', 'answer_by', 'suspected', 'body'])
    .select(['mails.id as mail', 'attempts', 'sent_at', 'given_up_at', 'last_error'])
    .orderBy('received_at')
    .orderBy('requests.reference')
    .execute();
  const files = await db
    .selectFrom('attachments')
    .select(['reference', 'id', 'name', 'type', 'bytes'])
    .where('reference', 'in', wanted.select('requests.reference'))
    .orderBy('place')
    .execute();
  const filesOf = Map.groupBy(files, (file) => file.reference);
  return rows.map((row) => ({
    reference: row.reference,
    receivedAt: row.received_at,
    answerBy: row.answer_by,
    suspected: row.suspected === 1,
    request: JSON.parse(row.body) as SupportRequest,
    attachments: (filesOf.get(row.reference) ?? []).map(({ id, name, type, bytes }) => ({
      id,
      name,
      type,
      bytes,
    })),
    mail: {
      state: mailState(row),
      attempts: row.attempts ?? 0,
      sentAt: row.sent_at,
      lastError: row.last_error,
    },
  }));
}

function mailState(row: {
  readonly mail: string | null;
  readonly sent_at: string | null;
  readonly given_up_at: string | null;
}): MailState['state'] {
  if (row.mail === null) return 'none';
  if (row.sent_at !== null) return 'sent';
  return row.given_up_at === null ? 'waiting' : 'given-up';
}
