// `npm start`: builds the site and serves it together with its service.
import { resolve } from 'node:path';
import { addressAt } from '../service/listen.ts';
import { serve } from '../service/serve.ts';
import { readSettings, type Settings } from '../service/settings.ts';
import { runOrExit } from './run.ts';

try {
  await start(readSettings(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  console.log('Building the site (about 15 seconds) …');
  await runOrExit(process.execPath, ['src/commands/build.ts', '--silent']);
  const { port, hasService, close } = await serve(settings, resolve('dist'), {
    onBusy: (busy) =>
      console.log(`Port ${busy} is in use by another program; trying the next one.`),
  });
  console.log(`\nThe Help Desk is at ${addressAt(settings.HOST, port)}  (Ctrl+C stops it)`);
  console.log(hasService ? aboutService(settings) : NO_SERVICE);
  closeOnSignal(close);
}

const NO_SERVICE = 'There is the site alone: "service" in support.yml is none.\n';

function aboutService({ DATABASE_URL, DATA_FOLDER, SMTP_URL, MAIL_TO }: Settings): string {
  const place = DATABASE_URL
    ? `PostgreSQL on ${new URL(DATABASE_URL).host}`
    : `the folder ${resolve(DATA_FOLDER)}`;
  const mail = SMTP_URL ? ` and mailed to ${MAIL_TO}` : '';
  return `What readers send is stored in ${place}${mail}.\n`;
}

/** The first signal finishes what is in hand, the second does not wait for it: mails go on with the next start. */
function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const stop = (): void => {
    if (closing) process.exit(1);
    closing = true;
    console.log('\nFinishing what is in hand …');
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
