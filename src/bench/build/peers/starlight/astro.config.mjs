import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import features from './features.json' with { type: 'json' };

export default defineConfig({
  site: 'https://help.bench.example',
  integrations: [
    starlight({
      title: 'Bench Help',
      defaultLocale: 'es',
      locales: { es: { label: 'Español', lang: 'es' }, en: { label: 'English', lang: 'en' } },
      sidebar: features.map(({ name, titles }) => ({
        label: titles.es,
        translations: { en: titles.en },
        link: `/${name}/`,
      })),
    }),
  ],
});
