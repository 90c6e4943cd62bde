const DAY = 86_400_000;

/** What is known of a zone's clock. */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Offsets at midnight UTC, by the day. */
  readonly offsets: Map<number, number>;
  /** The moments of changes, by the day around which they were looked for. */
  readonly changes: Map<number, number>;
}

const clocks = new Map<string, Clock>();

/** How far the clock of an IANA time zone is ahead of UTC, in milliseconds. */
export function offsetAt(timeZone: string, time: number): number {
  const clock = clockOf(timeZone);
  const day = Math.floor(time / DAY);
  const offset = offsetOn(clock, day);
  // No zone changes its clock there and back between two midnights.
  return offset === offsetOn(clock, day + 1) ? offset : read(clock, time);
}

/** The day of the calendar in a zone, counted from 1 January 1970. */
export const dayAt = (timeZone: string, time: number): number =>
  Math.floor((time + offsetAt(timeZone, time)) / DAY);

/** The date in a zone: 2026-12-25. */
export const dateAt = (timeZone: string, time: number): string =>
  new Date(dayAt(timeZone, time) * DAY).toISOString().slice(0, 10);

/**
 * The first moment at which the clock of a zone shows a time or a later one. A time that comes twice
 * is meant as it comes first; one that is skipped is the moment of the skip.
 * @param shown the time the clock shows, in milliseconds as though the zone were UTC.
 */
export function momentOf(timeZone: string, shown: number): number {
  const clock = clockOf(timeZone);
  const day = Math.floor(shown / DAY);
  // Zones are at most 14 hours away from UTC.
  const before = offsetOn(clock, day - 1);
  const after = offsetOn(clock, day + 2);
  if (before === after) return shown - before;
  const change = changeAround(clock, day);
  return shown - before < change ? shown - before : Math.max(shown - after, change);
}

/** When the offset becomes what it is after the day; clocks change on full seconds. */
function changeAround(clock: Clock, day: number): number {
  const known = clock.changes.get(day);
  if (known !== undefined) return known;
  const after = offsetOn(clock, day + 2);
  let [low, high] = [((day - 1) * DAY) / 1000, ((day + 2) * DAY) / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (read(clock, middle * 1000) === after) high = middle;
    else low = middle;
  }
  clock.changes.set(day, high * 1000);
  return high * 1000;
}

function offsetOn(clock: Clock, day: number): number {
  const offset = clock.offsets.get(day) ?? read(clock, day * DAY);
  clock.offsets.set(day, offset);
  return offset;
}

/** What the clock shows, less the time in UTC. */
function read({ format }: Clock, time: number): number {
  // "11/22/2026, 19:05:00"
  const [month = 1, day, year = 0, hour, minute, second] = (
    format.format(time).match(/\d+/g) ?? []
  ).map(Number);
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(time / 1000) * 1000;
}

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const number = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: number,
    month: number,
    day: number,
    hour: number,
    minute: number,
    second: number,
  });
  const clock = { format, offsets: new Map<number, number>(), changes: new Map<number, number>() };
  clocks.set(timeZone, clock);
  return clock;
}
