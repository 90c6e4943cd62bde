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
    const form = parseHTML(html).document.querySelector('form[data-contact="service"]');
    const locale = form?.getAttribute('data-locale') ?? '';
    const replyWithinHours = Number(form?.getAttribute('data-reply-within-hours'));
    if (locale === '' || !(replyWithinHours > 0))
      throw new Error(`${file}: its form has no data-locale or data-reply-within-hours.`);
    const questions = JSON.parse(form?.getAttribute('data-questions') ?? '{}') as Record<
      string,
      string
    >;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return [{ locale, path, replyWithinHours, questions }];
  });
}
