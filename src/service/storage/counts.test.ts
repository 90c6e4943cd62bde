import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aSending, kinds, testDatabases } from './database-tests.ts';
import { openDatabase, type Database } from './database.ts';
import { listMisses, saveMiss } from './misses.ts';
import { countReactions, saveReaction } from './reactions.ts';
import { listRequests } from './requests.ts';
import { deleteExpired, startRetention } from './retention.ts';
import { saveRequest } from './save-request.ts';

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
afterAll(databases.stop);

const day = (date: string): Date => new Date(`${date}T12:00:00Z`);
const settings = { KEEP_REQUESTS_DAYS: 30, KEEP_REACTIONS_DAYS: 10 };

describe.each(kinds)('in %s', (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await databases.fresh(kind));
  });
  afterAll(() => db.destroy());

  test('a reaction counts once however often the reader thinks again', async () => {
    const [article, locale] = ['pricing/change-a-price', 'es'];
    const mine = { id: randomUUID(), article, locale };
    await saveReaction(db, { ...mine, face: 'happy' }, day('2026-01-01'));
    await saveReaction(db, { ...mine, face: 'sad', reason: 'old' }, day('2026-01-02'));
    await saveReaction(db, { ...mine, id: randomUUID(), face: 'happy' }, day('2026-01-09'));
    await saveReaction(db, { ...mine, id: randomUUID(), face: 'happy' }, day('2026-01-09'));
    const happy = { article, locale, face: 'happy', reason: null, count: 2 };
    const sad = { article, locale, face: 'sad', reason: 'old', count: 1 };
    expect(await countReactions(db)).toEqual([happy, sad]);
    expect(await countReactions(db, day('2026-01-05'))).toEqual([happy]);
  });

  test('a question without a hit is one however it is spelled, in each language', async () => {
    const ask = (locale: string, question: string, date: string): Promise<void> =>
      saveMiss(db, { locale, question }, day(date));
    await ask('es', '¿Cómo  exportó el Ñandú?', '2026-01-01');
    await ask('es', 'como exporto el nandu\0', '2026-01-08');
    await ask('es', 'como exporto el nandu', '2026-01-08');
    await ask('en', 'como exporto el nandu', '2026-01-08');
    await ask('en', ' ?! ', '2026-01-08');
    const question = 'como exporto el nandu';
    expect(await listMisses(db)).toEqual([
      { locale: 'es', question, count: 3, lastDay: '2026-01-08' },
      { locale: 'en', question, count: 1, lastDay: '2026-01-08' },
    ]);
    expect((await listMisses(db, day('2026-01-05')))[0]?.count).toBe(2);
  });

  test('what was kept long enough is deleted, and nothing else', async () => {
    const old = await saveRequest(db, aSending({ receivedAt: day('2025-12-09') }));
    const young = await saveRequest(db, aSending({ receivedAt: day('2025-12-12') }));
    expect(await deleteExpired(db, day('2026-01-10'), settings)).toEqual({
      requests: 1,
      reactions: 0,
      misses: 0,
    });
    const references = (await listRequests(db)).map(({ reference }) => reference);
    expect(references).toContain(young);
    expect(references).not.toContain(old);
    const later = await deleteExpired(db, day('2026-01-15'), settings);
    expect(later).toEqual({ requests: 1, reactions: 1, misses: 1 });
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
  });

  test('deletion runs by itself when the service starts', async () => {
    await saveRequest(db, aSending({ receivedAt: day('2020-01-01') }));
    const retention = startRetention(db, settings);
    await retention.stop();
    expect(await listRequests(db)).toEqual([]);
  });
});
