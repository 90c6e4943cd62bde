import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { ContactPage } from './api/contact-page.ts';

/** The pages of a built site whose form posts to the service; the form says what else is to be known. */
export function readContactPages(siteFolder: string): ContactPage[] {
  const files = globSync('*/*/index.html', { cwd: siteFolder });
  return files.sort().flatMap((file) => {
    const html = readFileSync(join(siteFolder, file), 'utf8');
    if (!html.includes('data-contact="service"')) return [];
    const { document } = parseHTML(html);
    const form = document.querySelector('form[data-contact="service"]');
    const locale = form?.getAttribute('data-locale') ?? '';
    const replyWithinHours = Number(form?.getAttribute('data-reply-within-hours'));
    if (locale === '' || !(replyWithinHours > 0))
      throw new Error(`${file}: its form has no data-locale or data-reply-within-hours.`);
    const questions = JSON.parse(form?.getAttribute('data-questions') ?? '{}') as Record<
      string,
      string
    >;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const [service, site] = [
      form?.getAttribute('action'),
      document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    ].map(originOf);
    const siteOrigin = service === site ? undefined : service && site;
    return [{ locale, path, replyWithinHours, questions, siteOrigin }];
  });
}

/** Nothing of a path, as that of a service beside the site. */
function originOf(address: string | null | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** Tells of a site on another host whose posts would be refused, readers' requests among them. */
export function warnOfOrigins(pages: readonly ContactPage[], allowed: readonly string[]): void {
  const origin = pages.find(({ siteOrigin }) => siteOrigin)?.siteOrigin;
  if (origin && !allowed.includes(origin))
    console.warn(
      `The site is at ${origin} and its service elsewhere: nothing is taken from there until SITE_ORIGINS names it.`,
    );
}
