import type { Support } from '../articles/schema/support.ts';
import { chatSources } from './chat-sources.ts';

/** What of `support.yml` makes a page load from, or send to, somewhere else. */
export type Elsewhere = Pick<Support, 'chat' | 'requestsTo' | 'service'>;

/**
 * What a page may load: its own files, and a video's player once a reader has asked for it. `wasm-unsafe-eval` is for
 * Pagefind, whose engine is WebAssembly; `inline-speculation-rules` lets a script name the next page to fetch, and no
 * inline script run.
 */
const own: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval' 'inline-speculation-rules'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * The Content-Security-Policy of every page: its own files, and of other addresses only those of the chat, the service
 * and the form endpoint that `support.yml` names.
 */
export function contentSecurityPolicy(support?: Elsewhere): string {
  const sources = support ? elsewhere(support) : [];
  return Object.entries(own)
    .map(([directive, values]) => {
      const more = sources.flatMap((added) => added[directive]?.split(' ') ?? []);
      return [directive, ...new Set([...values.split(' '), ...more])].join(' ');
    })
    .join('; ');
}

function elsewhere({ chat, requestsTo, service }: Elsewhere): Readonly<Record<string, string>>[] {
  const origin = requestsTo && !requestsTo.includes('@') ? new URL(requestsTo).origin : undefined;
  const receivers = [
    ...(service.startsWith('https:') ? [new URL(service).origin] : []),
    ...(service === 'none' && requestsTo ? [origin ?? 'mailto:'] : []),
  ];
  return [
    ...receivers.map((receiver) => ({
      'form-action': receiver,
      ...(receiver.startsWith('https:') && { 'connect-src': receiver }),
    })),
    ...(chat ? [chatSources(chat)] : []),
  ];
}
