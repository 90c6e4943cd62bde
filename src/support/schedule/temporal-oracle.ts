// For the tests alone: opening by Temporal, which is too heavy for a page, and by another way of reckoning.
import { Temporal } from '@js-temporal/polyfill';
import type { Hours } from '../../articles/schema/hours.ts';

/** A stretch of time from one moment up to another, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const firstDay = Temporal.PlainDate.from('2026-01-01');
/** The days of 2026 and 2027, and as many around them as changes are looked for. */
const days = Array.from({ length: 830 }, (_, index) => firstDay.add({ days: index - 10 }));

/** When it is open around 2026 and 2027, in order and without overlap. */
export function openSpans(hours: Omit<Hours, 'timeZoneLabel'>): readonly Span[] {
  const moment = clockIn(hours.timeZone);
  const spans = clockSpans(hours)
    .map(({ from, until }) => ({ from: moment(from), until: moment(until) }))
    .filter(({ from, until }) => from < until)
    .sort((one, other) => one.from - other.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (!before || before.until < span.from) joined.push(span);
    else joined.splice(-1, 1, { from: before.from, until: Math.max(before.until, span.until) });
  }
  return joined;
}

/** The first moment at which the clock of a zone shows a time or a later one. */
export function clockIn(timeZone: string): (clock: number) => number {
  const periods = periodsOf(timeZone);
  return (clock) => {
    const period = periods.find(({ offset, until }) => clock - offset < until);
    return period ? Math.max(period.from, clock - period.offset) : NaN;
  };
}

/** The periods of one offset in a zone. */
function periodsOf(timeZone: string): readonly (Span & { readonly offset: number })[] {
  const periods = [];
  let at: Temporal.ZonedDateTime | null = firstDay.subtract({ days: 30 }).toZonedDateTime(timeZone);
  while (at && at.year < 2029) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition('next');
    const until = next?.epochMilliseconds ?? Infinity;
    periods.push({ from: at.epochMilliseconds, until, offset: at.offsetNanoseconds / 1e6 });
    at = next;
  }
  return periods;
}

/** What the clock shows at both ends of every stretch, in milliseconds as though it were UTC. */
function clockSpans({ hours, exceptions }: Pick<Hours, 'hours' | 'exceptions'>): Span[] {
  return days.flatMap((date) => {
    const day = date.toString();
    const nextDay = date.add({ days: 1 }).toString();
    const weekday = weekdays[date.dayOfWeek - 1] ?? 'mon';
    const other = exceptions.findLast(({ from, until }) => from <= day && day <= until);
    const entries = other ? [other] : hours.filter((entry) => entry.days.includes(weekday));
    return entries.flatMap((entry) => {
      const { open } = entry;
      const close = 'close' in entry ? entry.close : undefined;
      if (open === undefined) return [];
      const time = (on: string, clock: string): number => Date.parse(`${on}T${clock}Z`);
      const from = time(day, open === 'all-day' ? '00:00' : open);
      if (close === undefined) return [{ from, until: time(nextDay, '00:00') }];
      return [{ from, until: time(close < open ? nextDay : day, close) }];
    });
  });
}
