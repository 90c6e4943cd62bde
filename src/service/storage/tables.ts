import type { ColumnType } from 'kysely';

/** The tables of the service, the same in SQLite and PostgreSQL. Times are ISO 8601 in UTC with milliseconds, which sorts as text. */
export interface Tables {
  requests: RequestsTable;
  attachments: AttachmentsTable;
  mails: MailsTable;
  reactions: ReactionsTable;
  misses: MissesTable;
  visits: VisitsTable;
  secrets: SecretsTable;
}

/** What the contact form sent. */
export interface RequestsTable {
  /** The reference the reader is given. */
  reference: string;
  received_at: string;
  answer_by: string;
  locale: string;
  name: string;
  email: string;
  phone: string;
  /** The whole request as JSON, as `requestSchema` gives it. */
  body: string;
  /** 1 when the honeypot was filled in: stored, listed apart, not mailed. */
  suspected: number;
  /** Hash of the form's token and of all that was sent with it: the same sending is stored once, a changed one anew. */
  sending: string | null;
}

export interface AttachmentsTable {
  /** Generated; the reader's own name is only data. */
  id: string;
  reference: string;
  /** Its place among the files of the request, from 0. */
  place: number;
  name: string;
  type: string;
  bytes: number;
  content: Uint8Array;
}

/** The outbox: a mail stands here from the transaction that stores its request on; `sent_at` says that the mail server took it. */
export interface MailsTable {
  id: string;
  reference: string;
  /** Given with the first attempt, then the same in every one. */
  message_id: ColumnType<string | null, undefined>;
  attempts: ColumnType<number, undefined>;
  /** Not before this time. */
  due_at: string;
  /** A worker that sends it holds it until then, and says so again while it does. */
  held_until: ColumnType<string | null, undefined>;
  /** Of which hold it is: a new id with every claim. */
  held_by: ColumnType<string | null, undefined>;
  sent_at: ColumnType<string | null, undefined>;
  /** No attempt follows: it was tried for days. The request stays. */
  given_up_at: ColumnType<string | null, undefined>;
  last_error: ColumnType<string | null, undefined>;
}

export interface ReactionsTable {
  /** Made by the page: a reader who thinks again changes their reaction. */
  id: string;
  article: string;
  locale: string;
  face: string;
  reason: string | null;
  at: string;
}

/** Questions without a hit, counted per day. */
export interface MissesTable {
  day: string;
  locale: string;
  question: string;
  count: number;
}

/** How often somebody came within a while; the key is a keyed hash of the address. */
export interface VisitsTable {
  key: string;
  window_start: string;
  count: number;
}

/** The key of a day's hashes, thrown away with the day. */
export interface SecretsTable {
  day: string;
  secret: string;
}
