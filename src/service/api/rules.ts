import type { Context } from 'hono';
import type { ContactPage } from './contact-page.ts';
import type { Rates } from './limits.ts';
import type { Store } from './store.ts';

/** What the parts of the service go by. */
export interface Rules {
  readonly store: Store;
  readonly contactPages: readonly ContactPage[];
  /** A page of the built site by its path. */
  readonly servePage: (path: string) => Response | Promise<Response>;
  /** Who is counted, see `rates`. */
  readonly addressOf: (context: Context) => string;
  /** Origins of ours besides the service's own. */
  readonly siteOrigins: readonly string[];
  /** Whether what a proxy says about the reader's side is to be believed. */
  readonly behindProxy: boolean;
  readonly rates: Rates;
  /** Told of every error that a reader is not told about. */
  readonly report: (error: unknown) => void;
}
