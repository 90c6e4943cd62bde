import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRequest, aSending, kinds, testDatabases } from './database-tests.ts';
import { openDatabase, type Database } from './database.ts';
import {
  acceptRequest,
  attachmentContent,
  deleteRequest,
  findRequest,
  listRequests,
} from './requests.ts';
import { saveRequest } from './save-request.ts';

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
afterAll(databases.stop);

const picture = { name: 'a\0b.png', type: 'image/png', content: randomBytes(300_000) };
const calendar = {
  name: 'año.ics',
  type: 'text/calendar',
  content: Buffer.from('BEGIN:VCALENDAR'),
};
const none = 'HD-0000-0000';

describe.each(kinds)('requests in %s', (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await databases.fresh(kind));
  });
  afterAll(() => db.destroy());

  test('are found as they were sent, with their attachments byte for byte', async () => {
    const request = aRequest({ request: 'Ñandú 🦤 "comillas"\nOtra línea', technical: 'yes' });
    const sent = aSending({ request, attachments: [picture, calendar] });
    const reference = await saveRequest(db, sent);
    expect(reference).toMatch(/^HD-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/);
    const found = await findRequest(db, ` ${reference.toLowerCase()} `);
    expect(found).toMatchObject({
      reference,
      request,
      receivedAt: '2026-03-14T09:26:53.589Z',
      answerBy: '2026-03-16T09:26:53.589Z',
      suspected: false,
      mail: { state: 'waiting', attempts: 0 },
      attachments: [
        { name: 'ab.png', type: 'image/png', bytes: 300_000 },
        { name: 'año.ics', type: 'text/calendar', bytes: 15 },
      ],
    });
    const content = await attachmentContent(db, found?.attachments[0]?.id ?? '');
    expect(Buffer.from(content ?? []).equals(picture.content)).toBe(true);
  });

  test('are not found under a reference that nobody was given', async () => {
    expect(await findRequest(db, none)).toBeUndefined();
    expect(await deleteRequest(db, none)).toBe(false);
    expect(await attachmentContent(db, none)).toBeUndefined();
  });

  test('are stored once when the same form is sent twice, also at the same time', async () => {
    const sent = aSending({ token: 'form-1', attachments: [calendar] });
    const before = (await listRequests(db)).length;
    const references = await Promise.all(Array.from({ length: 8 }, () => saveRequest(db, sent)));
    expect(await saveRequest(db, sent)).toBe(references[0]);
    expect(new Set(references).size).toBe(1);
    expect(await listRequests(db)).toHaveLength(before + 1);
    expect((await findRequest(db, references[0] ?? none))?.attachments).toHaveLength(1);
  });

  test('are two when the reader went back and changed the text or a file', async () => {
    const sent = aSending({ token: 'form-2', attachments: [calendar] });
    const changed = { ...sent, request: aRequest({ request: 'Y otra cosa.' }) };
    const otherFile = { ...sent, attachments: [{ ...calendar, content: Buffer.from('BEGIN:x') }] };
    const references = [];
    for (const each of [sent, changed, otherFile]) references.push(await saveRequest(db, each));
    expect(new Set(references).size).toBe(3);
  });

  test('without a token are each stored', async () => {
    expect(await saveRequest(db, aSending())).not.toBe(await saveRequest(db, aSending()));
  });

  test('are stored whole or not at all', async () => {
    const before = await listRequests(db);
    const broken = { ...calendar, type: null as unknown as string };
    const sent = aSending({ attachments: [picture, broken] });
    await expect(saveRequest(db, sent)).rejects.toThrow(/null/i);
    expect(await listRequests(db)).toEqual(before);
    expect(await saveRequest(db, aSending())).toMatch(/^HD-/);
  });

  test('with the honeypot filled in are listed apart and mailed only when accepted', async () => {
    const reference = await saveRequest(db, aSending({ suspected: true }));
    const suspected = await listRequests(db, { suspected: true });
    expect(suspected).toMatchObject([{ reference, suspected: true, mail: { state: 'none' } }]);
    const others = (): Promise<string[]> =>
      listRequests(db, { suspected: false }).then((all) => all.map((each) => each.reference));
    expect(await others()).not.toContain(reference);
    expect(await acceptRequest(db, reference)).toBe(true);
    expect(await acceptRequest(db, reference)).toBe(false);
    expect(await others()).toContain(reference);
    expect((await findRequest(db, reference))?.mail.state).toBe('waiting');
  });

  test('are deleted with their files and mails', async () => {
    const reference = await saveRequest(db, aSending({ attachments: [picture] }));
    const file = (await findRequest(db, reference))?.attachments[0]?.id ?? '';
    expect(await attachmentContent(db, file)).toBeDefined();
    expect(await deleteRequest(db, reference)).toBe(true);
    expect(await attachmentContent(db, file)).toBeUndefined();
    const mails = db.selectFrom('mails').selectAll().where('reference', '=', reference);
    expect(await mails.execute()).toEqual([]);
  });

  test('come oldest first', async () => {
    const reference = await saveRequest(db, aSending({ receivedAt: new Date('2020-01-01') }));
    expect((await listRequests(db))[0]?.reference).toBe(reference);
  });
});

test('requests that are deleted leave nothing in the files of SQLite', async () => {
  const { folder } = await databases.fresh('SQLite');
  const own = await openDatabase({ folder });
  const request = aRequest({ request: 'Nobody shall read this again.' });
  const isThere = (): boolean =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(request.request));
  const reference = await saveRequest(own, aSending({ request }));
  expect(isThere()).toBe(true);
  await deleteRequest(own, reference);
  expect(isThere()).toBe(false);
  await own.destroy();
});
