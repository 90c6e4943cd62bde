import type { Hours, Weekday } from '../../articles/schema/hours.ts';
import type { Schedule, Stretch } from '../schedule.ts';

export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const DAY_MINUTES = 24 * 60;

/** Makes the hours of support.yml ready to reckon with. */
export function scheduleOf({
  timeZone,
  hours,
  exceptions,
}: Omit<Hours, 'timeZoneLabel'>): Schedule {
  return {
    timeZone,
    week: weekdays.map((day) =>
      hours
        .filter(({ days }) => days.includes(day))
        .map((entry) => stretch(entry.open, 'close' in entry ? entry.close : undefined))
        .sort(([one], [other]) => one - other),
    ),
    exceptions: exceptions.map(({ from, until, open, close }) => [
      dayNumber(from),
      dayNumber(until),
      open ? [stretch(open, close)] : [],
    ]),
  };
}

/** A close that is not after the opening is the next morning's. */
function stretch(open: string, close: string | undefined): Stretch {
  if (close === undefined) return [0, DAY_MINUTES];
  const [from, until] = [minutesOf(open), minutesOf(close)];
  return [from, until > from ? until : until + DAY_MINUTES];
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A day such as 2026-12-25, counted from 1 January 1970. */
export const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
