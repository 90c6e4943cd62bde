import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { kinds, testDatabases } from './database-tests.ts';
import { openDatabase, type Database, type DatabasePlace } from './database.ts';
import { countVisit, forgetVisits, household } from './visits.ts';

// Starting PostgreSQL can take a while on a busy machine.
vi.setConfig({ hookTimeout: 120_000 });
const databases = testDatabases();
afterAll(databases.stop);

const ana = '203.0.113.7';
const at = (time: string): Date => new Date(`2026-03-14T${time}Z`);

describe.each(kinds)('visits in %s', (kind) => {
  let place: DatabasePlace;
  let db: Database;
  beforeAll(async () => {
    place = await databases.fresh(kind);
    db = await openDatabase(place);
  });
  afterAll(() => db.destroy());

  test('are counted per address and purpose, for ten minutes', async () => {
    expect(await countVisit(db, ana, at('10:00:00'))).toBe(1);
    expect(await countVisit(db, ana, at('10:09:59'))).toBe(2);
    expect(await countVisit(db, '203.0.113.8', at('10:09:59'))).toBe(1);
    expect(await countVisit(db, ana, at('10:09:59'), 'reactions')).toBe(1);
    expect(await countVisit(db, ana, at('10:10:00'))).toBe(1);
  });

  test('are counted together by several processes, from the first one on', async () => {
    const other = await openDatabase(place);
    const next = new Date('2026-03-15T10:00:00Z');
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => countVisit(i % 2 ? db : other, ana, next)),
    );
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await other.destroy();
  });

  test('tell nobody whose they are, least of all on the next day', async () => {
    await countVisit(db, ana, new Date('2026-03-16T10:00:00Z'));
    const visits = await db.selectFrom('visits').selectAll().execute();
    expect(JSON.stringify(visits)).not.toContain(ana);
    expect(visits).toHaveLength(1);
    expect(await db.selectFrom('secrets').select('day').execute()).toEqual([{ day: '2026-03-16' }]);
    await forgetVisits(db, new Date('2026-03-17T00:00:01Z'));
    expect(await db.selectFrom('visits').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('secrets').selectAll().execute()).toEqual([]);
  });
});

test('a household is an IPv4 address or a network of IPv6', () => {
  expect(household(ana)).toBe(ana);
  expect(household('::ffff:203.0.113.7')).toBe(ana);
  expect(household('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(household('2001:DB8:1:2::9')).toBe('2001:db8:1:2');
  expect(household('2001:db8::1')).toBe('2001:db8:0:0');
  expect(household('fe80::1%eth0')).toBe('fe80:0:0:0');
  expect(household('::1')).toBe('0:0:0:0');
  expect(household('unknown')).toBe('unknown');
});
