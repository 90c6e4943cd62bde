import { z } from 'astro/zod';

/** A day such as `2027-05-31`. YAML readers hand it over as text or as a date; both are taken. */
export const day = z.union([z.iso.date(), z.date()]).transform((value) => new Date(value));

/** The last part of an address: lower case, no accents, hyphens between words. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A language as BCP 47 writes it: `es`, `en`, `pt-BR`. */
export const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2}|-[A-Z][a-z]{3})?$/)
  .describe('the code of a language, such as es, en or pt-BR.');

/** The same thing in several languages: `{ es: …, en: … }`. */
export const inEachLanguage = <T extends z.ZodType>(value: T) => z.record(locale, value);

/** The name of an icon from Lucide, such as `calendar-days`. */
export const icon = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
