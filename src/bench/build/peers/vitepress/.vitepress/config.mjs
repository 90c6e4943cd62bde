import { defineConfig } from 'vitepress';
import features from '../features.json' with { type: 'json' };

const sidebar = (locale) =>
  features.map(({ name, titles }) => ({ text: titles[locale], link: `/${locale}/${name}/` }));

export default defineConfig({
  title: 'Bench Help',
  srcDir: 'docs',
  metaChunk: true,
  locales: {
    es: { label: 'Español', lang: 'es', themeConfig: { sidebar: sidebar('es') } },
    en: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebar('en') } },
  },
  themeConfig: { search: { provider: 'local' } },
});
