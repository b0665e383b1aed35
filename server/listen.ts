import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartError } from './startError.ts';

type Address = Pick<Config, 'host' | 'port'>;

const reasons: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ port }) =>
    `port ${port} is taken, by another program or a server that runs already: set PORT to a free one`,
  EACCES: ({ port }) => `port ${port} may not be used by this user: set PORT to one above 1023`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine: set HOST`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine: set HOST`,
};

/** How long a request in hand may take once the server is stopping. */
const grace = 5_000;

/** Takes nothing new, finishes what is in hand, and in the end hangs up on clients that never finish. */
export async function stopListening(app: FastifyInstance): Promise<void> {
  const hangUp = setTimeout(() => app.server.closeAllConnections(), grace);
  await app.close();
  clearTimeout(hangUp);
}

/** Before anything is opened: a first start takes long, and would be in vain. Throws StartError. */
export async function requireAddress({ host, port }: Address): Promise<void> {
  const probe = createServer();
  await explained({ host, port }, async () => {
    probe.listen({ host, port });
    await once(probe, 'listening');
  });
  probe.close();
  await once(probe, 'close');
}

/** Throws StartError where the address cannot be had. */
export const listen = (app: FastifyInstance, { host, port }: Address): Promise<void> =>
  explained({ host, port }, () => app.listen({ host, port }));

async function explained(address: Address, listening: () => Promise<unknown>): Promise<void> {
  try {
    await listening();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw reasons[code] ? new StartError(reasons[code](address)) : error;
  }
}
