import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aRequest, aSending } from '../service/storage/database-tests.ts';
import { openDatabase } from '../service/storage/database.ts';
import { saveRequest, type NewRequest } from '../service/storage/save-request.ts';
import { runCommand, type Ran } from './run-command.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'help-desk-requests-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const requests = (...args: string[]): Promise<Ran> => runCommand('requests', args, folder);

async function store(different: Partial<NewRequest> = {}): Promise<string> {
  const db = await openDatabase({ folder });
  const reference = await saveRequest(db, aSending(different));
  await db.destroy();
  return reference;
}

describe('npm run requests', () => {
  test('lists the requests, and the suspected ones apart', async () => {
    const real = await store();
    const spam = await store({ suspected: true, request: aRequest({ request: 'Buy my pills' }) });
    const { out } = await requests();
    expect(out).toMatch(
      new RegExp(`${real}  2026-03-14 09:26  2026-03-16 09:26  waiting +0  Ana Núñez  No puedo`),
    );
    expect(out).not.toContain(spam);
    expect((await requests('suspected')).out).toContain(spam);
    expect((await requests('accept', spam)).code).toBe(0);
    expect((await requests()).out).toContain(spam);
    expect((await requests('accept', spam)).err).toBe(`${spam} is not suspected.\n`);
  });

  test('mails one again whose mail was given up, and no other', async () => {
    const reference = await store();
    expect((await requests('mail', reference)).err).toBe(
      `The mail of ${reference} was not given up.\n`,
    );
    const db = await openDatabase({ folder });
    await db.updateTable('mails').set({ given_up_at: new Date().toISOString() }).execute();
    await db.destroy();
    expect((await requests()).out).toMatch(/GIVEN UP/);
    expect((await requests('mail', reference)).out).toBe(`${reference} will be mailed again.\n`);
    expect((await requests()).out).toMatch(/waiting/);
  });

  test('shows one, whatever was written in it', async () => {
    const request = aRequest({ request: 'one\ntwo \u202eeslaf', steps: 'click', technical: 'yes' });
    const { out } = await requests('show', (await store({ request })).toLowerCase());
    expect(out).toMatch(/^request +one\n +two {2}eslaf$/m);
    expect(out).toMatch(/^steps +click$/m);
    expect(out).not.toMatch(/^expected/m);
  });

  test('shows and exports what the help desk alone asked, also when it asks it no more', async () => {
    const old = await store({
      request: aRequest({ properties: 'Casa Sol', reservation: 'May 1' }),
    });
    const receivedAt = new Date('2026-03-15T09:00:00Z');
    await store({ receivedAt, request: aRequest({ plant: 'Fern' }) });
    expect((await requests('show', old)).out).toMatch(
      /^properties +Casa Sol\nreservation +May 1$/m,
    );
    const [head, ...rows] = (await requests('export', '--csv')).out.trim().split('\r\n');
    expect(head).toContain(',accountEmail,properties,reservation,plant,device,');
    expect(rows.join()).toMatch(/,Casa Sol,May 1,,.*,,,Fern,/s);
  });

  test('exports all of them to a new file, and never over one that is there', async () => {
    const reference = await store({
      request: aRequest({ name: '=cmd|calc', phone: '+34 600 000 000' }),
    });
    const file = join(folder, 'all.csv');
    expect((await requests('export', '--csv', file)).out).toBe(`1 requests written to ${file}.\n`);
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`\r\n${reference},.*,'=cmd\\|calc,`, 's'),
    );
    expect(statSync(file).mode & 0o077).toBe(0);
    const again = await requests('export', '--csv', file);
    expect(again).toMatchObject({ code: 1, err: `${file} is there already. Name another one.\n` });
  });

  test('exports as JSON to the terminal', async () => {
    const reference = await store();
    const [only] = JSON.parse((await requests('export', '--json')).out) as object[];
    expect(only).toMatchObject({ reference, request: { name: 'Ana Núñez' } });
  });

  test('writes the files of a request, each once, under harmless names', async () => {
    const file = { name: '../../photo.png', type: 'image/png', content: new Uint8Array([1, 2, 3]) };
    const reference = await store({ attachments: [file, file] });
    const { out } = await requests('attachments', reference, join(folder, 'files'));
    const written = out.trim().split('\n');
    expect(written).toEqual([
      join(folder, 'files', '1-photo.png'),
      join(folder, 'files', '2-photo.png'),
    ]);
    for (const path of written) expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  });

  test('deletes one only when somebody says so', async () => {
    const reference = await store();
    const asked = await requests('delete', reference);
    expect(asked).toMatchObject({ code: 1 });
    expect(asked.err).toContain('Add --yes');
    expect((await requests()).out).toContain(reference);
    expect((await requests('delete', reference, '--yes')).out).toBe(`${reference} is deleted.\n`);
    expect((await requests()).out).toBe('There are no requests.\n');
  });
});

test('the ways to use it are no mistake when somebody asks for them', async () => {
  expect(await requests('help')).toMatchObject({ code: 0, err: '' });
});

describe('what is not right', () => {
  test.each([
    ['a word it does not know', ['lst']],
    ['an option it does not know', ['--all']],
    ['no kind of export', ['export']],
    ['two kinds of export', ['export', '--csv', '--json']],
    ['no reference', ['show']],
    ['no folder', ['attachments', 'HD-2222-2222']],
  ])('%s: the ways to use it are shown', async (_, args) => {
    const ran = await requests(...args);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^npm run requests +lists the requests$/m);
  });

  test('a reference that is none is told', async () => {
    expect((await requests('show', 'HD-1')).err).toBe(
      'There is no request "HD-1". `npm run requests` lists them.\n',
    );
  });

  test('a folder that is not there is not made', async () => {
    const { code, err } = await runCommand('requests', [], join(folder, 'gone'));
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no folder ".*gone".*Set DATA_FOLDER or DATABASE_URL/);
  });
});
