import type { AstroIntegration } from 'astro';
import { tellWriterWith } from '../articles/tell-writer.ts';
import { contentFolder } from '../content-folder.ts';

/** In development tells the writer what is wrong, and goes on. */
export function checksInDev(): AstroIntegration {
  return {
    name: 'help-desk:checks',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // A build bundles sooner for not loading it.
        const { devChecks } = await import('./dev-checks.ts');
        devChecks(contentFolder(), server, logger);
        tellWriterWith(() => import('./tell-in-page.ts'));
      },
    },
  };
}
