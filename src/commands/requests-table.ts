import { alwaysAsked, ownFields, technicalFieldsWith } from '../support/request/fields.ts';
import type { StoredRequest } from '../service/storage/requests.ts';
import { csv } from './csv.ts';
import { oneLine, safeLines, textTable } from './text-table.ts';

const mailStates = {
  none: 'not mailed',
  waiting: 'waiting',
  sent: 'sent',
  'given-up': 'GIVEN UP',
} as const;

const fieldsWith = (own: readonly string[]): readonly string[] => [
  ...alwaysAsked,
  'technical',
  ...technicalFieldsWith(own),
  'article',
  'question',
];

/** The requests in a few words each, one per line. */
export function requestsTable(requests: readonly StoredRequest[]): string {
  const head = ['Reference', 'Received (UTC)', 'Answer by', 'Mail', 'Files', 'Name', 'Request'];
  const rows = requests.map(({ reference, receivedAt, answerBy, mail, attachments, request }) => [
    reference,
    minute(receivedAt),
    minute(answerBy),
    mailStates[mail.state],
    attachments.length,
    request.name,
    request.request,
  ]);
  return textTable(head, rows, 48);
}

/** Everything that is stored of a request. */
export function requestDetails(stored: StoredRequest): string {
  const { reference, receivedAt, answerBy, suspected, mail, request, attachments } = stored;
  const lines: (readonly [string, string])[] = [
    ['Reference', reference],
    ['Received', `${minute(receivedAt)} UTC`],
    ['Answer by', `${minute(answerBy)} UTC`],
    ...(suspected ? [['Suspected', 'yes: the hidden field was filled in'] as const] : []),
    ['Mail', `${mailStates[mail.state]}${mail.sentAt ? ` ${minute(mail.sentAt)} UTC` : ''}`],
    ...(mail.lastError && mail.state !== 'sent'
      ? [['Mail error', `${mail.lastError} (after ${mail.attempts} attempts)`] as const]
      : []),
    ['Language', request.locale],
    ...fieldsWith(ownFields(request))
      .map((name) => [name, request[name] ?? ''] as const)
      .filter(([, value]) => value !== ''),
    ...attachments.map(
      ({ name, type, bytes }, index) =>
        [`File ${index + 1}`, `${oneLine(name)} (${type}, ${kilobytes(bytes)})`] as const,
    ),
  ];
  const width = Math.max(...lines.map(([name]) => name.length)) + 2;
  const shown = ([name, value]: readonly [string, string]): string =>
    `${name.padEnd(width)}${safeLines(value).replaceAll('\n', `\n${' '.repeat(width)}`)}`;
  return lines.map(shown).join('\n');
}

/** All requests as one spreadsheet, every field a column, own questions of the help desk that were ever asked included. */
export function requestsCsv(requests: readonly StoredRequest[]): string {
  const fields = fieldsWith([...new Set(requests.flatMap(({ request }) => ownFields(request)))]);
  const head = ['reference', 'receivedAt', 'answerBy', 'suspected', 'mail', 'locale', ...fields];
  const rows = requests.map((stored) => [
    stored.reference,
    stored.receivedAt,
    stored.answerBy,
    stored.suspected ? 'yes' : '',
    stored.mail.state,
    stored.request.locale,
    ...fields.map((name) => stored.request[name] ?? ''),
    stored.attachments.map(({ name }) => name).join('\n'),
  ]);
  return csv([[...head, 'attachments'], ...rows]);
}

function minute(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}
