import { dateAt } from './zone.ts';

const WEEKS = 8 * 7 * 86_400_000;

/**
 * Whether days with other hours are worth telling: not over, and beginning within eight weeks.
 * @param days the first and the last: 2026-12-25.
 */
export const isNear = (
  days: { readonly from: string; readonly until: string },
  timeZone: string,
  now: Date,
): boolean =>
  days.until >= dateAt(timeZone, now.getTime()) &&
  days.from <= dateAt(timeZone, now.getTime() + WEEKS);
