import type { Hours, Weekday } from '../articles/schema/hours.ts';
import { fill, stringsFor } from '../i18n/strings.ts';
import { weekdays } from './schedule/from-hours.ts';

export interface HoursLine {
  /** "Monday to Friday" */
  readonly days: string;
  /** "24 hours", "9:00 AM to 5:00 PM EST" */
  readonly times: string;
}

/** Opening hours in words of a language, one line per entry of support.yml, for pages without JavaScript. */
export function hoursText(locale: string, hours: Omit<Hours, 'exceptions'>): HoursLine[] {
  return hours.hours.map((entry) => ({
    days: capital(locale, daysText(locale, entry.days)),
    times: timesText(locale, hours.timeZoneLabel, {
      open: entry.open,
      close: 'close' in entry ? entry.close : undefined,
    }),
  }));
}

/** A day or several with other hours: "Christmas Day", "Friday, December 25", "Closed". */
export interface ExceptionLine extends HoursLine {
  readonly name: string;
  /** Its first and last day: 2026-12-25. */
  readonly from: string;
  readonly until: string;
}

/** The exceptions that are not over on a day, the next one first. */
export function exceptionsText(
  locale: string,
  { exceptions, timeZoneLabel }: Omit<Hours, 'hours'>,
  today: string,
): ExceptionLine[] {
  const words = stringsFor(locale);
  return exceptions
    .filter(({ until }) => until >= today)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, until, open, close, names }) => ({
      name: names[locale] ?? Object.values(names)[0] ?? '',
      days: capital(locale, datesText(locale, from, until)),
      times: open ? timesText(locale, timeZoneLabel, { open, close }) : words.hours.closedDay,
      from,
      until,
    }));
}

/** Three days or more in a row are a range; others are listed. */
function daysText(locale: string, days: readonly Weekday[]): string {
  const words = stringsFor(locale).support;
  const positions = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const row = last - first === positions.length - 1 && positions.length > 2;
  return row
    ? fill(words.to, { from: dayName(locale, first), until: dayName(locale, last) })
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(
        positions.map((position) => dayName(locale, position)),
      );
}

/** 5 January 1970 was a Monday. */
function dayName(locale: string, position: number): string {
  const day = new Date(Date.UTC(1970, 0, 5 + position));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function dateText(locale: string, day: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(day));
}

function timesText(
  locale: string,
  zone: string,
  { open, close }: { readonly open: string; readonly close: string | undefined },
): string {
  const words = stringsFor(locale).support;
  if (close === undefined) return words.allDay;
  const range = { open: clockText(locale, open), close: clockText(locale, close) };
  return `${fill(words.hoursRange, range)} ${zone}`;
}

function clockText(locale: string, clock: string): string {
  const parts = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, parts);
  // A day ends at 24:00 where hours are counted on to 23.
  const wholeDay = clock === '24:00' && format.resolvedOptions().hourCycle === 'h23';
  return wholeDay ? clock : format.format(new Date(`1970-01-01T${clock}:00Z`));
}

function datesText(locale: string, from: string, until: string): string {
  if (from === until) return dateText(locale, from);
  const { to } = stringsFor(locale).support;
  return fill(to, { from: dateText(locale, from), until: dateText(locale, until) });
}

const capital = (locale: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
