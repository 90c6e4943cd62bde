import type { Plugin } from 'vite';

/** The lists of what Astro found when it last looked for content, which it imports by these names. */
const LISTS = new Set(['astro:content-module-imports', 'astro:asset-imports']);
const EMPTY = '\0help-desk:empty-list';

/** Vite plugin for a bundle without Astro's content: the lists in `.astro` may be of another help desk, or of another day. */
export const noContent = (): Plugin => ({
  name: 'help-desk:no-content',
  resolveId: { order: 'pre', handler: (id) => (LISTS.has(id) ? EMPTY : undefined) },
  load: (id) => (id === EMPTY ? 'export default new Map();' : undefined),
});
