import type { Status } from '../schedule.ts';
import { dayAt } from './zone.ts';

/** The sentences of the status. Each may name `{in}`, `{day}` and `{time}`. */
export interface StatusWords {
  readonly open: string;
  readonly openUntil: string;
  readonly openUntilDay: string;
  readonly closed: string;
  readonly opens: string;
  readonly opensOn: string;
  /** A time with its article, by the plural form of its hour: "la 1:00", "las 2:00". */
  readonly time: { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * "Open now, until 5:00 PM", "Closed now. Opens in 3 hours, at 9:00 AM your time".
 * @param timeZone the reader's, by its IANA name.
 */
export function statusText(
  { open, changesAt }: Status,
  now: Date,
  locale: string,
  words: StatusWords,
  timeZone: string,
): string {
  if (!changesAt) return open ? words.open : words.closed;
  const days = dayAt(timeZone, changesAt.getTime()) - dayAt(timeZone, now.getTime());
  const [today, later] = open
    ? [words.openUntil, words.openUntilDay]
    : [words.opens, words.opensOn];
  const values = {
    in: distance(locale, changesAt.getTime() - now.getTime(), days),
    day: new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'long',
      // A weekday alone is one of the coming days.
      ...(days > 6 && { day: 'numeric', month: 'long' }),
    }).format(changesAt),
    time: timeText(locale, changesAt, words.time, timeZone),
  };
  return (days === 0 ? today : later).replace(
    /\{(in|day|time)\}/g,
    (_, name: keyof typeof values) => values[name],
  );
}

/** "in 25 minutes", "in 3 hours", "in 2 days": days are those of the calendar. */
function distance(locale: string, time: number, days: number): string {
  const format = new Intl.RelativeTimeFormat(locale);
  if (time > 59 * MINUTE && time < 24 * HOUR) return format.format(Math.round(time / HOUR), 'hour');
  return time < HOUR
    ? format.format(Math.ceil(time / MINUTE), 'minute')
    : format.format(days, 'day');
}

function timeText(
  locale: string,
  time: Date,
  forms: StatusWords['time'],
  timeZone: string,
): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
  const hour = format.formatToParts(time).find(({ type }) => type === 'hour')?.value;
  const form = forms[new Intl.PluralRules(locale).select(Number(hour))] ?? forms.other;
  return form.replace('{time}', () => format.format(time));
}
