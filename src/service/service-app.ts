import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { filledPage, type ContactPage } from './api/contact-page.ts';
import { missesApi, reactionsApi } from './api/counts.ts';
import { rates } from './api/limits.ts';
import { refused } from './api/refusal.ts';
import { requestsApi } from './api/requests.ts';
import type { Rules } from './api/rules.ts';

/** What the service needs; `rates` as in api/limits.ts unless others are given. */
export type ServiceParts = Omit<Rules, 'servePage' | 'rates'> &
  Partial<Pick<Rules, 'rates'>> & {
    /** The built site, which answers everything that is not the service's. */
    readonly site: Hono;
  };

/** The service beside the site: requests, reactions, questions without a hit. Hono and web standards alone. */
export function serviceApp({ site, ...parts }: ServiceParts): Hono {
  const rules: Rules = { rates, ...parts, servePage: (path) => site.request(path) };
  const app = new Hono();
  app.use(
    '/api/*',
    cors({
      origin: [...rules.siteOrigins],
      allowMethods: ['POST'],
      allowHeaders: ['content-type'],
      exposeHeaders: ['retry-after'],
      maxAge: 86_400,
    }),
  );
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
  });
  app.route('/api/requests', requestsApi(rules));
  app.route('/api/reactions', reactionsApi(rules));
  app.route('/api/misses', missesApi(rules));
  for (const page of rules.contactPages) app.get(page.path, compress(), () => opened(rules, page));
  app.all('*', (context) => site.fetch(context.req.raw, context.env));
  app.onError((error, context) => {
    // Who leaves in the middle of sending is no error of ours.
    if (!context.req.raw.signal.aborted) rules.report(error);
    return context.json({ problems: refused(503, 'not-sent').problems }, 503);
  });
  return app;
}

/** For readers without JavaScript: the form says when it was opened and which form it is. */
function opened(rules: Rules, page: ContactPage): Promise<Response> {
  const values = { opened: String(Date.now()), token: crypto.randomUUID() };
  return filledPage(rules, page, { values });
}
