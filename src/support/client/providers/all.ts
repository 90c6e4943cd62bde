import type { LoadChat } from './provider.ts';

/** How to load the chat of each provider; only the one in use is fetched. */
export const providers: Readonly<Record<string, () => Promise<{ readonly load: LoadChat }>>> = {
  intercom: () => import('./intercom.ts'),
  crisp: () => import('./crisp.ts'),
  chatwoot: () => import('./chatwoot.ts'),
  zendesk: () => import('./zendesk.ts'),
  tawk: () => import('./tawk.ts'),
  url: () => import('./window.ts'),
};
