import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from './readiness.ts';

/** Prometheus text. Labels are routes and codes, never what was asked or by whom. */
export function createMetrics(readiness: () => Promise<Readiness>, openStreams: () => number): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const up = new Gauge({
    name: 'apostille_up',
    help: '1 when the part works',
    labelNames: ['part'],
    registers: [],
    async collect() {
      for (const [part, works] of Object.entries(await readiness())) {
        this.set({ part }, works ? 1 : 0);
      }
    },
  });
  registry.registerMetric(up);
  const streams = new Gauge({
    name: 'apostille_open_streams',
    help: 'Listeners to changes at this process',
    registers: [],
    collect() {
      this.set(openStreams());
    },
  });
  registry.registerMetric(streams);
  return registry;
}

export function measureRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}
