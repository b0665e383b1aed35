import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import { randomBytes } from 'node:crypto';

/** Scripts and styles come from us alone; the page's own style elements carry the nonce of this one answer. */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function createNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * What every answer says beside its own headers. Helmet sets the same ones each time, so it is asked once. HSTS only
 * where people come by HTTPS; the page has a policy of its own, with a nonce.
 */
export async function securityHeaders(publicUrl: string): Promise<Readonly<Record<string, string>>> {
  const asked = Fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  let headers = {};
  asked.get('/', (_request, reply) => {
    headers = reply.raw.getHeaders();
    return reply.send();
  });
  await asked.inject('/');
  await asked.close();
  return { ...headers, 'content-security-policy': contentSecurityPolicy() };
}
