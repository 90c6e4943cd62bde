import { sql } from 'kysely';
import { fold, wordsOf } from '../../search/client/text.ts';
import type { Database } from './database.ts';

const QUESTION_MAX = 200;

export interface Miss {
  readonly locale: string;
  /** Folded, as the search bar reads it: "¿Cómo pago?" and "como pago" are one. */
  readonly question: string;
  readonly count: number;
  /** The last day it was asked, such as `2026-03-14`. */
  readonly lastDay: string;
}

/** Counts a question without a hit; one without a word in it is not counted. */
export async function saveMiss(
  db: Database,
  { locale, question }: { readonly locale: string; readonly question: string },
  now: Date,
): Promise<void> {
  const folded = wordsOf(fold(question.slice(0, QUESTION_MAX))).join(' ');
  if (folded === '') return;
  await db
    .insertInto('misses')
    .values({ day: now.toISOString().slice(0, 10), locale, question: folded, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'locale', 'question']).doUpdateSet({ count: sql`misses.count + 1` }),
    )
    .execute();
}

/** The questions without a hit since a day or ever, the most frequent first. */
export async function listMisses(db: Database, since?: Date): Promise<Miss[]> {
  const rows = await db
    .selectFrom('misses')
    .select(['locale', 'question'])
    .select((all) => [
      all.fn.sum<number | string>('count').as('times'),
      all.fn.max('day').as('lastDay'),
    ])
    .where('day', '>=', since?.toISOString().slice(0, 10) ?? '')
    .groupBy(['locale', 'question'])
    .orderBy('times', 'desc')
    .orderBy('question')
    .execute();
  return rows.map(({ times, ...row }) => ({ ...row, count: Number(times) }));
}
