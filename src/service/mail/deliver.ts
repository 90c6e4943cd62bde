import { setTimeout as wait } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { reasonOf, type Database } from '../storage/database.ts';
import { listRequests } from '../storage/requests.ts';
import { claim } from './outbox.ts';
import { patient, type Pauses } from './pauses.ts';
import { givenUp, sendHeld, type Sending } from './send-held.ts';

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
  const sending: Sending = {
    db,
    transport,
    addresses: { from: MAIL_FROM, to: MAIL_TO },
    questions,
    heldMs,
    pauses,
    failing: new Map(),
  };
  const domain = MAIL_FROM.slice(MAIL_FROM.lastIndexOf('@') + 1);
  const stopping = new AbortController();
  void warnOfGivenUp(db);
  void warnOfServer(transport, stopping.signal);

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const mail = await claim(db, heldMs, domain).catch((error: unknown) =>
        console.error(`The outbox cannot be read: ${reasonOf(error)}`),
      );
      if (mail) await sendHeld(sending, mail);
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

async function warnOfGivenUp(db: Database): Promise<void> {
  const requests = await listRequests(db, { givenUp: true }).catch(() => []);
  for (const { reference, mail } of requests) console.error(givenUp(reference, mail.lastError));
}

/** A wrong password is told when the service starts, not with the first request. */
async function warnOfServer(transport: Transporter, stopped: AbortSignal): Promise<void> {
  try {
    await transport.verify();
  } catch (error) {
    if (stopped.aborted) return;
    console.error(
      `The mail server of SMTP_URL takes no mails: ${reasonOf(error)}. Requests are stored, and mailed once it does.`,
    );
  }
}
