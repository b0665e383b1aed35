import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentSecurityPolicy, createNonce } from './securityHeaders.ts';

/** Served by what asks for data; an unknown address there is an error, never the page. */
const notPages = ['/graphql', '/api/', '/assets/', '/healthz', '/readyz', '/metrics'];

/** The built dashboard: assets are named by their content and kept for a year, the page is made for each request. */
export async function dashboardFiles(app: FastifyInstance, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.startsWith(join(folder, 'assets'));
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    app.get('/', (_request, reply) => sendPage(reply, page));
    app.get('/index.html', (_request, reply) => sendPage(reply, page));
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    const known = !notPages.some(prefix => path.startsWith(prefix)) && !path.slice(path.lastIndexOf('/')).includes('.');
    if (isPage && known && existsSync(page)) {
      return sendPage(reply, page);
    }
    return reply.code(404).header('cache-control', 'no-store').send({ error: 'NOT_FOUND' });
  });
}

async function sendPage(reply: FastifyReply, page: string): Promise<FastifyReply> {
  const nonce = createNonce();
  const html = await readFile(page, 'utf8');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .send(html.replaceAll('__CSP_NONCE__', nonce));
}
