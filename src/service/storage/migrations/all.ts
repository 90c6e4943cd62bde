import type { Migration } from 'kysely/migration';
import * as first from './001-first.ts';

/** All migrations by name, run in the order of their names. One that was released is never changed: the next one follows it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': first,
};
