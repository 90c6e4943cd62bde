import type { AstroIntegration } from 'astro';

/** In development the search is made when it is first asked for. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'help-desk:search',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // A build bundles sooner for not loading it.
        const { devIndex } = await import('./dev-index.ts');
        devIndex(server, logger);
      },
    },
  };
}
