import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';

/** Files that carry a hash of their content in their name: they may be kept for a year. */
const HASHED = /^\/(_astro\/|search\/[^/]+\/[^/]+\.json$|pagefind\/.*\.pf_[a-z]+$)/;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** The built site as any good static host serves it: compressed, with a slash at the end, and our own 404 page. */
export function siteApp(folder: string): Hono {
  const notFound = readFileSync(join(folder, '404.html'), 'utf8');
  const policy = policyOf(notFound) ?? contentSecurityPolicy();
  const app = new Hono();
  app.use(etag());
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', `${policy}; frame-ancestors 'self'`);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
    if (!context.res.headers.has('cache-control')) {
      const isHashed = context.res.ok && HASHED.test(context.req.path);
      context.header('cache-control', isHashed ? FOREVER : ASK_AGAIN);
    }
  });
  app.get('*', async (context, next) => {
    // As it was asked for: decoded, a path may hold a line break, or a backslash that leads to another site.
    const { pathname, search } = new URL(context.req.url);
    const lastPart = pathname.split('/').at(-1) ?? '';
    if (lastPart !== '' && !lastPart.includes('.')) {
      return context.redirect(`${pathname.replace(/^\/+/, '/')}/${search}`, 301);
    }
    return next();
  });
  app.get('*', serveStatic({ root: folder }));
  app.notFound((context) => context.html(notFound, 404));
  return app;
}

/** The policy a built page carries: the chat's provider and the service are in it, of which only the build knows. */
function policyOf(html: string): string | undefined {
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
  return meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
