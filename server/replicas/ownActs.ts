import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { isRead } from '../graphql/operation.ts';
import { beyondAll, furthest } from './position.ts';
import type { Reads } from './reads.ts';

/** Answered after an act, and sent with the next reads by whoever keeps no cookies, or was told of a change. */
const positionHeader = 'x-database-position';
/** Named by whoever wants to read nothing older than now. */
const latest = 'latest';
const positionCookie = 'apostille-position';

const inCookies = new RegExp(`(?:^|;\\s*)${positionCookie}=([^;\\s]*)`);

/** Where the primary was when this reader last acted or was told of a change; undefined where they did neither. */
export function seenBy({ headers }: Pick<FastifyRequest, 'headers'>): bigint | undefined {
  const header = headers[positionHeader];
  const [, cookie] = inCookies.exec(headers.cookie ?? '') ?? [];
  const named = header === latest ? beyondAll : header;
  return furthest(typeof named === 'string' ? named : undefined, cookie);
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
  const secure = config.publicUrl.startsWith('https:') ? '; Secure' : '';
  app.addHook('onSend', async (request, reply) => {
    // Turned away or refused, it has written nothing.
    if (reply.statusCode < 400 && mayHaveWritten(request)) {
      const position = await reads.position();
      reply.header(positionHeader, position);
      // Beside those of the answer itself: a sign-in sets its own.
      reply.header(
        'set-cookie',
        `${positionCookie}=${position}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`,
      );
    }
  });
}

function mayHaveWritten({ method, routeOptions, body }: FastifyRequest): boolean {
  return method === 'POST' && !(routeOptions.url === '/graphql' && isRead(body));
}
