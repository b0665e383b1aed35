import { Agent, request } from 'node:http';
import { quantile } from './figures.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Measured {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly bytes: number;
}

/** Connections that stay open, each with one request in hand at a time. */
export class Line {
  readonly #agent: Agent;
  readonly #host: string;
  readonly #port: number;

  constructor(url: string, connections: number) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  send({ method, path, headers, body }: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { agent: this.#agent, host: this.#host, port: this.#port, method, path, headers: withLength(headers, body) },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const withLength = (headers: Call['headers'], body: string | undefined) =>
  body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };

/** The calls over and over from so many connections for so long; an answer that is an error ends it. */
export function loaded(
  url: string,
  connections: number,
  milliseconds: number,
  calls: readonly Call[],
): Promise<Measured> {
  const begun = performance.now();
  let next = -1;
  return taken(url, connections, () => {
    next += 1;
    return performance.now() - begun < milliseconds ? calls[next % calls.length] : undefined;
  });
}

/** Each call once: acts. */
export function sentOnce(url: string, connections: number, calls: readonly Call[]): Promise<Measured> {
  const left = calls.values();
  return taken(url, connections, () => left.next().value);
}

export interface Side {
  readonly url: string;
  readonly calls: readonly Call[];
}

/** One call here, one there, for so long: what else the machine does meanwhile is borne by both alike. In milliseconds. */
export async function alternately(
  milliseconds: number,
  sides: readonly Side[],
): Promise<readonly (readonly number[])[]> {
  const lines = sides.map(({ url, calls }) => ({ line: new Line(url, 1), calls, times: [] as number[] }));
  const begun = performance.now();
  try {
    for (let next = 0; performance.now() - begun < milliseconds; next += 1) {
      for (const { line, calls, times } of lines) {
        const call = calls[next % calls.length];
        if (call) {
          const sent = performance.now();
          const answer = await line.send(call);
          times.push(performance.now() - sent);
          requireGood(answer);
        }
      }
    }
  } finally {
    lines.forEach(({ line }) => line.close());
  }
  return lines.map(({ times }) => times);
}

async function taken(url: string, connections: number, next: () => Call | undefined): Promise<Measured> {
  const line = new Line(url, connections);
  const times: number[] = [];
  const begun = performance.now();
  let bytes = 0;
  const worker = async () => {
    for (let call = next(); call; call = next()) {
      const sent = performance.now();
      const answer = await line.send(call);
      times.push(performance.now() - sent);
      bytes += answer.body.length;
      requireGood(answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    line.close();
  }
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: times.length / seconds,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bytes: bytes / times.length,
  };
}

export function requireGood({ status, body }: Answer): void {
  if (status !== 200 || body.startsWith('{"errors"') || body.includes('"errors":[')) {
    throw new Error(`answered ${status}: ${body.slice(0, 500)}`);
  }
}
