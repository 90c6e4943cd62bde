import { crc32 } from 'node:zlib';

const SAVE = 'Save it as JPEG (.jpg) or PNG (.png).';
const AGAIN = 'Export it again.';
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Why a file cannot be shown as a picture, and what to do: "is empty. …". It is told by its first bytes and its end,
 * for to decode every picture of a large help desk takes minutes; bytes that were damaged in between are found in PNG.
 * @returns undefined where nothing is wrong
 */
export function pictureFault(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return `is empty. ${AGAIN}`;
  const isWhole = wholeness(bytes);
  if (typeof isWhole === 'string') return isWhole;
  return isWhole ? undefined : `is broken: a part of it is missing. ${AGAIN}`;
}

/** Whether it is whole; what is wrong where it is of another kind, whatever its name ends in. */
function wholeness(bytes: Buffer): boolean | string {
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (bytes.subarray(0, 8).equals(PNG)) return isWholePng(bytes);
  if (text(0, 3) === '\xff\xd8\xff') return isWholeJpeg(bytes);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP')
    return bytes.length >= bytes.readUInt32LE(4) + 8;
  if (text(4, 8) === 'ftyp') {
    const brands = text(8, bytes.readUInt32BE(0));
    if (/avi[fs]/.test(brands)) return isWholeAvif(bytes);
    if (/hei|hev|mif1/.test(brands))
      return `is a HEIC picture by its content, which browsers do not show. ${SAVE}`;
  }
  if (text(0, 4) === 'GIF8') return `is a GIF by its content. ${SAVE}`;
  return `is no picture by its content. ${AGAIN}`;
}

/** Chunks with their length, name and checksum, of which the first is IHDR and the last IEND. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (at === PNG.length && name !== 'IHDR') return false;
    // What browsers can do without is written in small letters.
    const isNeeded = /^[A-Z]/.test(name);
    if (isNeeded && crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (name === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

/** Segments with their length, in between the picture itself, and a mark for the end; cameras put more behind it. */
function isWholeJpeg(bytes: Buffer): boolean {
  let hasPicture = false;
  for (let at = 2; at >= 0 && at + 2 <= bytes.length;) {
    const mark = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : undefined;
    if (mark === 0xd9) return hasPicture;
    hasPicture ||= mark === 0xda;
    if (mark === undefined) at = bytes.indexOf(0xff, at);
    else if (mark === 0xff) at += 1;
    // These stand in the picture itself.
    else if (mark <= 0x01 || (mark >= 0xd0 && mark <= 0xd7)) at += 2;
    else if (at + 4 > bytes.length) return false;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** Boxes with their length; the last one may say 0 and go on to the end. */
function isWholeAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    if (short === 0) return true;
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) return false;
    at += size;
  }
  return at <= bytes.length;
}
