import { describe, expect, test } from 'vitest';
import { attachmentLimits } from './fields.ts';
import { mediaTypeOf } from './file-kind.ts';
import { fileProblems, type OfferedFile } from './file-problems.ts';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const picture = (some: Partial<OfferedFile> = {}): OfferedFile => ({
  name: 'a.png',
  size: 1000,
  head: png,
  ...some,
});
const codes = (files: readonly OfferedFile[]): string[] =>
  fileProblems(files).map(({ code, file }) => [code, file].filter(Boolean).join(' '));

describe('the first bytes tell', () => {
  test.each([
    ['image/png', '\x89PNG\r\n\x1a\n'],
    ['image/jpeg', '\xff\xd8\xff\xe1'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['image/heic', '\0\0\0\x18ftypheic'],
    ['image/avif', '\0\0\0\x1cftypavif'],
    ['video/mp4', '\0\0\0\x20ftypisom'],
    ['video/quicktime', '\0\0\0\x14ftypqt  '],
    ['video/quicktime', '\0\0\0\x08wide\0\0'],
    ['video/webm', '\x1aE\xdf\xa3\x9f'],
    ['video/x-msvideo', 'RIFF\x10\0\0\0AVI LIST'],
    ['text/calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['text/calendar', '\xef\xbb\xbfbegin:vcalendar\n'],
  ])('%s', (type, head) => expect(mediaTypeOf(bytes(head))).toBe(type));

  test.each([
    ['a program', 'MZ\x90\0'],
    ['an archive', 'PK\x03\x04'],
    ['a PDF', '%PDF-1.7'],
    ['a picture that carries scripts', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['a page', '<!doctype html>'],
    ['sound', '\0\0\0\x20ftypM4A '],
    ['a wave file', 'RIFF\x10\0\0\0WAVEfmt '],
    ['a text that only speaks of calendars', 'My BEGIN:VCALENDAR'],
    ['nothing', ''],
  ])('%s may not be attached', (_what, head) => expect(mediaTypeOf(bytes(head))).toBeUndefined());
});

describe('files', () => {
  test('that are what may be attached have no problem, whatever their names', () => {
    expect(codes([picture({ name: 'evil.exe' })])).toEqual([]);
    expect(codes([])).toEqual([]);
  });

  test('are told by name what is wrong with each', () => {
    expect(
      codes([
        picture(),
        picture({ name: 'picture.png', head: bytes('MZ') }),
        picture({ name: 'empty.png', size: 0, head: new Uint8Array() }),
        picture({ name: 'locked.mov', head: undefined }),
        picture({ name: 'long.mov', size: attachmentLimits.fileBytes + 1 }),
      ]),
    ).toEqual([
      'file-type picture.png',
      'file-empty empty.png',
      'file-protected locked.mov',
      'file-large long.mov',
    ]);
  });

  test('are counted', () => {
    const files = (n: number): OfferedFile[] => Array.from({ length: n }, () => picture());
    expect(codes(files(attachmentLimits.files))).toEqual([]);
    expect(codes(files(attachmentLimits.files + 1))).toEqual(['files-many']);
  });

  test('are weighed together', () => {
    const large = picture({ size: attachmentLimits.fileBytes });
    expect(codes([large, large])).toEqual([]);
    expect(codes([large, large, large])).toEqual(['files-large']);
  });
});
