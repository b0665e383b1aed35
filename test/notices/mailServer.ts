import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface MailServer {
  /** What has arrived, parsed. */
  readonly inbox: Email[];
  stop(): Promise<void>;
}

/** A real mail server on loopback; `refuse` says the SMTP code for a recipient it does not take. */
export async function startMailServer(port: number, refuse: (to: string) => number = () => 0): Promise<MailServer> {
  const inbox: Email[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _, done) {
      const responseCode = refuse(address);
      done(responseCode ? Object.assign(new Error('no'), { responseCode }) : undefined);
    },
    onData(stream, _, done) {
      void arrive(stream, inbox, done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= new Promise<void>(resolve => server.close(() => resolve())));
  onTestFinished(stop);
  return { inbox, stop };
}

async function arrive(stream: Readable, inbox: Email[], done: () => void): Promise<void> {
  inbox.push(await PostalMime.parse(await buffer(stream)));
  done();
}
