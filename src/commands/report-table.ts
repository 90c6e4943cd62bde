import type { Miss } from '../service/storage/misses.ts';
import type { ReactionCount } from '../service/storage/reactions.ts';
import { textTable } from './text-table.ts';

/** What readers thought of an article, in all its languages or in one. */
export interface ArticleReport {
  readonly article: string;
  readonly locale: string;
  readonly happy: number;
  readonly neutral: number;
  readonly sad: number;
  /** Of all reactions, from 0 to 1. */
  readonly happyShare: number;
  /** How often each reason was given, the most frequent first. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** One line per article and language; those that left most readers without an answer first. */
export function articleReports(counts: readonly ReactionCount[]): ArticleReport[] {
  const byArticle = Map.groupBy(counts, ({ article, locale }) => `${article} ${locale}`);
  return [...byArticle.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const sum = (face: string): number =>
        own.reduce((total, one) => total + (one.face === face ? one.count : 0), 0);
      const [happy, neutral, sad] = [sum('happy'), sum('neutral'), sum('sad')];
      const { article, locale } = first;
      const happyShare = happy / (happy + neutral + sad);
      return [{ article, locale, happy, neutral, sad, happyShare, reasons: reasonsOf(own) }];
    })
    .sort((a, b) => b.sad - a.sad || a.happyShare - b.happyShare);
}

function reasonsOf(counts: readonly ReactionCount[]): Record<string, number> {
  const given = counts.flatMap(({ reason, count }) => (reason ? [[reason, count] as const] : []));
  return Object.fromEntries(given.sort(([, a], [, b]) => b - a));
}

export function reactionsTable(reports: readonly ArticleReport[]): string {
  const head = ['Article', 'Language', 'Yes', 'Partly', 'No', 'Yes, share', 'Why not'];
  const rows = reports.map(({ article, locale, happy, neutral, sad, happyShare, reasons }) => [
    article,
    locale,
    happy,
    neutral,
    sad,
    `${Math.round(happyShare * 100)} %`,
    Object.entries(reasons)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', '),
  ]);
  return textTable(head, rows);
}

export function missesTable(misses: readonly Miss[]): string {
  const rows = misses.map(({ question, locale, count, lastDay }) => [
    question,
    locale,
    count,
    lastDay,
  ]);
  return textTable(['Question', 'Language', 'Times', 'Last asked'], rows);
}
