import type { APIRoute } from 'astro';
import { getSite } from '../articles/catalog.ts';
import { favicon } from '../site/favicon.ts';

export const GET: APIRoute = async () => {
  const { brand } = await getSite();
  return new Response(favicon(brand), { headers: { 'content-type': 'image/svg+xml' } });
};
