import { setTimeout as wait } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { reasonOf, type Database } from '../storage/database.ts';
import { attachmentContent, findRequest, listRequests } from '../storage/requests.ts';
import type { NewAttachment } from '../storage/save-request.ts';
import { composeMail, type MailAddresses } from './compose.ts';
import { claim, recordFailure, recordSent, renew, type HeldMail } from './outbox.ts';
import { patient, pauseAfter, type Pauses } from './pauses.ts';

export interface DeliverySettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly MAIL_TO?: string | undefined;
}

/** Times in milliseconds. */
export interface DeliveryOptions {
  readonly pauses?: Pauses;
  /** How long a mail is held without a word from its worker, which speaks three times within it. */
  readonly heldMs?: number;
  /** How often the outbox is looked into while it is empty. */
  readonly lookMs?: number;
  /** How many mails are sent at a time. */
  readonly workers?: number;
  /** How long a mail server may be silent: before its greeting, and later. */
  readonly greetingMs?: number;
  readonly silenceMs?: number;
  /** What the help desk's own questions are called, by the names of their fields. */
  readonly questions?: Readonly<Record<string, string>>;
}

export interface Delivery {
  /** Takes no more mails, finishes those in hand and resolves then: a slow mail server may take minutes. */
  stop(): Promise<void>;
}

/** RFC 5321, 4.5.3.2.6: a server may take 10 minutes to accept a mail, and who does not wait sends it twice. */
const SILENCE_MS = 15 * 60_000;
const LEASE_MS = 90_000;

/**
 * Sends the mails of the outbox until stopped. Any number of processes may do so on one database.
 * A mail is sent again only where its acceptance was not recorded, with the same Message-ID.
 * Without SMTP_URL nothing is sent, and the mails wait in the outbox.
 */
export function startDelivery(
  db: Database,
  { SMTP_URL, MAIL_FROM, MAIL_TO }: DeliverySettings,
  options: DeliveryOptions = {},
): Delivery {
  if (!SMTP_URL || !MAIL_FROM || !MAIL_TO) {
    console.warn('Requests are stored and not mailed: set SMTP_URL, MAIL_TO and MAIL_FROM.');
    return { stop: () => Promise.resolve() };
  }
  const {
    heldMs = LEASE_MS,
    lookMs = 1000,
    workers = 4,
    pauses = patient,
    questions = {},
  } = options;
  const transport = createTransport({
    url: SMTP_URL,
    ...(options.greetingMs && { greetingTimeout: options.greetingMs }),
    socketTimeout: options.silenceMs ?? SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const addresses: MailAddresses = { from: MAIL_FROM, to: MAIL_TO };
  const domain = MAIL_FROM.slice(MAIL_FROM.lastIndexOf('@') + 1);
  const stopping = new AbortController();
  void warnOfGivenUp(db);

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const mail = await claim(db, heldMs, domain).catch((error: unknown) =>
        console.error(`The outbox cannot be read: ${reasonOf(error)}`),
      );
      if (mail) await deliver(db, transport, mail, { addresses, questions, heldMs, pauses });
      else await wait(lookMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const working = Array.from({ length: workers }, work);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(working);
      transport.close();
    },
  };
}

interface How {
  readonly addresses: MailAddresses;
  readonly questions: Readonly<Record<string, string>>;
  readonly heldMs: number;
  readonly pauses: Pauses;
}

async function deliver(
  db: Database,
  transport: Transporter,
  mail: HeldMail,
  { addresses, questions, heldMs, pauses }: How,
): Promise<void> {
  const hold = setInterval(() => {
    renew(db, mail, heldMs).catch((error: unknown) =>
      console.error(`${mail.reference}: its mail cannot be held: ${reasonOf(error)}`),
    );
  }, heldMs / 3);
  try {
    const message = await messageOf(db, mail, addresses, questions);
    // After reading large files, or after the machine slept, it may be another's.
    if (!message || !(await renew(db, mail, heldMs))) return;
    await transport.sendMail(message);
    await untilRecorded(mail, () => recordSent(db, mail));
  } catch (error) {
    const reason = reasonOf(error);
    const pause = pauseAfter(mail.attempts + 1, pauses);
    if (pause === undefined) console.error(givenUp(mail.reference, reason));
    await untilRecorded(mail, () => recordFailure(db, mail, reason, pause));
  } finally {
    clearInterval(hold);
  }
}

async function messageOf(
  db: Database,
  { reference, messageId }: HeldMail,
  addresses: MailAddresses,
  questions: How['questions'],
): Promise<ReturnType<typeof composeMail> | undefined> {
  const stored = await findRequest(db, reference);
  if (!stored) return undefined;
  const attachments: NewAttachment[] = [];
  for (const { id, name, type } of stored.attachments)
    attachments.push({ name, type, content: (await attachmentContent(db, id)) ?? Buffer.alloc(0) });
  return composeMail(stored, attachments, messageId, addresses, questions);
}

/** What happened to a mail is known here only: while the database does not take it, the mail stays held and it is tried again. */
async function untilRecorded(mail: HeldMail, record: () => Promise<void>): Promise<void> {
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 5000))
    try {
      return await record();
    } catch (error) {
      console.error(`${mail.reference}: its mail cannot be recorded: ${reasonOf(error)}`);
      await wait(pauseMs);
    }
}

async function warnOfGivenUp(db: Database): Promise<void> {
  const requests = await listRequests(db, { givenUp: true }).catch(() => []);
  for (const { reference, mail } of requests) console.error(givenUp(reference, mail.lastError));
}

function givenUp(reference: string, reason: string | null): string {
  return `${reference}: its mail was given up, the request is stored. Last answer: ${reason ?? 'none'}`;
}
