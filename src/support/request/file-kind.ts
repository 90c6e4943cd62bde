/** So many of the first bytes are enough to tell. */
export const HEAD_BYTES = 256;

const pictureBrands = /^(avi[fs]|hei[cfmsx]|hev[cmsx]|mif1|msf1)/;
const soundBrands = /^(M4A|M4B|M4P|F4A|F4B)/;

/**
 * What a file is by its first bytes, whatever its name says: the media type of a picture, a video or a calendar.
 * Undefined for everything else, which may not be attached. SVG is left out: it can carry scripts.
 *
 * @param head the first `HEAD_BYTES` bytes, or all of a shorter file
 */
export function mediaTypeOf(head: Uint8Array): string | undefined {
  // One character per byte, so that signatures read as text.
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp';
  if (text.startsWith('RIFF') && text.startsWith('AVI ', 8)) return 'video/x-msvideo';
  if (text.startsWith('\x1aE\xdf\xa3')) return 'video/webm';
  if (text.startsWith('ftyp', 4)) return ofBrand(text.slice(8, 12));
  if (/^(moov|mdat|wide)/.test(text.slice(4))) return 'video/quicktime';
  if (/^(\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\s/i.test(text)) return 'text/calendar';
  return undefined;
}

/** ISO base media files, ISO/IEC 14496-12: the brand tells pictures, videos and sound apart. */
function ofBrand(brand: string): string | undefined {
  if (pictureBrands.test(brand)) return brand.startsWith('avi') ? 'image/avif' : 'image/heic';
  if (soundBrands.test(brand)) return undefined;
  return brand.startsWith('qt') ? 'video/quicktime' : 'video/mp4';
}
