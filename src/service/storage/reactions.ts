import type { Database } from './database.ts';

/** An answer to "did this answer your question?". */
export interface Reaction {
  /** Made by the page: the same id again changes the reaction. */
  readonly id: string;
  /** `feature/article`. */
  readonly article: string;
  readonly locale: string;
  readonly face: string;
  readonly reason?: string | undefined;
}

export interface ReactionCount {
  readonly article: string;
  readonly locale: string;
  readonly face: string;
  readonly reason: string | null;
  readonly count: number;
}

/** Stores a reaction, or changes the one with its id: the face, the reason and the time. */
export async function saveReaction(db: Database, reaction: Reaction, now: Date): Promise<void> {
  const changeable = {
    face: reaction.face,
    reason: reaction.reason ?? null,
    at: now.toISOString(),
  };
  const { id, article, locale } = reaction;
  await db
    .insertInto('reactions')
    .values({ id, article, locale, ...changeable })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changeable))
    .execute();
}

/** How often each article got each face, and why, since a time or ever; by article. */
export async function countReactions(db: Database, since?: Date): Promise<ReactionCount[]> {
  const rows = await db
    .selectFrom('reactions')
    .select(['article', 'locale', 'face', 'reason'])
    .select((counted) => counted.fn.countAll<number | string>().as('count'))
    .where('at', '>=', since?.toISOString() ?? '')
    .groupBy(['article', 'locale', 'face', 'reason'])
    .orderBy('article')
    .orderBy('locale')
    .orderBy('face')
    .orderBy('reason')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
