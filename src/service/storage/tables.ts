/** The tables of the service, the same in SQLite and PostgreSQL. Times are ISO 8601 in UTC, which sorts as text. */
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
  /** What the form was given when it was opened: the same request sent twice is stored once. */
  token: string | null;
}

export interface AttachmentsTable {
  /** Generated; the reader's own name is only data. */
  id: string;
  reference: string;
  name: string;
  type: string;
  bytes: number;
  content: Uint8Array;
}

/** The outbox: a mail stands here from the transaction that stores its request until it is accepted by the mail server. */
export interface MailsTable {
  id: string;
  reference: string;
  /** The same in every attempt. */
  message_id: string;
  attempts: number;
  /** Not before this time. */
  due_at: string;
  /** A process that sends it holds it until then, and says so again while it does. */
  held_until: string | null;
  held_by: string | null;
  sent_at: string | null;
  last_error: string | null;
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
