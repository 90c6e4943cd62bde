import type { SendMailOptions } from 'nodemailer';
import { alwaysAsked, ownFields, technicalFieldsWith } from '../../support/request/fields.ts';
import type { SupportRequest } from '../../support/request/request-schema.ts';
import type { NewAttachment } from '../storage/save-request.ts';
import type { StoredRequest } from '../storage/requests.ts';

export interface MailAddresses {
  readonly from: string;
  readonly to: string;
}

const SUBJECT_MAX = 80;

const labels: Readonly<Record<string, string>> = {
  request: 'Request',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  technical: 'Technical problem',
  expected: 'What should happen',
  actual: 'What happens',
  steps: 'Steps before',
  accountEmail: 'Account e-mail',
  device: 'Device',
  affected: 'Who is affected',
  system: 'System',
  browser: 'Browser',
  model: 'Model',
  article: 'Came from the article',
  question: 'Asked the search bar',
  locale: 'Language',
};

/** Who is affected, and on what: the words of the form's choices. */
const choices: Readonly<Record<string, string>> = {
  me: 'only me',
  team: 'the whole team',
  desktop: 'desktop',
  mobile: 'mobile',
};

/**
 * The mail about a request: to the team, answered to the reader where they gave an e-mail. The same in every
 * attempt. What the reader wrote cannot become a header: names and subject are one line each, addresses are
 * given apart from names, and files are given as bytes, never as a path or an address to fetch.
 * @param questions what the help desk's own are called; one it asks no more goes by the name of its field
 */
export function composeMail(
  { reference, receivedAt, answerBy, request }: Omit<StoredRequest, 'mail' | 'attachments'>,
  attachments: readonly NewAttachment[],
  messageId: string,
  { from, to }: MailAddresses,
  questions: Readonly<Record<string, string>> = {},
): SendMailOptions {
  return {
    messageId,
    date: new Date(receivedAt),
    from: { name: '', address: from },
    to: { name: '', address: to },
    ...(request.email && {
      replyTo: { name: oneLine(request.name), address: oneLine(request.email) },
    }),
    subject: `[${reference}] ${firstLine(request.request)}`,
    text: [
      `${reference}, received ${readable(receivedAt)}, answer promised by ${readable(answerBy)}.`,
      ...entries(request, questions),
      ...attachments.map(({ name }) => `Attached: ${oneLine(name)}`),
    ].join('\n\n'),
    attachments: attachments.map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: oneLine(type),
      contentDisposition: 'attachment',
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same mail where it is too large with its files: they stay stored, and the team is told how to get them. */
export function withoutFiles(message: SendMailOptions, reference: string): SendMailOptions {
  const where = `The files are too large for the mail server. They are stored: npm run requests -- attachments ${reference} <folder>`;
  const text = typeof message.text === 'string' ? message.text : '';
  return {
    ...message,
    // Those at the end alone: a reader may write the same words.
    text: `${text.replace(/^Attached: (?=.*(?:\n\nAttached: .*)*$(?![^]))/gm, 'Not attached: ')}\n\n${where}`,
    attachments: [],
  };
}

function entries(request: SupportRequest, questions: Readonly<Record<string, string>>): string[] {
  const technical = technicalFieldsWith(ownFields(request));
  return [...alwaysAsked, ...technical, 'article', 'question', 'locale']
    .map((field) => [field, request[field] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => {
      const chosen = field === 'device' || field === 'affected' ? (choices[value] ?? value) : value;
      const label = labels[field] ?? questions[field] ?? field;
      return `${label}:${chosen.includes('\n') || field === 'request' ? '\n' : ' '}${chosen}`;
    });
}

function readable(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function firstLine(text: string): string {
  const line = oneLine(text.trim().split('\n')[0] ?? '');
  const letters = [...line];
  return letters.length > SUBJECT_MAX ? `${letters.slice(0, SUBJECT_MAX - 1).join('')}…` : line;
}
