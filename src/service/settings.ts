import { z } from 'zod';

const days = (fallback: number) =>
  z.coerce
    .number('write a number of days')
    .int('write whole days')
    .positive('write at least 1')
    .default(fallback);

const origins = z
  .string()
  .default('')
  .transform((text, context) =>
    text
      .split(',')
      .map((origin) => origin.trim().replace(/\/$/, ''))
      .filter((origin) => origin !== '')
      .map((origin) => {
        if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
        context.addIssue(`write origins such as https://help.example.com, not "${origin}"`);
        return z.NEVER;
      }),
  );

const schema = z.object({
  PORT: z.coerce
    .number('write a number')
    .int('write a whole number')
    .min(0, 'write 0 to 65535')
    .max(65_535, 'write 0 to 65535')
    .default(4321),
  /** The address the server listens on: 127.0.0.1 is this machine alone, 0.0.0.0 takes from everywhere. */
  HOST: z.string().default('127.0.0.1'),
  /** PostgreSQL where the service runs several times; without it SQLite in DATA_FOLDER. */
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'write an address such as postgres://user:password@db.example.com/desk',
    })
    .optional(),
  DATA_FOLDER: z.string().default('data'),
  /** `smtps://user:password@mail.example.com`; without it requests are stored and not mailed. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'write an address such as smtps://user:password@mail.example.com',
    })
    .optional(),
  /** The mailbox of the team, and who the mails come from. */
  MAIL_TO: z.email('write one e-mail address').optional(),
  MAIL_FROM: z.email('write one e-mail address').optional(),
  /** Origins that may send requests besides the service's own, separated by commas: a site on another host. */
  SITE_ORIGINS: origins,
  /** 1 when a proxy of ours stands in front: the reader's address is then the last of X-Forwarded-For. */
  BEHIND_PROXY: z
    .enum(['0', '1'], 'write 1 or 0')
    .default('0')
    .transform((value) => value === '1'),
  KEEP_REQUESTS_DAYS: days(730),
  KEEP_REACTIONS_DAYS: days(730),
});

export type Settings = z.output<typeof schema>;

/**
 * The settings of the service from environment variables; an empty one counts as not set.
 * @throws if one does not fit, naming it and what to write.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const result = schema.safeParse(Object.fromEntries(set));
  if (!result.success) {
    // The values stay out of the message: some hold passwords.
    const problems = result.error.issues.map(
      ({ path, message }) => `  ${path.join('.')}: ${message}`,
    );
    throw new Error(`These settings do not fit:\n${problems.join('\n')}`);
  }
  const { data: settings } = result;
  if (settings.SMTP_URL !== undefined && !(settings.MAIL_TO && settings.MAIL_FROM))
    throw new Error(
      'SMTP_URL is set: set MAIL_TO (the mailbox of the team) and MAIL_FROM as well.',
    );
  return settings;
}
