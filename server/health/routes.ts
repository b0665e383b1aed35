import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Reads } from '../replicas/reads.ts';
import type { Readiness } from './readiness.ts';

/** `/healthz`: the process answers. `/readyz`: it can do its work. `/metrics`: for Prometheus. */
export function healthRoutes(
  app: FastifyInstance,
  readiness: () => Promise<Readiness>,
  { metrics, reads }: { metrics: Registry; reads: Reads },
): void {
  const unlimited = { config: { rateLimit: false }, logLevel: 'silent' } as const;
  app.get('/healthz', unlimited, () => ({ ok: true }));
  app.get('/readyz', unlimited, async (_request, reply) => {
    const state = await readiness();
    // Without its replicas a server works on, only slower: they decide nothing here.
    const replicas = reads.hasReplicas ? { replicas: reads.replicas() } : {};
    return reply.code(state.database && state.worker ? 200 : 503).send({ ...state, ...replicas });
  });
  app.get('/metrics', unlimited, async (_request, reply) => {
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });
}
