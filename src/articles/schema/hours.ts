import { z } from 'astro/zod';
import { allDay, close, closeHint, open } from './clock.ts';
import { exception, type HoursException } from './exceptions.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const days = z
  .array(z.enum(weekdays))
  .min(1)
  .describe('A list of days: [mon, tue, wed, thu, fri, sat, sun].');

/** Hours of some days of the week. A `close` before its `open` is the next morning's. */
const openingHours = z.union([
  z.strictObject({ days, open: allDay }),
  z
    .strictObject({ days, open, close: close.describe(closeHint) })
    .refine((entry) => entry.open !== entry.close, { path: ['close'] }),
]);

/** What American labels mean: the clock of their zone, in summer too. */
const usZones: Readonly<Record<string, string>> = {
  E: 'America/New_York',
  C: 'America/Chicago',
  M: 'America/Denver',
  P: 'America/Los_Angeles',
  AK: 'America/Anchorage',
  H: 'Pacific/Honolulu',
};

/** The zone an American label stands for: EST, EDT and ET are the clock of New York. */
export function zoneOfLabel(label: string | undefined): string | undefined {
  return usZones[/^(AK|[ECMPH])[SD]?T$/.exec(label ?? '')?.[1] ?? ''];
}

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone === 'UTC' || zone.includes('/');
  } catch {
    return false;
  }
};

/** The fields that hours have, the team's and a channel's. */
export const hoursFields = {
  timeZone: z
    .string()
    .refine(isZone)
    .optional()
    .describe(
      'The time zone of the hours by its IANA name: America/New_York. Labels of the United States, such as EST, need none.',
    ),
  timeZoneLabel: z.string().min(2).describe('How readers know that zone: EST.'),
  hours: z
    .array(openingHours)
    .min(1)
    .describe(
      "The opening hours: a list of { days: [mon, tue], open: '09:00', close: '17:00' }, or open: all-day.",
    ),
  exceptions: z
    .array(exception)
    .describe(
      'Days with other hours: a list of { date: 2026-12-25, closed: true, es: Navidad, en: Christmas Day }.',
    ),
};

/** Hours that are a channel's own. What it leaves out is the team's. */
export const ownHours = z
  .strictObject({
    ...hoursFields,
    timeZoneLabel: hoursFields.timeZoneLabel.optional(),
    exceptions: hoursFields.exceptions.optional(),
  })
  .check(({ value: { timeZone, timeZoneLabel }, issues }) => {
    if (timeZone && !timeZoneLabel)
      issues.push({ code: 'custom', path: ['timeZoneLabel'], message: '', input: undefined });
    if (timeZoneLabel && !timeZone && !zoneOfLabel(timeZoneLabel))
      issues.push({ code: 'custom', path: ['timeZone'], message: '', input: undefined });
  });

/** Opening hours with all that is needed to reckon with them. */
export interface Hours {
  readonly timeZone: string;
  readonly timeZoneLabel: string;
  readonly hours: readonly OpeningHours[];
  readonly exceptions: readonly HoursException[];
}

export type OpeningHours = z.output<typeof openingHours>;
export type Weekday = (typeof weekdays)[number];
