import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Record<string, string>;
}

export interface Receiver {
  /** Every request, whatever it was answered. */
  readonly received: Received[];
  stop(): Promise<void>;
}

/** Somebody else's server on loopback; `answer` says the status, or never, for a request that is left hanging. */
export async function startReceiver(
  port: number,
  answer: (received: Received, at: number) => number | 'never',
  body: object = {},
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one = { headers: request.headers, text, json: JSON.parse(text) as Record<string, string> };
      received.push(one);
      const status = answer(one, received.length);
      if (status !== 'never') {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  let stopped: Promise<void> | undefined;
  const stop = () =>
    (stopped ??= new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    }));
  onTestFinished(stop);
  return { received, stop };
}
