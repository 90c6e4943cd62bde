import { randomInt, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const BOUNDARY = '----help-desk-bench';
const PATIENCE_MS = 30_000;
/** A form that was open for a minute: nobody who fills it in faster than three seconds is a reader. */
const OPEN_MS = 60_000;

const agent = new Agent({ keepAlive: true, maxSockets: 1024 });

/**
 * Posts a request as the contact form does, each from another address and from a form of its own.
 * @returns what went wrong, or nothing where the service says that it is stored
 */
export function postRequest(port: number): Promise<string | undefined> {
  const body = form({
    request: 'A reservation from Airbnb does not show in my calendar. '.repeat(8),
    name: 'Ana Núñez',
    email: 'ana@example.com',
    technical: 'yes',
    expected: 'The reservation shows in the calendar.',
    actual: 'The dates are free.',
    steps: 'I opened the calendar and chose the week.',
    locale: 'en',
    opened: String(Date.now() - OPEN_MS),
    token: randomUUID(),
    website: '',
  });
  const headers = {
    accept: 'application/json',
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    'content-length': Buffer.byteLength(body),
    origin: `http://127.0.0.1:${port}`,
    'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
  };
  return new Promise((resolve) => {
    const sending = request(
      { host: '127.0.0.1', port, path: '/api/requests', method: 'POST', agent, headers },
      (response) => {
        response.resume();
        response.once('end', () =>
          resolve(response.statusCode === 201 ? undefined : String(response.statusCode)),
        );
        response.once('error', () => resolve('broken answer'));
      },
    );
    sending.setTimeout(PATIENCE_MS, () => sending.destroy(new Error('no answer in 30 s')));
    sending.once('error', ({ message }) => resolve(message));
    sending.end(body);
  });
}

function form(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}
