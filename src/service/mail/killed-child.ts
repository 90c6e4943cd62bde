import { aRequest, aSending } from '../storage/database-tests.ts';
import { openDatabase, type DatabasePlace } from '../storage/database.ts';
import { saveRequest } from '../storage/save-request.ts';
import { startDelivery } from './deliver.ts';

/** What the program is told in TASK, as JSON. */
export interface Task {
  readonly place: DatabasePlace;
  readonly smtpUrl: string;
  /** Which requests to store, by their numbers. */
  readonly numbers: readonly number[];
  readonly workers: number;
  readonly heldMs: number;
}

// The service without its doors: it stores requests as fast as it can, says which are stored, and delivers mails
// all the while, until it is killed.
const task = JSON.parse(process.env['TASK'] ?? '') as Task;
const db = await openDatabase(task.place);
startDelivery(
  db,
  { SMTP_URL: task.smtpUrl, MAIL_FROM: 'desk@example.com', MAIL_TO: 'team@example.com' },
  {
    pauses: { firstMs: 2000, longestMs: 4000, allMs: 1e9 },
    lookMs: 100,
    workers: task.workers,
    heldMs: task.heldMs,
  },
);
const waiting = [...task.numbers];
const reader = async (): Promise<void> => {
  for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
    const request = aRequest({ request: `Request number ${number}` });
    const reference = await saveRequest(db, aSending({ request, token: `form-${number}` }));
    process.stdout.write(`${number} ${reference}\n`);
  }
};
await Promise.all(Array.from({ length: 4 }, reader));
