import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type Auth, clientAddressHeader } from './auth.ts';

/** All that a browser needs; the rest of the library (sign-up, keys, changes of e-mail) stays out of reach. */
const open = {
  GET: ['/get-session', '/list-sessions', '/callback/:provider'],
  POST: [
    '/sign-in/email',
    '/sign-in/social',
    '/sign-out',
    '/change-password',
    '/revoke-session',
    '/revoke-other-sessions',
    '/two-factor/enable',
    '/two-factor/disable',
    '/two-factor/verify-totp',
    '/two-factor/verify-backup-code',
    '/two-factor/generate-backup-codes',
  ],
} as const;

const largestBody = 16 * 1024;

export function authRoutes(auth: Auth): FastifyPluginAsync {
  return async scope => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, done) => {
      done(null, body);
    });
    for (const method of ['GET', 'POST'] as const) {
      for (const path of open[method]) {
        scope.route({
          method,
          url: `/api/auth${path}`,
          // However busy it is, whoever leaves may leave.
          config: { isAlwaysLetIn: path === '/sign-out' },
          handler: (request, reply) => answer(auth, request, reply),
        });
      }
    }
  };
}

async function answer(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const response = await auth.handler(await fetchRequest(auth, request));
  reply.status(response.status);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') {
      reply.header(name, value);
    }
  }
  reply.header('set-cookie', response.headers.getSetCookie());
  reply.header('cache-control', 'no-store');
  return reply.send(response.body ? await response.text() : null);
}

async function fetchRequest(auth: Auth, request: FastifyRequest): Promise<Request> {
  const { baseURL } = await auth.$context;
  const headers = fromNodeHeaders(request.headers);
  // The rate limit counts by address: Fastify knows which proxies to believe, the client may not say it.
  headers.set(clientAddressHeader, request.ip);
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? new Uint8Array(request.body) : null;
  return new Request(new URL(request.url, baseURL), { method: request.method, headers, body });
}
