import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aSending, testDatabases } from '../storage/database-tests.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { deleteRequest, findRequest, listRequests } from '../storage/requests.ts';
import { saveRequest } from '../storage/save-request.ts';
import { startDelivery, type Delivery } from './deliver.ts';
import { startMailServer, type MailServer } from './mail-server-tests.ts';

const databases = testDatabases();
afterAll(databases.stop);

let db: Database;
let server: MailServer;
let delivery: Delivery | undefined;
let told: string[];
beforeAll(async () => {
  db = await openDatabase(await databases.fresh('SQLite'));
});
afterAll(() => db.destroy());
beforeEach(async () => {
  server = await startMailServer();
  told = [];
  for (const how of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, how).mockImplementation((line) => void told.push(String(line)));
});
afterEach(async () => {
  await delivery?.stop();
  await server.stop();
  for (const { reference } of await listRequests(db)) await deleteRequest(db, reference);
  vi.restoreAllMocks();
});

function deliver(): void {
  const settings = { SMTP_URL: server.url, MAIL_FROM: 'a@example.com', MAIL_TO: 'b@example.com' };
  const pauses = { firstMs: 20, longestMs: 20, allMs: 1e9 };
  delivery = startDelivery(db, settings, { pauses, lookMs: 10 });
}

async function untilMail(reference: string, expected: object): Promise<void> {
  await vi.waitFor(async () => {
    expect((await findRequest(db, reference))?.mail).toMatchObject(expected);
  }, 10_000);
}

describe('the operator', () => {
  test('is told once of mails that fail alike, and when all of them are sent after all', async () => {
    server.behaviour = 'refuse for good';
    for (let i = 0; i < 3; i += 1) await saveRequest(db, aSending());
    deliver();
    await vi.waitFor(() => expect(server.attempts).toBeGreaterThan(9), 10_000);
    const failed =
      /^HD-\S+: its mail is not sent yet and will be tried again: .*550 no such mailbox/;
    expect(told).toEqual([expect.stringMatching(failed)]);
    server.behaviour = 'accept';
    await vi.waitFor(() => expect(told).toContain('The mails that failed are sent now.'), 10_000);
    expect(told).toHaveLength(2);
    expect(server.received).toHaveLength(3);
  });

  test('is told of a mail server that cannot be used when the service starts', async () => {
    server.behaviour = 'down';
    deliver();
    await vi.waitFor(() =>
      expect(told.join()).toMatch(/mail server of SMTP_URL takes no mails: .*Requests are stored/),
    );
  });
});

test('a request too large for the mail server is mailed without its files, and says how to get them', async () => {
  server.behaviour = 'refuse what is large';
  const content = new Uint8Array(200_000);
  const attachments = ['one.png', 'two.png'].map((name) => ({ name, type: 'image/png', content }));
  const reference = await saveRequest(db, aSending({ attachments }));
  deliver();
  await untilMail(reference, { state: 'sent', attempts: 0 });
  const raw = server.received[0]?.raw.replace(/=\r\n/g, '') ?? '';
  expect(raw).toMatch(/Not attached: one\.png\s+Not attached: two\.png/);
  expect(raw).toContain(`npm run requests -- attachments ${reference} <folder>`);
  expect(raw).not.toContain('image/png');
});
