import type { Engine } from '../engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { helpDeskInstant } from './help-desk-instant.ts';
import { helpDesk } from './help-desk.ts';
import { lunrJs } from './lunr.ts';
import { miniSearch, miniSearchStemmed } from './minisearch.ts';
import { orama } from './orama.ts';
import { pagefind } from './pagefind.ts';

export const engines: readonly Engine[] = [
  helpDesk,
  helpDeskInstant,
  miniSearch,
  miniSearchStemmed,
  lunrJs,
  orama,
  flexSearch,
  fuse,
  pagefind,
];
