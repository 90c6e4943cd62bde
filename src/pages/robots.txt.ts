import type { APIRoute } from 'astro';
import { getSite } from '../articles/catalog.ts';

export const GET: APIRoute = () => {
  const { url } = getSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', url).href}\n`);
};
