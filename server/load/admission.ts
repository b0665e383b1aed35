import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Config } from '../config.ts';
import { DomainError } from '../errors.ts';
import { isRead } from '../graphql/operation.ts';
import { refusalOfTrouble } from './databaseTrouble.ts';
import { Gate } from './gate.ts';
import { Lateness } from './lateness.ts';
import { retryAfter } from './retryAfter.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however many others wait: what ends something, or lasts as long as somebody else likes. */
    readonly isAlwaysLetIn?: boolean;
    /** By whose connections it is answered, where that is not those of acts. */
    readonly lane?: Lane;
  }
}

export const lanes = ['reads', 'acts'] as const;
type Lane = (typeof lanes)[number];
export type Gates = Readonly<Record<Lane, Gate>>;

/**
 * Reads and acts each pass a gate of their own: a flood of lists keeps no act from being recorded. Each has one place
 * less than its pool has connections, so that whoever holds one and needs another for a moment finds it.
 * Whatever works with the database passes; pages, scripts and the signs of life do not.
 * To be called before the routes are registered.
 */
export function admitRequests(app: FastifyInstance, config: Pick<Config, 'poolSize' | 'queue' | 'lateness'>): Gates {
  const lateness = new Lateness(config.lateness);
  app.addHook('onClose', async () => lateness.stop());
  const options = { places: config.poolSize - 1, ...config.queue, isLate: () => lateness.isLate };
  const gates = { reads: new Gate(options), acts: new Gate(options) };
  const leaving = new WeakMap<FastifyRequest, () => void>();
  const admitted = new WeakSet<RouteHandlerMethod>();
  app.addHook('onRoute', route => {
    // The route that answers HEAD has the handler of the one that answers GET, which is behind a gate already.
    if (isWork.test(route.url) && !admitted.has(route.handler)) {
      route.handler = behind(gates, leaving, route.handler);
      admitted.add(route.handler);
    }
  });
  // The answer is made, or begins to flow: how long it takes to be taken is the reader's business.
  app.addHook('onSend', async request => leaving.get(request)?.());
  return gates;
}

const isWork = /^\/(graphql$|api\/|answer\/)/;

/** An error that says that the database is overloaded or away becomes a refusal that says so. */
function behind(
  gates: Gates,
  leaving: WeakMap<FastifyRequest, () => void>,
  handler: RouteHandlerMethod,
): RouteHandlerMethod {
  return async function admitted(request, reply) {
    try {
      if (!request.routeOptions.config.isAlwaysLetIn) {
        leaving.set(request, await gates[laneOf(request)].enter(reply.raw));
      }
      return await handler.call(this, request, reply);
    } catch (error) {
      throw worded(error, reply);
    } finally {
      leaving.get(request)?.();
    }
  };
}

/** By whose connections it uses: attachments and papers are read with those of acts. */
function laneOf({ routeOptions: { url, config }, body }: FastifyRequest): Lane {
  return config.lane ?? (url === '/graphql' && isRead(body) ? 'reads' : 'acts');
}

function worded(error: unknown, reply: FastifyReply): unknown {
  const refusal = error instanceof DomainError ? error : refusalOfTrouble(error);
  if (refusal?.code === 'OVERLOADED' || refusal?.code === 'UNAVAILABLE') {
    reply.header('retry-after', retryAfter);
  }
  return refusal ?? error;
}
