export default {
  title: 'Bench Help',
  url: 'https://help.bench.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  i18n: { defaultLocale: 'es', locales: ['es', 'en'] },
  future: { v4: true, faster: true },
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.js' },
        blog: false,
      },
    ],
  ],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, language: ['es', 'en'], indexBlog: false, docsRouteBasePath: '/' },
    ],
  ],
};
