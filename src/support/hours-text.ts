import { fill, stringsFor } from '../i18n/strings.ts';
import type { OpeningHours, Support, Weekday } from '../articles/schema/support.ts';

export interface HoursLine {
  /** "Monday to Friday" */
  readonly days: string;
  /** "24 hours", "9:00 AM to 5:00 PM EST" */
  readonly times: string;
}

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Opening hours in words of a language, one line per entry of support.yml, for pages without JavaScript. */
export function hoursText(locale: string, support: Support): HoursLine[] {
  const words = stringsFor(locale).support;
  return support.hours.map((entry) => ({
    days: daysText(locale, entry.days),
    times:
      'close' in entry
        ? `${fill(words.hoursRange, timesOf(locale, entry))} ${support.timeZoneLabel}`
        : words.allDay,
  }));
}

/** Three days or more in a row are a range; others are listed. */
function daysText(locale: string, days: readonly Weekday[]): string {
  const words = stringsFor(locale).support;
  const positions = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const names = positions.map((position) => dayName(locale, position));
  const row = last - first === positions.length - 1 && positions.length > 2;
  const text = row
    ? fill(words.to, { from: dayName(locale, first), until: dayName(locale, last) })
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** 5 January 1970 was a Monday. */
function dayName(locale: string, position: number): string {
  const day = new Date(Date.UTC(1970, 0, 5 + position));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function timesOf(
  locale: string,
  entry: Extract<OpeningHours, { close: string }>,
): { open: string; close: string } {
  const time = (clock: string): string =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
      new Date(`1970-01-01T${clock}:00Z`),
    );
  return { open: time(entry.open), close: time(entry.close) };
}
