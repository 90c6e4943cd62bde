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

const ENCODED = 'In user and password, signs such as @ # / % are written %40 %23 %2F %25';

/** An address with a user and a password; one that cannot be decoded would fail later, and say nothing of the setting. */
const address = (protocol: RegExp, example: string) => {
  const error = `write an address such as ${example}. ${ENCODED}`;
  return z.url({ protocol, error }).refine(isDecodable, error).optional();
};

function isDecodable(text: string): boolean {
  try {
    const { username, password } = new URL(text);
    return [username, password].map(decodeURIComponent).length > 0;
  } catch {
    return false;
  }
}

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
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@db.example.com/desk'),
  DATA_FOLDER: z.string().default('data'),
  /** `smtps://user:password@mail.example.com`; without it requests are stored and not mailed. */
  SMTP_URL: address(/^smtps?$/, 'smtps://user:password@mail.example.com'),
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
