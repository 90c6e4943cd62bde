import { z } from 'astro/zod';

/** A time of the day on a clock of 24 hours. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const allDay = z.literal('all-day');
export const open = clock.describe("When it opens: '09:00'.");

/** The end of the hours: of the same day, the end of that day, or the next morning. */
export const close = z.union([clock, z.literal('24:00')]);
export const closeHint =
  "When it closes, not as it opens: '17:00', '24:00', or '02:00' for the next morning.";
