import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const NO_PROXY_SET =
  'Requests come with X-Forwarded-For. If a proxy of yours stands in front, set BEHIND_PROXY=1: without it all readers count as one, and together may send 10 requests in ten minutes.';

/**
 * Tells the address of a reader: of the connection, or as our proxy says, which adds it at the end.
 * A proxy that nobody told us of is warned of once.
 */
export function addressesOf(behindProxy: boolean): (context: Context) => string {
  let isWarned = false;
  return (context) => {
    const forwarded = context.req.header('x-forwarded-for');
    const added = forwarded?.split(',').at(-1)?.trim();
    if (behindProxy && added) return withoutPort(added);
    if (!behindProxy && forwarded !== undefined && !isWarned) {
      isWarned = true;
      console.warn(NO_PROXY_SET);
    }
    return getConnInfo(context).remote.address ?? 'unknown';
  };
}

/** Some proxies add the port of the connection, with which every visit would be somebody else's. */
function withoutPort(address: string): string {
  return /^\[(.+)\](:\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1');
}
