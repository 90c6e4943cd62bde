import { z } from 'zod';

const days = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  /** PostgreSQL where the service runs several times; without it SQLite in DATA_FOLDER. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_FOLDER: z.string().default('data'),
  /** `smtps://user:password@mail.example.com`; without it requests are stored and not mailed. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The mailbox of the team, and who the mails come from. */
  MAIL_TO: z.email().optional(),
  MAIL_FROM: z.email().optional(),
  /** Origins that may send requests besides the service's own, separated by commas: a site on another host. */
  SITE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((origin) => origin !== '')),
  /** 1 when a proxy of ours stands in front: the reader's address is then the last of X-Forwarded-For. */
  BEHIND_PROXY: z
    .enum(['', '0', '1'])
    .default('')
    .transform((value) => value === '1'),
  KEEP_REQUESTS_DAYS: days(730),
  KEEP_REACTIONS_DAYS: days(730),
});

export type Settings = z.output<typeof schema>;

/**
 * The settings of the service from environment variables.
 * @throws if one does not fit, naming it and what to write.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const result = schema.safeParse(env);
  const problems = result.error?.issues.map(
    ({ path, message }) => `  ${path.join('.')}: ${message}`,
  );
  if (problems) throw new Error(`These settings do not fit:\n${problems.join('\n')}`);
  const settings = result.data as Settings;
  if (settings.SMTP_URL !== undefined && !(settings.MAIL_TO && settings.MAIL_FROM))
    throw new Error(
      'SMTP_URL is set: set MAIL_TO (the mailbox of the team) and MAIL_FROM as well.',
    );
  return settings;
}
