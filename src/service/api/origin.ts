import type { Rules } from './rules.ts';

type OriginRules = Pick<Rules, 'siteOrigins' | 'behindProxy'>;

/**
 * Whether a post comes from a page of ours. Every browser says so in `Sec-Fetch-Site` or `Origin`, which no other
 * site can change; a text browser in `Referer`. What says nothing is a program: no other site made a reader send it.
 */
export function comesFromUs(request: Request, rules: OriginRules): boolean {
  const { headers } = request;
  if (headers.get('sec-fetch-site') === 'same-origin') return true;
  const said = ['sec-fetch-site', 'origin', 'referer'].some((name) => headers.has(name));
  if (!said) return true;
  const origin = headers.get('origin') ?? originOf(headers.get('referer'));
  return origin !== undefined && isOurs(origin, request, rules);
}

/** The page a reader came from, where it is one of ours. */
export function ownReferer(request: Request, rules: OriginRules): URL | undefined {
  const referer = urlOf(request.headers.get('referer'));
  return referer && isOurs(referer.origin, request, rules) ? referer : undefined;
}

function isOurs(
  origin: string,
  { url, headers }: Request,
  { siteOrigins, behindProxy }: OriginRules,
): boolean {
  // Hosts, not origins: a proxy that ends TLS makes https into http.
  const forwarded = behindProxy ? headers.get('x-forwarded-host') : null;
  const own = forwarded?.split(',').at(-1)?.trim() ?? new URL(url).host;
  return siteOrigins.includes(origin) || urlOf(origin)?.host === own;
}

function originOf(address: string | null): string | undefined {
  return urlOf(address)?.origin;
}

function urlOf(address: string | null): URL | undefined {
  return address !== null && URL.canParse(address) ? new URL(address) : undefined;
}
