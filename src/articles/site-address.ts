import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The address in site.yml, or a local one while the file is missing or broken (a check reports that). */
export function siteAddress(folder: string): string {
  try {
    const site = parse(readFileSync(join(folder, 'site.yml'), 'utf8')) as { url?: unknown };
    if (typeof site.url === 'string' && URL.canParse(site.url)) return site.url;
  } catch {
    // Reported by the checks, with its line.
  }
  return 'http://localhost:4321';
}
