import type { Hono } from 'hono';
import type { Rates } from './api/limits.ts';
import type { Store } from './api/store.ts';
import { addressesOf } from './addresses.ts';
import { readContactPages, warnOfOrigins } from './contact-pages.ts';
import { listen, type Listening } from './listen.ts';
import { startDelivery } from './mail/deliver.ts';
import { serviceApp } from './service-app.ts';
import type { Settings } from './settings.ts';
import { siteApp } from './site-app.ts';
import { openDatabase, reasonOf, type Database } from './storage/database.ts';
import { saveMiss } from './storage/misses.ts';
import { saveReaction } from './storage/reactions.ts';
import { startRetention } from './storage/retention.ts';
import { saveRequest } from './storage/save-request.ts';
import { countVisit } from './storage/visits.ts';

export interface Serving extends Listening {
  /** False where no page of the site sends anything here (`service: none`): then there is the site alone. */
  readonly hasService: boolean;
}

export interface ServingOptions {
  /** Told each port that is taken. */
  readonly onBusy?: (port: number) => void;
  /** Other rates than those of api/limits.ts. */
  readonly rates?: Rates;
}

/**
 * Serves a built site with its service until closed: takes posts, sends mails, deletes what has expired.
 * @throws if the folder has no built site, the database cannot be opened or no port is free.
 */
export async function serve(
  settings: Settings,
  siteFolder: string,
  { onBusy, rates }: ServingOptions = {},
): Promise<Serving> {
  const site = siteApp(siteFolder);
  const contactPages = readContactPages(siteFolder);
  const at = (app: Hono): Promise<Listening> => listen(app, settings.PORT, onBusy, settings.HOST);
  if (contactPages.length === 0) return { ...(await at(site)), hasService: false };

  const db = await openDatabase({
    databaseUrl: settings.DATABASE_URL,
    folder: settings.DATA_FOLDER,
  });
  const app = serviceApp({
    site,
    contactPages,
    store: storeIn(db),
    addressOf: addressesOf(settings.BEHIND_PROXY),
    siteOrigins: settings.SITE_ORIGINS,
    behindProxy: settings.BEHIND_PROXY,
    report: (error) => console.error(`The service: ${reasonOf(error)}`),
    ...(rates && { rates }),
  });
  const listening = await at(app).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  warnOfOrigins(contactPages, settings.SITE_ORIGINS);
  const delivery = startDelivery(db, settings, { questions: contactPages[0]?.questions ?? {} });
  const retention = startRetention(db, settings);
  const close = async (): Promise<void> => {
    await listening.close();
    await Promise.all([delivery.stop(), retention.stop()]);
    await db.destroy();
  };
  return { port: listening.port, close, hasService: true };
}

/** A database as the service wants it. */
export function storeIn(db: Database): Store {
  return {
    saveRequest: (sent) => saveRequest(db, sent),
    saveReaction: (reaction, now) => saveReaction(db, reaction, now),
    saveMiss: (miss, now) => saveMiss(db, miss, now),
    countVisit: (address, now, purpose) => countVisit(db, address, now, purpose),
  };
}
