import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aRequest, aSending } from '../service/storage/database-tests.ts';
import { openDatabase } from '../service/storage/database.ts';
import { saveRequest } from '../service/storage/save-request.ts';
import { runCommand, type Ran } from './run-command.ts';

let folder: string;
let theirs: string[];
let another: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'help-desk-requests-of-'));
  const db = await openDatabase({ folder });
  const store = (fields: Record<string, string>, suspected = false): Promise<string> =>
    saveRequest(db, aSending({ request: aRequest({ phone: '', ...fields }), suspected }));
  theirs = [
    await store({ email: 'Luz@Example.com' }),
    await store({ email: 'other@example.com', technical: 'yes', accountEmail: 'luz@example.com' }),
    await store({ email: 'luz@example.com', phone: '+34 600 123 456' }, true),
  ];
  another = await store({ email: 'xluz@example.com', phone: '+34 600 123 457' });
  await db.destroy();
});
afterEach(() => rmSync(folder, { recursive: true }));

const requests = (...args: string[]): Promise<Ran> => runCommand('requests', args, folder);
const named = ({ out }: Ran): string[] => out.match(/HD-[A-Z0-9]{4}-[A-Z0-9]{4}/g) ?? [];

test('all requests of a reader are listed and exported, those that look like spam included', async () => {
  expect(named(await requests('--of', 'luz@example.com')).toSorted()).toEqual(theirs.toSorted());
  const json = await requests('export', '--json', '--of', ' LUZ@example.com');
  expect(JSON.parse(json.out)).toHaveLength(3);
});

test.each(['600123456', '0034600123456', '+34 (600) 12-34-56'])(
  'they are found by the phone number %s',
  async (phone) => {
    expect(named(await requests('list', '--of', phone))).toEqual([theirs[2]]);
  },
);

test('all requests of a reader are deleted, and no others, only when somebody says so', async () => {
  expect((await requests('delete', '--of', 'luz@example.com')).err).toContain('Add --yes');
  const deleted = await requests('delete', '--of', 'luz@example.com', '--yes');
  expect(named(deleted).toSorted()).toEqual(theirs.toSorted());
  expect(named(await requests())).toEqual([another]);
  const none = 'There are no requests of this e-mail or phone number.\n';
  expect(await requests('delete', '--of', 'luz@example.com', '--yes')).toMatchObject({
    code: 1,
    err: none,
  });
  expect((await requests('--of', '7')).out).toBe(none);
});
