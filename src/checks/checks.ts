import type { AstroIntegration } from 'astro';
export function checks(): AstroIntegration {
  return { name: 'help-desk:checks', hooks: {} };
}
