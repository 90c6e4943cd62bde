import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** One complete list of what a folder may not import: in a flat config a later rule replaces an earlier one. */
const closed = (files, ...patterns) => ({
  files,
  // A <script> of a component is a file below it, and belongs to the browser.
  ignores: ['**/*.test.ts', '**/*.astro/*'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const content = {
  regex: '^(astro:content|virtual:help-desk/compiled-articles)$',
  message: 'Pages ask articles/article-text.ts.',
};
const pages = { regex: '^(\\.\\./)+pages/', message: 'Nobody imports pages.' };
const client = { regex: '/client/', message: 'Browser code is imported from a <script> only.' };
const folder = (name, message) => ({ regex: `^(\\.\\./)+${name}/`, message });

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results', 'playwright-report'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // Safari takes a list without bullets for no list at all.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // What scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { roles: ['group', 'region'], tags: [] },
      ],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/commands/**', 'src/checks/checks.ts', 'src/search/*.ts', 'src/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/search/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  closed(
    ['src/pages/**'],
    content,
    client,
    { regex: '^node:', message: 'Pages ask the catalog.' },
    folder('(checks|commands|service)', 'Not for pages.'),
  ),
  closed(
    ['src/articles/**'],
    content,
    pages,
    folder('(search|checks|commands|service)', 'articles knows nothing of it.'),
  ),
  { files: ['src/articles/article-text.ts'], rules: { 'no-restricted-imports': 'off' } },
  closed(
    ['src/search/**'],
    content,
    pages,
    folder('(checks|commands|service|support)', 'search knows nothing of it.'),
  ),
  closed(
    ['src/support/**'],
    content,
    pages,
    folder('(checks|commands|service|search)', 'support knows nothing of it.'),
  ),
  closed(
    ['src/site/**'],
    content,
    pages,
    folder('(checks|commands|service)', 'site is the frame of pages only.'),
  ),
  closed(
    ['src/checks/**'],
    content,
    pages,
    { regex: '\\.astro$', message: 'Checks read files, not components.' },
    folder('(search|commands|service)', 'Not for checks.'),
  ),
  closed(
    ['src/cache/**'],
    content,
    pages,
    folder(
      '(articles|search|support|site|commands|service)',
      'cache knows pages, not what is on them.',
    ),
  ),
  closed(
    ['src/build/**'],
    content,
    pages,
    folder('(support|site|commands|service)', 'build knows pages, not what is on them.'),
  ),
  closed(
    ['src/i18n/**'],
    content,
    pages,
    folder('(articles|search|support|site|checks|commands|service)', 'i18n imports nothing.'),
  ),
  closed(
    ['src/**/client/**'],
    {
      regex: '^(node:|astro(?!/virtual-modules/prefetch\\.js$))',
      message: 'client/ runs in the browser.',
    },
    {
      regex: '^\\.\\./(?!(relative-date|schedule(/[a-z-]+)?|request/[a-z-]+)\\.ts$)',
      message:
        'client/ imports its own folder and the pure modules named here; pass data through the markup.',
    },
  ),
);
