import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { isRead } from '../graphql/operation.ts';
import { beyondAll, furthest } from './position.ts';
import type { Reads } from './reads.ts';

/** Answered after an act, and sent with the next reads by whoever keeps no cookies, or was told of a change. */
const positionHeader = 'x-database-position';
/** Named by whoever wants to read nothing older than now. */
const latest = 'latest';

/**
 * A cookie for each position, and the position in its name: of two answers under way at once the one that arrives last
 * would else overwrite the other, which may be further.
 */
const inCookies = /(?:^|;\s*)(apostille-position-([0-9A-F]{1,8})-([0-9A-F]{1,8}))=/gi;
const cookieOf = (position: string) => `apostille-position-${position.replace('/', '-')}`;

/** Where the primary was when this reader last acted or was told of a change; undefined where they did neither. */
export function seenBy({ headers }: Pick<FastifyRequest, 'headers'>): bigint | undefined {
  const header = headers[positionHeader];
  const named = header === latest ? beyondAll : header;
  return furthest(typeof named === 'string' ? named : undefined, ...cookiesIn(headers).map(({ position }) => position));
}

/**
 * Whoever acts is told how far the primary was then, and reads nothing older from then on. The cookie lives twice as
 * long as any replica that is read from may be behind; without replicas there is nothing to tell.
 */
export function tellPosition(app: FastifyInstance, reads: Reads, config: Pick<Config, 'publicUrl' | 'replicas'>): void {
  if (!reads.hasReplicas) {
    return;
  }
  const seconds = Math.max(60, 2 * config.replicas.maxLagSeconds);
  const where = `Path=/; HttpOnly; SameSite=Lax${config.publicUrl.startsWith('https:') ? '; Secure' : ''}`;
  app.addHook('onSend', async (request, reply) => {
    // Turned away or refused, it has written nothing.
    if (reply.statusCode < 400 && mayHaveWritten(request)) {
      const position = await reads.position();
      reply.header(positionHeader, position);
      // What the request brought is before this position: it takes its place.
      const passed = cookiesIn(request.headers).filter(({ name }) => name !== cookieOf(position));
      // Beside those of the answer itself: a sign-in sets its own.
      reply.header('set-cookie', [
        `${cookieOf(position)}=1; Max-Age=${seconds}; ${where}`,
        ...passed.map(({ name }) => `${name}=; Max-Age=0; ${where}`),
      ]);
    }
  });
}

function cookiesIn({ cookie = '' }: FastifyRequest['headers']) {
  return [...cookie.matchAll(inCookies)].map(([, name = '', high, low]) => ({ name, position: `${high}/${low}` }));
}

function mayHaveWritten({ method, routeOptions, body }: FastifyRequest): boolean {
  return method === 'POST' && !(routeOptions.url === '/graphql' && isRead(body));
}
