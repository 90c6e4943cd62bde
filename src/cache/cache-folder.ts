import { createHash } from 'node:crypto';

/**
 * Where builds keep what the next one needs, from the project's folder: one folder per content folder, so that two help
 * desks built from one checkout never see each other's articles.
 */
export function cacheFolder(content: string): string {
  const digest = createHash('sha256').update(content).digest('hex');
  return `./node_modules/.astro/${digest.slice(0, 8)}`;
}
