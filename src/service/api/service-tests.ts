import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactPage } from '../../support/contact-page-example.ts';
import { readContactPages } from '../contact-pages.ts';
import { addressesOf } from '../addresses.ts';
import { storeIn } from '../serve.ts';
import { serviceApp, type ServiceParts } from '../service-app.ts';
import { siteApp } from '../site-app.ts';
import { openDatabase, type Database } from '../storage/database.ts';

export const host = 'http://desk.example';

/** A service over a real SQLite and a small site with a contact page in two languages. */
export interface TestService {
  readonly siteFolder: string;
  readonly db: Database;
  /** What readers are not told. */
  readonly errors: unknown[];
  /** Sends a request as a page of ours does, unless headers say otherwise. */
  send(path: string, init?: RequestInit, address?: string): Promise<Response>;
  stop(): Promise<void>;
}

export async function testService(different: Partial<ServiceParts> = {}): Promise<TestService> {
  const outside = mkdtempSync(join(tmpdir(), 'help-desk-service-'));
  const siteFolder = await testSite(join(outside, 'dist'));
  const db = await openDatabase({ folder: join(outside, 'data') });
  const errors: unknown[] = [];
  const app = serviceApp({
    site: siteApp(siteFolder),
    contactPages: readContactPages(siteFolder),
    store: storeIn(db),
    addressOf: addressesOf(different.behindProxy ?? false),
    siteOrigins: [],
    behindProxy: false,
    rates: { requests: 1000, others: 1000 },
    report: (error) => errors.push(error),
    ...different,
  });
  return {
    siteFolder,
    db,
    errors,
    send: async (path, { headers, ...init } = {}, remoteAddress = '203.0.113.7') =>
      app.request(
        `${host}${path}`,
        { ...init, headers: { origin: host, ...(headers as Record<string, string>) } },
        { incoming: { socket: { remoteAddress } } },
      ),
    stop: async () => {
      await db.destroy();
      rmSync(outside, { recursive: true });
    },
  };
}

/** Writes a site whose contact pages are as the build makes them. */
export async function testSite(folder: string): Promise<string> {
  const page = await contactPage();
  const pages = {
    'en/contact': page,
    'es/contacto': page.replace('lang="en"', 'lang="es"').replaceAll('locale="en"', 'locale="es"'),
    'en/pay/refund': '<!doctype html><title>Refund</title>',
  };
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Nothing</title>');
  return folder;
}

export const good = {
  request: 'The price of one night does not change.',
  name: 'Ana Núñez',
  email: 'ana@example.com',
  locale: 'en',
};

export function formOf(
  values: Readonly<Record<string, string>>,
  files: readonly File[] = [],
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  for (const file of files) form.append('attachments', file);
  return form;
}

/** What a browser without JavaScript accepts, and one with. */
export const html = { accept: 'text/html,application/xhtml+xml' };
export const json = { accept: 'application/json' };
