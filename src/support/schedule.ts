import { dayAt, momentOf } from './schedule/zone.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** How many days ahead a change of the status is looked for. */
const HORIZON = 60;

/** A stretch of opening in minutes of the clock since the midnight its day begins with. */
export type Stretch = readonly [open: number, close: number];

/** Opening hours ready to reckon with, small enough for a page's markup. */
export interface Schedule {
  /** Its IANA name. */
  readonly timeZone: string;
  /** Seven days from Monday on, each with its stretches in order. */
  readonly week: readonly (readonly Stretch[])[];
  /** Days with other hours, first and last counted from 1 January 1970; the last that names a day counts. */
  readonly exceptions: readonly (readonly [
    from: number,
    until: number,
    stretches: readonly Stretch[],
  ])[];
}

export interface Status {
  readonly open: boolean;
  /** When that changes; missing where it does not for sixty days. */
  readonly changesAt?: Date;
}

/**
 * Whether it is open at a moment, and until when. Hours are those of the zone's clock: a day on which
 * clocks change is open longer or shorter.
 * @throws RangeError if the browser does not know the time zone.
 */
export function statusAt(schedule: Schedule, now: Date): Status {
  const time = now.getTime();
  const today = dayAt(schedule.timeZone, time);
  let closes: number | undefined;
  // Hours that began yesterday may last until this morning.
  for (let day = today - 1; day <= today + HORIZON; day++) {
    for (const [open, close] of stretchesOf(schedule, day)) {
      const from = momentOf(schedule.timeZone, day * DAY + open * MINUTE);
      const until = momentOf(schedule.timeZone, day * DAY + close * MINUTE);
      if (until <= Math.max(time, from)) continue;
      if (from > (closes ?? time)) return change(closes !== undefined, closes ?? from);
      closes = Math.max(closes ?? 0, until);
    }
  }
  const lasts =
    closes === undefined || closes >= momentOf(schedule.timeZone, (today + HORIZON) * DAY);
  return lasts ? { open: closes !== undefined } : change(true, closes ?? 0);
}

/** By when an answer comes to what is written now. */
export const replyBy = (now: Date, hours: number): Date =>
  new Date(now.getTime() + hours * 60 * MINUTE);

const change = (open: boolean, at: number): Status => ({ open, changesAt: new Date(at) });

function stretchesOf({ week, exceptions }: Schedule, day: number): readonly Stretch[] {
  const exception = exceptions.findLast(([from, until]) => from <= day && day <= until);
  // 1 January 1970 was a Thursday.
  return exception?.[2] ?? week[(((day + 3) % 7) + 7) % 7] ?? [];
}
