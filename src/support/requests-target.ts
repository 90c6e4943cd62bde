import type { Support } from '../articles/schema/support.ts';

/** Where the contact form sends what it holds, and how. */
export type RequestsTarget =
  /** To our service, which answers with a receipt. */
  | { readonly kind: 'service'; readonly action: string }
  /** To a form endpoint of somebody else, which shows a page of its own. */
  | { readonly kind: 'endpoint'; readonly action: string }
  /** By a mail that the reader's own program sends. */
  | { readonly kind: 'mailbox'; readonly action: string; readonly address: string };

/** Reads it from support.yml; undefined when requests can go nowhere. */
export function requestsTarget({
  service,
  requestsTo,
}: Pick<Support, 'service' | 'requestsTo'>): RequestsTarget | undefined {
  if (service === 'here') return { kind: 'service', action: '/api/requests' };
  if (service !== 'none')
    return { kind: 'service', action: `${service.replace(/\/+$/, '')}/api/requests` };
  if (requestsTo === undefined) return undefined;
  if (requestsTo.startsWith('https://')) return { kind: 'endpoint', action: requestsTo };
  return { kind: 'mailbox', action: `mailto:${requestsTo}`, address: requestsTo };
}
