import { parseHTML } from 'linkedom';
import type { Receipt, RequestProblem } from '../../support/request/fields.ts';
import { keepValues, showProblems, showReceipt } from '../../support/client/fill-form.ts';
import type { Rules } from './rules.ts';

/** A page with the contact form, as the build has written it. */
export interface ContactPage {
  readonly locale: string;
  readonly path: string;
  /** Within how many hours the team promises to answer. */
  readonly replyWithinHours: number;
  /** The help desk's own questions: what the team calls them, by the names of their fields. */
  readonly questions: Readonly<Record<string, string>>;
  /** Where the site is, when its service is not there. */
  readonly siteOrigin?: string | undefined;
}

/** What a contact page is filled with. */
export interface Filling {
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: readonly RequestProblem[];
  readonly receipt?: Receipt;
}

/** The contact page as the site serves it, filled in, and kept by nobody. */
export async function filledPage(
  { servePage }: Pick<Rules, 'servePage'>,
  { path }: ContactPage,
  { values = {}, problems = [], receipt }: Filling,
  status = 200,
): Promise<Response> {
  const page = await servePage(path);
  if (!page.ok) throw new Error(`The site has no page ${path}.`);
  const { document } = parseHTML(await page.text());
  keepValues(document, values);
  if (receipt) showReceipt(document, receipt);
  else showProblems(document, problems);
  const headers = new Headers(page.headers);
  for (const name of ['content-length', 'etag', 'last-modified']) headers.delete(name);
  headers.set('cache-control', 'no-store');
  return new Response(document.toString(), { status, headers });
}

/** The contact page in the reader's language: of the form, of the page they came from, or of their browser. */
export function pageFor(
  pages: readonly ContactPage[],
  locale: string | undefined,
  { headers }: Request,
): ContactPage {
  const referer = headers.get('referer') ?? '';
  const first = URL.canParse(referer) ? new URL(referer).pathname.split('/')[1] : undefined;
  const wanted = [locale, first, ...languagesOf(headers.get('accept-language') ?? '')];
  const found = wanted.flatMap((tag) => pages.filter((page) => page.locale === tag))[0] ?? pages[0];
  if (!found) throw new Error('The site has no contact page.');
  return found;
}

/** The languages of a browser, the dearest first, each also without its country. */
function languagesOf(accepted: string): string[] {
  const all = accepted.split(',').map((one) => {
    const [tag = '', quality = '1'] = one.trim().split(/\s*;\s*q=/);
    return { tag, quality: Number(quality) };
  });
  return all
    .toSorted((a, b) => b.quality - a.quality)
    .flatMap(({ tag }) => [tag, tag.split('-')[0] ?? '']);
}
