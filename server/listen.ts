import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartError } from './startError.ts';

const reasons: Readonly<Record<string, (config: Pick<Config, 'host' | 'port'>) => string>> = {
  EADDRINUSE: ({ port }) => `port ${port} is taken by another program: set PORT to a free one`,
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

export async function listen(app: FastifyInstance, config: Pick<Config, 'host' | 'port'>): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw reasons[code] ? new StartError(reasons[code](config)) : error;
  }
}
