export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when there was more than was read. */
  readonly complete: boolean;
}

/**
 * Reads the body of a request up to a limit and stops there, whatever the request says about its length.
 *
 * @param limit in bytes
 * @param before in bytes: so much is read of one that says that it is longer than the limit
 */
export async function readBody(request: Request, limit: number, before = 0): Promise<Body> {
  const said = Number(request.headers.get('content-length') ?? 0);
  const upTo = said > limit ? before : limit;
  const chunks: Uint8Array[] = [];
  let size = 0;
  let complete = true;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size > upTo) {
      complete = false;
      // Not cancelled: that would close the connection before the answer.
      reader.releaseLock();
      break;
    }
  }
  return { bytes: joined(chunks, Math.min(size, upTo)), complete };
}

/**
 * The fields of a form. Of a body that was cut off, all fields that came whole.
 * @returns undefined when it is no form
 */
export async function readForm(
  { bytes, complete }: Body,
  contentType: string,
): Promise<FormData | undefined> {
  const boundary = /^multipart\/form-data\s*;.*\bboundary="?([^";]+)/i.exec(contentType)?.[1];
  const isForm = boundary !== undefined || /^application\/x-www-form-urlencoded/i.test(contentType);
  if (!isForm) return undefined;
  const whole = complete || boundary === undefined ? bytes : endedEarly(bytes, boundary);
  const headers = { 'content-type': contentType };
  return new Response(whole, { headers }).formData().catch(() => undefined);
}

/** Ends a form behind its last whole field. */
function endedEarly(bytes: Uint8Array<ArrayBuffer>, boundary: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const mark = encoder.encode(`--${boundary}`);
  const end = lastIndexOf(bytes, mark) + mark.byteLength;
  return joined([bytes.subarray(0, end), encoder.encode('--\r\n')], end + 4);
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.byteLength - wanted.byteLength; at >= 0; at -= 1)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return 0;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, length - at), at);
    at += part.byteLength;
  }
  return whole;
}
