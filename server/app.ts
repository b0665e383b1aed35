import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { dashboardFiles } from './dashboardFiles.ts';
import { DomainError } from './errors.ts';
import { createMetrics, measureRequests } from './health/metrics.ts';
import type { Readiness } from './health/readiness.ts';
import { healthRoutes } from './health/routes.ts';
import { admitRequests } from './load/admission.ts';
import type { Log } from './log.ts';
import { projectRoot } from './projectRoot.ts';
import { tellPosition } from './replicas/ownActs.ts';
import type { Routes } from './routes.ts';
import { securityHeaders } from './securityHeaders.ts';

export interface AppServices {
  readonly config: Config;
  readonly log: Log;
  readonly readiness: () => Promise<Readiness>;
  /** What answers under /graphql and /api: sign-in, GraphQL, attachments. */
  readonly routes: Routes;
}

export async function createApp({ config, log, readiness, routes }: AppServices): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: 1024 * 1024,
    // On closing, connections without a request in hand are closed at once, the others after their answer.
    forceCloseConnections: 'idle',
  });
  const gates = admitRequests(app, config);
  const { plugins, openStreams, reads, downloads, requestCounts, figureState } = routes;
  const metrics = createMetrics({ readiness, openStreams, gates, reads, downloads, figureState });
  measureRequests(app, metrics);
  logRequests(app);
  answerErrors(app);
  const headers = await securityHeaders(config.publicUrl);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await app.register(rateLimit, { ...limits(config), store: requestCounts.store() });
  tellPosition(app, reads, config);
  await app.register(compress, { threshold: 1024 });
  healthRoutes(app, readiness, { metrics, reads });
  for (const route of plugins) {
    await app.register(route);
  }
  await dashboardFiles(app, join(projectRoot, 'dist', 'admin'));
  return app;
}

function limits({ requestsPerMinute, signInsPerMinute }: Config) {
  const isSignIn = (url: string) => url.startsWith('/api/auth/sign-in');
  const orNone = (limit: number) => (limit === 0 ? Number.MAX_SAFE_INTEGER : limit);
  return {
    timeWindow: '1 minute',
    max: (request: { url: string }) => orNone(isSignIn(request.url) ? signInsPerMinute : requestsPerMinute),
    keyGenerator: (request: { url: string; ip: string }) =>
      `${isSignIn(request.url) ? 'sign-in' : 'all'} ${request.ip}`,
  };
}

/** One line a request: the route's pattern, not its address, which may hold what someone looked for. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
    done();
  });
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof DomainError && (error.code === 'OVERLOADED' || error.code === 'UNAVAILABLE')) {
      return reply.code(503).send({ error: error.code, requestId: request.id });
    }
    if (status >= 500) {
      request.log.error({ err: error }, 'request failed');
      return reply.code(500).send({ error: 'INTERNAL', requestId: request.id });
    }
    const code = status === 429 ? 'TOO_MANY_REQUESTS' : (error.code ?? 'BAD_REQUEST');
    return reply.code(status).send({ error: code, requestId: request.id });
  });
}
