import { setTimeout as wait } from 'node:timers/promises';
import type { Transporter } from 'nodemailer';
import { reasonOf, type Database } from '../storage/database.ts';
import { attachmentContent, findRequest } from '../storage/requests.ts';
import type { NewAttachment } from '../storage/save-request.ts';
import { composeMail, withoutFiles, type MailAddresses } from './compose.ts';
import { recordFailure, recordSent, renew, type HeldMail } from './outbox.ts';
import { pauseAfter, type Pauses } from './pauses.ts';

/** What the mails of one process have in common. */
export interface Sending {
  readonly db: Database;
  readonly transport: Transporter;
  readonly addresses: MailAddresses;
  /** What the help desk's own questions are called, by the names of their fields. */
  readonly questions: Readonly<Record<string, string>>;
  /** How long a mail is held without a word from this process, in milliseconds. */
  readonly heldMs: number;
  readonly pauses: Pauses;
  /** Why mails failed last, by their references. While a server is down, its answer is told once and not with each mail. */
  readonly failing: Map<string, string>;
}

/** Sends a mail that this process holds and records what became of it; a failed one is due again later. */
export async function sendHeld(sending: Sending, mail: HeldMail): Promise<void> {
  const { db, heldMs } = sending;
  const hold = setInterval(() => {
    renew(db, mail, heldMs).catch((error: unknown) =>
      console.error(`${mail.reference}: its mail cannot be held: ${reasonOf(error)}`),
    );
  }, heldMs / 3);
  try {
    const message = await messageOf(sending, mail);
    // After reading large files, or after the machine slept, it may be another's.
    if (!message || !(await renew(db, mail, heldMs))) return;
    await send(sending, mail, message);
    await untilRecorded(mail, () => recordSent(db, mail));
    const { failing } = sending;
    if (failing.delete(mail.reference) && failing.size === 0)
      console.warn('The mails that failed are sent now.');
  } catch (error) {
    await fail(sending, mail, reasonOf(error));
  } finally {
    clearInterval(hold);
  }
}

type Message = ReturnType<typeof composeMail>;

async function messageOf(
  { db, addresses, questions }: Sending,
  { reference, messageId }: HeldMail,
): Promise<Message | undefined> {
  const stored = await findRequest(db, reference);
  if (!stored) return undefined;
  const attachments: NewAttachment[] = [];
  for (const { id, name, type } of stored.attachments)
    attachments.push({ name, type, content: (await attachmentContent(db, id)) ?? Buffer.alloc(0) });
  return composeMail(stored, attachments, messageId, addresses, questions);
}

/** Many mail servers take less than a request may hold: then the team gets its words, and where its files are. */
async function send({ transport }: Sending, mail: HeldMail, message: Message): Promise<void> {
  try {
    await transport.sendMail(message);
  } catch (error) {
    if (!isTooLarge(error) || !message.attachments?.length) throw error;
    console.warn(`${mail.reference}: too large for the mail server, mailed without its files.`);
    await transport.sendMail(withoutFiles(message, mail.reference));
  }
}

/** RFC 1870, 6.1 and 6.3; Google adds 5.2.3, Microsoft answers 550 with 5.3.4. */
function isTooLarge(error: unknown): boolean {
  if (!(error instanceof Error && 'responseCode' in error)) return false;
  return error.responseCode === 552 || /\b5\.(3\.4|2\.3)\b/.test(error.message);
}

async function fail(sending: Sending, mail: HeldMail, reason: string): Promise<void> {
  const { db, pauses, failing } = sending;
  const { reference } = mail;
  const pause = pauseAfter(mail.attempts + 1, pauses);
  const isTold = [...failing.values()].includes(reason);
  failing.set(reference, reason);
  if (pause === undefined) {
    failing.delete(reference);
    console.error(givenUp(reference, reason));
  } else if (!isTold) {
    console.error(`${reference}: its mail is not sent yet and will be tried again: ${reason}`);
  }
  await untilRecorded(mail, () => recordFailure(db, mail, reason, pause));
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

export function givenUp(reference: string, reason: string | null): string {
  return `${reference}: its mail was given up, the request is stored. Last answer: ${reason ?? 'none'}`;
}
