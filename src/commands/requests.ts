// `npm run requests`: lists, shows, exports and deletes what the contact form sent.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { retryGivenUp } from '../service/mail/outbox.ts';
import type { Database } from '../service/storage/database.ts';
import {
  acceptRequest,
  attachmentContent,
  findRequest,
  listRequests,
  type StoredRequest,
} from '../service/storage/requests.ts';
import { fileNames } from './attachment-names.ts';
import { deleteForGood } from './delete-requests.ts';
import { requestsOf } from './requests-of.ts';
import { requestDetails, requestsCsv, requestsTable } from './requests-table.ts';
import { UsageError, withStoredData } from './stored-data.ts';

const USAGE = `npm run requests                                        lists the requests
npm run requests -- suspected                           lists those that look like spam; they were not mailed
npm run requests -- accept HD-7K3M-Q9TX                 says that a suspected one is real, and mails it
npm run requests -- mail HD-7K3M-Q9TX                   mails one again whose mail was given up
npm run requests -- show HD-7K3M-Q9TX                   shows one
npm run requests -- attachments HD-7K3M-Q9TX <folder>   writes its files to a folder
npm run requests -- export --csv|--json [file]          writes all of them to a new file, or to the terminal
npm run requests -- delete HD-7K3M-Q9TX [--yes]         deletes one for good, without asking with --yes
With --of ana@example.com, or a phone number, list, export and delete are about all requests of that reader:
npm run requests -- list --of ana@example.com`;

const NONE_OF = 'There are no requests of this e-mail or phone number.';

await withStoredData(async (db) => {
  const { positionals, values } = read(process.argv.slice(2));
  const [what = 'list', reference = '', folder = ''] = positionals;
  const { of } = values;
  if (what === 'help') console.log(USAGE);
  else if (of !== undefined) await ofReader(db, of, positionals, values);
  else if (what === 'list')
    list(await listRequests(db, { suspected: false }), 'There are no requests.');
  else if (what === 'suspected')
    list(await listRequests(db, { suspected: true }), 'There are no suspected requests.');
  else if (what === 'export' && values.csv !== values.json)
    write(await listRequests(db), values.csv, reference);
  else if (what === 'show') console.log(requestDetails(await one(db, reference)));
  else if (what === 'accept') await accept(db, reference);
  else if (what === 'mail') await mailAgain(db, reference);
  else if (what === 'delete') await deleteForGood(db, [await one(db, reference)], values.yes);
  else if (what === 'attachments' && folder !== '')
    await writeAttachments(db, await one(db, reference), folder);
  else throw new UsageError(USAGE);
});

/** What somebody who asks what is kept of them, or asks to be forgotten, has a right to. */
async function ofReader(
  db: Database,
  of: string,
  [what = 'list', file = '']: readonly string[],
  { csv, json, yes }: Readonly<Record<'csv' | 'json' | 'yes', boolean>>,
): Promise<void> {
  const theirs = requestsOf(await listRequests(db), of);
  if (what === 'list') list(theirs, NONE_OF);
  else if (what === 'export' && csv !== json) write(theirs, csv, file);
  else if (what !== 'delete' || file !== '') throw new UsageError(USAGE);
  else if (theirs.length === 0) throw new UsageError(NONE_OF);
  else await deleteForGood(db, theirs, yes);
}

function read(args: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { csv: flag, json: flag, yes: flag, of: { type: 'string' } },
    });
  } catch {
    throw new UsageError(USAGE);
  }
}

async function one(db: Database, reference: string): Promise<StoredRequest> {
  if (reference === '') throw new UsageError(USAGE);
  const found = await findRequest(db, reference);
  if (found) return found;
  throw new UsageError(`There is no request "${reference}". \`npm run requests\` lists them.`);
}

function list(requests: readonly StoredRequest[], none: string): void {
  console.log(requests.length === 0 ? none : requestsTable(requests));
}

function write(requests: readonly StoredRequest[], asCsv: boolean, file: string): void {
  const text = asCsv ? requestsCsv(requests) : `${JSON.stringify(requests, undefined, 2)}\n`;
  if (file === '') return void process.stdout.write(text);
  writeNew(file, text);
  console.log(`${requests.length} requests written to ${file}.`);
}

async function writeAttachments(
  db: Database,
  { reference, attachments }: StoredRequest,
  folder: string,
): Promise<void> {
  if (attachments.length === 0) return console.log(`${reference} came without files.`);
  mkdirSync(folder, { recursive: true });
  const names = fileNames(attachments);
  for (const [index, { id }] of attachments.entries()) {
    const file = join(folder, names[index] ?? id);
    writeNew(file, (await attachmentContent(db, id)) ?? new Uint8Array());
    console.log(file);
  }
}

/** For the eyes of whoever runs the command, and never over something that is there. */
function writeNew(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const why = isThere ? 'is there already' : 'cannot be written';
    throw new UsageError(`${file} ${why}. Name another one.`, { cause });
  }
}

async function accept(db: Database, reference: string): Promise<void> {
  const { suspected } = await one(db, reference);
  if (!suspected || !(await acceptRequest(db, reference)))
    throw new UsageError(`${reference} is not suspected.`);
  console.log(`${reference} is listed with the others now, and will be mailed.`);
}

async function mailAgain(db: Database, reference: string): Promise<void> {
  const stored = await one(db, reference);
  if ((await retryGivenUp(db, stored.reference)) === 0)
    throw new UsageError(`The mail of ${stored.reference} was not given up.`);
  console.log(`${stored.reference} will be mailed again.`);
}
