import { createInterface } from 'node:readline/promises';
import type { Database } from '../service/storage/database.ts';
import { deleteRequest, type StoredRequest } from '../service/storage/requests.ts';
import { requestDetails, requestsTable } from './requests-table.ts';
import { UsageError } from './stored-data.ts';

/** Deletes requests with their files once somebody has seen them and said so, or was sure before. */
export async function deleteForGood(
  db: Database,
  requests: readonly StoredRequest[],
  isSure: boolean,
): Promise<void> {
  if (!isSure && !(await agrees(requests))) return console.log('Nothing was deleted.');
  for (const { reference } of requests) {
    await deleteRequest(db, reference);
    console.log(`${reference} is deleted.`);
  }
  if (requests.some(({ mail }) => mail.state === 'sent'))
    console.log('What was mailed to the team is still in its mailbox.');
}

async function agrees(requests: readonly StoredRequest[]): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new UsageError('Nobody is here to ask. Add --yes to delete it without asking.');
  const [only] = requests;
  const isOne = requests.length === 1 && only;
  console.log(isOne ? requestDetails(only) : requestsTable(requests));
  const what = isOne ? 'it for good, with its files' : 'them for good, with their files';
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`\nDelete ${what}? (y/N) `);
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}
