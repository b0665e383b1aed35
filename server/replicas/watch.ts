import { Client } from 'pg';

/** A server that says nothing for so long counts as gone, in milliseconds. */
const patience = 2000;

/** One connection for a question that is asked again and again, beside all pools: it must not wait for a turn. */
export class Watch {
  readonly #url: string;
  #client: Promise<Client> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** The first row of the answer; fails where none comes in time, and connects anew the next time. */
  async ask<Row extends object>(statement: string): Promise<Row> {
    const client = (this.#client ??= connect(this.#url));
    try {
      const { rows } = await (await client).query<Row>(statement);
      return rows[0] ?? Promise.reject(new Error('no answer'));
    } catch (error) {
      // Whoever says nothing need not take leave either.
      void this.#leave(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    await (this.#client && this.#leave(this.#client));
  }

  /** Another that was made in the meantime stays. */
  async #leave(client: Promise<Client>): Promise<void> {
    if (this.#client === client) {
      this.#client = undefined;
    }
    await client.then(one => one.end()).catch(() => undefined);
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: 'apostille watch',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    keepAlive: true,
  });
  // Losing it is noticed by the next question.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
