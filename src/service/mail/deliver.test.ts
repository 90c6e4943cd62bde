import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aRequest, aSending, freePort, kinds, testDatabases } from '../storage/database-tests.ts';
import { openDatabase, type Database, type DatabasePlace } from '../storage/database.ts';
import { deleteRequest, findRequest, listRequests, type MailState } from '../storage/requests.ts';
import { saveRequest } from '../storage/save-request.ts';
import { startDelivery, type Delivery, type DeliveryOptions } from './deliver.ts';
import { startMailServer, type Behaviour, type MailServer } from './mail-server-tests.ts';
import { retryGivenUp } from './outbox.ts';

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
afterAll(databases.stop);

const pauses = { firstMs: 20, longestMs: 100, allMs: 1e9 };
const quick: DeliveryOptions = { pauses, lookMs: 10, greetingMs: 300 };
const until = (happened: () => unknown): Promise<unknown> =>
  vi.waitFor(happened, { timeout: 60_000, interval: 15 });

describe.each(kinds)('mails from %s', (kind) => {
  let place: DatabasePlace;
  let db: Database;
  let server: MailServer;
  const running: Delivery[] = [];
  beforeAll(async () => {
    place = await databases.fresh(kind);
    db = await openDatabase(place);
  });
  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((delivery) => delivery.stop()));
    await server.stop();
    for (const { reference } of await listRequests(db)) await deleteRequest(db, reference);
    vi.restoreAllMocks();
  });
  afterAll(() => db.destroy());

  const deliver = (options = quick, from = db): void => {
    const settings = { SMTP_URL: server.url, MAIL_FROM: 'desk@example.com' };
    running.push(startDelivery(from, { ...settings, MAIL_TO: 'team@example.com' }, options));
  };
  const mailOf = async (reference: string): Promise<MailState | undefined> =>
    (await findRequest(db, reference))?.mail;
  const untilSent = (reference: string): Promise<unknown> =>
    until(async () => expect(await mailOf(reference)).toMatchObject({ state: 'sent' }));

  test('are sent once, with a Message-ID of our domain; those of suspected requests are not', async () => {
    await saveRequest(db, aSending({ suspected: true }));
    const references: string[] = [];
    for (let i = 0; i < 10; i += 1) references.push(await saveRequest(db, aSending()));
    deliver();
    for (const reference of references) await untilSent(reference);
    expect(server.received.map((mail) => mail.reference).toSorted()).toEqual(references.toSorted());
    for (const { messageId } of server.received)
      expect(messageId).toMatch(/^<[0-9a-f-]{36}@example\.com>$/);
  });

  test('call the questions of the help desk alone as they are called now', async () => {
    const reference = await saveRequest(db, aSending({ request: aRequest({ plant: 'Fern' }) }));
    deliver({ ...quick, questions: { plant: 'Plant' } });
    await untilSent(reference);
    expect(server.received[0]?.raw).toContain('Plant: Fern');
  });

  const failures: readonly [Behaviour, RegExp][] = [
    ['refuse for now', /451 try again later/],
    ['refuse for good', /550 no such mailbox/],
    ['refuse the content', /554 looks like spam/],
    ['never greet', /greeting/i],
    ['never accept', /timeout/i],
    ['drop in the middle', /closed|reset|ECONN/i],
  ];
  test.each(failures)('are kept and sent later by a server that was to %s', async (how, error) => {
    server.behaviour = how;
    const attachment = { name: 'a.bin', type: 'image/png', content: new Uint8Array(500_000) };
    const reference = await saveRequest(db, aSending({ attachments: [attachment] }));
    deliver(how === 'never accept' ? { ...quick, silenceMs: 2500 } : quick);
    await until(async () => {
      const mail = await mailOf(reference);
      expect(mail?.state).toBe('waiting');
      expect(mail?.attempts).toBeGreaterThanOrEqual(1);
      expect(mail?.lastError).toMatch(error);
    });
    expect(server.received).toEqual([]);
    server.behaviour = 'accept';
    await untilSent(reference);
    expect(server.received).toHaveLength(1);
  });

  test('wait for a server that is down', async () => {
    const port = await freePort();
    await server.stop();
    server = { ...server, url: `smtp://127.0.0.1:${port}` };
    const reference = await saveRequest(db, aSending());
    deliver();
    await until(async () => expect((await mailOf(reference))?.lastError).toMatch(/ECONNREFUSED/));
    server = await startMailServer(port);
    await untilSent(reference);
    expect(server.received).toHaveLength(1);
  });

  test('are sent once by several that deliver, to a server later than the hold', async () => {
    server.behaviour = 'accept late';
    server.lateMs = 5000;
    const others = [await openDatabase(place), await openDatabase(place)];
    const references = await Promise.all([1, 2, 3].map(() => saveRequest(db, aSending())));
    for (const each of [db, ...others]) deliver({ ...quick, heldMs: 2000 }, each);
    for (const reference of references) await untilSent(reference);
    expect(server.attempts).toBe(3);
    expect(server.received.map((mail) => mail.reference).toSorted()).toEqual(references.toSorted());
    await Promise.all(running.splice(0).map((delivery) => delivery.stop()));
    for (const each of others) await each.destroy();
  });

  test('keep their Message-ID where the acceptance was lost on the way', async () => {
    server.behaviour = 'drop after accepting';
    const reference = await saveRequest(db, aSending());
    deliver();
    await until(() => expect(server.received.length).toBeGreaterThanOrEqual(2));
    server.behaviour = 'accept';
    await untilSent(reference);
    expect(new Set(server.received.map((mail) => mail.messageId)).size).toBe(1);
  });

  test('are given up loudly after days of refusals, listed, and sent when put back', async () => {
    const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    server.behaviour = 'refuse for good';
    const reference = await saveRequest(db, aSending());
    deliver({ ...quick, pauses: { firstMs: 10, longestMs: 20, allMs: 50 } });
    await until(async () => expect((await mailOf(reference))?.state).toBe('given-up'));
    expect(loud.mock.calls.join()).toMatch(new RegExp(`${reference}.*given up.*550`));
    expect(await listRequests(db, { givenUp: true })).toMatchObject([{ reference }]);
    server.behaviour = 'accept';
    expect(await retryGivenUp(db, reference)).toBe(1);
    await untilSent(reference);
    expect(await listRequests(db, { givenUp: true })).toEqual([]);
  });

  test('in hand are finished when the delivery stops, and no other is begun', async () => {
    server.behaviour = 'accept late';
    server.lateMs = 500;
    for (let i = 0; i < 4; i += 1) await saveRequest(db, aSending());
    deliver({ ...quick, workers: 2 });
    await until(() => expect(server.attempts).toBe(2));
    await running.pop()?.stop();
    expect(server.received).toHaveLength(2);
    const states = (await listRequests(db)).map(({ mail }) => mail.state).toSorted();
    expect(states).toEqual(['sent', 'sent', 'waiting', 'waiting']);
  });

  test('wait in the outbox until SMTP_URL is set', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const reference = await saveRequest(db, aSending());
    await startDelivery(db, {}).stop();
    expect(quiet).toHaveBeenCalledWith(expect.stringContaining('SMTP_URL'));
    expect(await mailOf(reference)).toMatchObject({ state: 'waiting', attempts: 0 });
    deliver();
    await untilSent(reference);
  });
});
