import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** Above so many bytes 'refuse what is large' refuses a mail. */
const LARGE = 100_000;

/** What a mail server does with the next mails. */
export type Behaviour =
  | 'accept'
  | 'down'
  | 'refuse for now'
  | 'refuse for good'
  | 'refuse the content'
  | 'refuse what is large'
  | 'never greet'
  | 'never accept'
  | 'drop in the middle'
  | 'drop after accepting'
  | 'accept late';

export interface ReceivedMail {
  readonly messageId: string;
  readonly reference: string;
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  behaviour: Behaviour;
  /** How long 'accept late' waits, in milliseconds. */
  lateMs: number;
  /** How often somebody began to send a mail. */
  attempts: number;
  /** The mails that were taken, in their order, repeats and all. */
  readonly received: ReceivedMail[];
  /** Called with each mail that was taken, before its sender is told. */
  onReceived: (mail: ReceivedMail) => void;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine that behaves as told. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const drop = (): void => sockets.forEach((socket) => socket.destroy());
  const refusal = (responseCode: number, text: string): Error =>
    Object.assign(new Error(text), { responseCode });
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      if (server.behaviour !== 'never greet') done();
    },
    onMailFrom: (_address, _session, done) => {
      server.attempts += 1;
      done(server.behaviour === 'refuse for now' ? refusal(451, 'try again later') : null);
    },
    onRcptTo: (_address, _session, done) =>
      done(server.behaviour === 'refuse for good' ? refusal(550, 'no such mailbox') : null),
    onData: (stream, _session, done) => {
      if (server.behaviour === 'drop in the middle') stream.once('data', drop);
      void read(stream).then((raw) => {
        if (server.behaviour === 'refuse the content') return done(refusal(554, 'looks like spam'));
        if (server.behaviour === 'refuse what is large' && raw.length > LARGE)
          return done(refusal(552, '5.3.4 message too big'));
        if (server.behaviour === 'never accept' || stream.sizeExceeded) return;
        const mail = { ...parse(raw), raw };
        const take = (): void => {
          server.received.push(mail);
          server.onReceived(mail);
        };
        if (server.behaviour === 'accept late')
          return setTimeout(() => (take(), done()), server.lateMs);
        take();
        return server.behaviour === 'drop after accepting' ? drop() : done();
      });
    },
  });
  smtp.on('error', () => undefined); // Dropped connections are what the tests are about.
  smtp.server.on('connection', (socket: Socket) => {
    if (server.behaviour === 'down') socket.destroy();
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(port, '127.0.0.1', resolve);
  });
  const address = smtp.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const server: MailServer = {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    behaviour: 'accept',
    lateMs: 0,
    attempts: 0,
    received: [],
    onReceived: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        drop();
        smtp.close(() => resolve());
      }),
  };
  return server;
}

async function read(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch {
    return new Promise(() => undefined); // Dropped: there is no mail.
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(raw: string): Omit<ReceivedMail, 'raw'> {
  return {
    messageId: /^Message-ID: *(.+)$/im.exec(raw)?.[1]?.trim() ?? '',
    reference: /^Subject: .*\[(HD-[A-Z0-9-]+)\]/im.exec(raw)?.[1] ?? '',
  };
}
