import { z } from 'astro/zod';
import { allDay, clock, close, closeHint } from './clock.ts';
import { locale } from './fields.ts';

/** A day of the calendar as text, in whatever time zone. YAML readers hand over text or a date. */
const day = z
  .union([z.iso.date(), z.date()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)));

/** A day, or several, with other hours than the week's, and what the day is called in each language. */
export const exception = z
  .object({
    date: day.optional().describe('The day: 2026-12-25.'),
    from: day.optional().describe('The first of several days: 2026-12-24.'),
    until: day.optional().describe('The last of several days, not before `from`: 2027-01-06.'),
    closed: z.literal(true).optional().describe('true where it is closed all day.'),
    open: z
      .union([allDay, clock])
      .optional()
      .describe("When it opens: '09:00', or all-day; or write closed: true."),
    close: close.optional().describe(closeHint),
  })
  .catchall(z.string().min(2))
  .check(({ value, issues }) => {
    const { date, from, until, closed, open: opens, close: closes, ...names } = value;
    const wrong = (...path: string[]): void => {
      const input = path.reduce<unknown>((at, key) => Object(at)[key], value);
      issues.push({ code: 'custom', path, message: '', input });
    };
    if (date ? (from ?? until) : !from) wrong('date');
    if (from && (!until || until < from)) wrong('until');
    if (closed ? opens : !opens) wrong('open');
    if (opens && opens !== 'all-day' ? !closes || opens === closes : closes) wrong('close');
    for (const name of Object.keys(names)) if (!locale.safeParse(name).success) wrong(name);
    if (Object.keys(names).length === 0) wrong();
  })
  .transform(({ date, from, until, closed, open: opens, close: closes, ...names }) => ({
    from: date ?? from ?? '',
    until: date ?? until ?? '',
    /** Nothing where it is closed. */
    open: closed ? undefined : opens,
    close: closes,
    names: names as Record<string, string>,
  }))
  .describe(
    'The day or days, closed or open, and a name per language: { date: 2026-12-25, closed: true, en: Christmas Day }.',
  );

export type HoursException = z.output<typeof exception>;
