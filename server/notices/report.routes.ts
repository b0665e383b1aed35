import type { FastifyPluginAsync } from 'fastify';
import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import type { CarriedChannel } from './notice.ts';
import { type CarrierReport, takeReport } from './noticeReport.service.ts';
import { isSignedBy } from './signature.ts';

const largest = 10_000;

/**
 * Reports of deliveries: `{key, state: "delivered" | "undelivered", at?}`, signed in the header x-signature as our own
 * webhook is. An address is there only with its secret.
 */
export function reportRoutes(services: Services, secrets: Config['reportSecrets']): FastifyPluginAsync {
  return async app => {
    app.removeAllContentTypeParsers();
    // The signature is over the very bytes that came.
    app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: largest }, (_, body, done) =>
      done(null, body),
    );
    for (const channel of ['sms', 'email'] as const) {
      const secret = secrets[channel];
      if (secret) {
        app.post(`/api/notices/${channel}-reports`, async (request, reply) => {
          const body = String(request.body);
          if (!isSignedBy(secret, body, request.headers['x-signature'], services.clock.now())) {
            return reply.code(401).send({ code: 'UNAUTHENTICATED' });
          }
          const report = readReport(channel, body);
          if (!report) {
            return reply.code(400).send({ code: 'BAD_INPUT' });
          }
          const isKnown = await takeReport(services, report);
          return isKnown ? reply.code(204).send() : reply.code(404).send({ code: 'FORBIDDEN_OR_UNKNOWN' });
        });
      }
    }
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readReport(channel: CarriedChannel, body: string): CarrierReport | undefined {
  try {
    const { key, state, at = null } = JSON.parse(body) as Record<string, unknown>;
    const isReport = typeof key === 'string' && uuid.test(key) && (at === null || typeof at === 'string');
    if (isReport && (state === 'delivered' || state === 'undelivered')) {
      return { channel, key, what: state, at: at === null ? null : Temporal.Instant.from(at) };
    }
  } catch {
    // Not JSON, or no moment: the same answer as for one with the wrong parts.
  }
  return undefined;
}
