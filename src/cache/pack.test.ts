import { execFileSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../checks/folder-with.ts';
import { Pack } from './pack.ts';

const newFile = (): string => join(folderWith({}), 'below', 'help-desk.pack');

function written(version = 'one'): string {
  const file = newFile();
  const pack = Pack.open(file, version);
  pack.section('texts').set('care/water/en', { parts: ['<p>Water</p>'], links: [['a', 'b']] });
  pack.section('pages').set('en/index.html', { size: 3, mtimeMs: 12.345 });
  pack.save();
  return file;
}

const read = (file: string, version = 'one'): unknown =>
  Pack.open(file, version).section('texts').get('care/water/en');

test('hands every section to the next build, as it was', () => {
  const file = written();
  expect(read(file)).toEqual({ parts: ['<p>Water</p>'], links: [['a', 'b']] });
  const pages = Pack.open(file, 'one').section('pages');
  expect([...pages]).toEqual([['en/index.html', { size: 3, mtimeMs: 12.345 }]]);
});

test('is empty where there is no file yet', () => {
  expect(read(newFile())).toBeUndefined();
});

test('is empty for another version of the code', () => {
  expect(read(written('one'), 'two')).toBeUndefined();
});

test('is empty when any one of its bytes is wrong', () => {
  const file = written();
  const right = readFileSync(file);
  for (let at = 0; at < right.length; at++) {
    const bytes = Buffer.from(right);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
    writeFileSync(file, bytes);
    expect(read(file), `byte ${at}`).toBeUndefined();
  }
});

test('is empty when it was cut off anywhere, or something stands behind it', () => {
  const file = written();
  const right = readFileSync(file);
  for (let length = 0; length < right.length; length++) {
    writeFileSync(file, right.subarray(0, length));
    expect(read(file), `${length} bytes`).toBeUndefined();
  }
  writeFileSync(file, Buffer.concat([right, Buffer.from('x')]));
  expect(read(file)).toBeUndefined();
});

test('is written anew over a damaged one', () => {
  const file = written();
  writeFileSync(file, 'Somebody wrote this.');
  const pack = Pack.open(file, 'one');
  pack.section('texts').set('care/water/en', 'new');
  pack.save();
  expect(read(file)).toBe('new');
});

test('is written only where an entry changed', () => {
  const file = written();
  const writtenMs = (): number => statSync(file).mtimeMs;
  utimesSync(file, 1, 1);
  const pack = Pack.open(file, 'one');
  const texts = pack.section<unknown>('texts');
  pack.section('never used');
  texts.set('care/water/en', texts.get('care/water/en'));
  texts.delete('nothing');
  pack.save();
  expect(writtenMs()).toBe(1000);
  for (const change of [
    () => texts.set('care/light/en', undefined),
    () => texts.set('care/water/en', 'new'),
    () => texts.delete('care/light/en'),
    () => texts.clear(),
  ]) {
    utimesSync(file, 1, 1);
    change();
    pack.save();
    expect(writtenMs()).toBeGreaterThan(1000);
    expect([...Pack.open(file, 'one').section('texts')]).toEqual([...texts]);
  }
});

test('leaves nothing beside it, and nothing of a pack in memory', () => {
  const file = written();
  expect(readdirSync(dirname(file))).toEqual(['help-desk.pack']);
  Pack.inMemory().save();
});

test('whoever reads while it is written sees a whole one', () => {
  const file = written();
  const writer = `
    import { existsSync } from 'node:fs';
    import { Pack } from ${JSON.stringify(new URL('pack.ts', import.meta.url).href)};
    const pack = Pack.open(process.argv[1], 'one');
    pack.section('more').set('text', 'x'.repeat(3_000_000));
    for (let n = 0; n < 40; n++) { pack.section('more').set('n', n); pack.save(); }`;
  const reader = `
    import { Pack } from ${JSON.stringify(new URL('pack.ts', import.meta.url).href)};
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['--input-type=module', '-e', process.argv[2], process.argv[1]]);
    let [whole, broken, running] = [0, 0, true];
    child.on('exit', (code) => { running = false; if (code !== 0) broken++; });
    while (running) {
      const text = Pack.open(process.argv[1], 'one').section('texts').get('care/water/en');
      if (text) whole++; else broken++;
      await new Promise((later) => setTimeout(later));
    }
    console.log(JSON.stringify({ whole: whole > 0, broken }));`;
  const args = ['--input-type=module', '-e', reader, file, writer];
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ whole: true, broken: 0 });
  expect(existsSync(file)).toBe(true);
});
