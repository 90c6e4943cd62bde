import type { APIRoute } from 'astro';
import { getSite } from '../articles/catalog.ts';
import { favicon } from '../site/favicon.ts';

export const GET: APIRoute = () => {
  const { brand } = getSite();
  return new Response(favicon(brand), { headers: { 'content-type': 'image/svg+xml' } });
};
