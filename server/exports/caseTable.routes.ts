import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, forbiddenOrUnknown } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { coversAtLeast } from '../officers/apiKey.rules.ts';
import { filtersFor } from '../officers/permissions.ts';
import type { Services } from '../services.ts';
import { startCaseTable } from './caseTable.service.ts';
import { dictionaryJson, dictionaryMarkdown, isLanguage } from './caseTableDictionary.ts';
import { caseTableRequestFrom } from './caseTableRequest.ts';
import type { Downloads } from './downloads.ts';
import { answerRefusals, type ReaderOptions } from './exportRefusals.ts';

const mediaTypes = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' } as const;

export interface CaseTableRouteOptions extends ReaderOptions {
  readonly downloads: Downloads;
}

/** The table of cases without personal data, for tools outside (docs/for-tools.md). */
export function caseTableRoutes(services: Services, options: CaseTableRouteOptions): FastifyPluginAsync {
  return async app => {
    answerRefusals(app, options);
    const reading = { exposeHeadRoute: false, config: { lane: 'reads' } } as const;
    app.get('/api/exports/case-table', reading, async (request, reply) => {
      const actor = await reader(request, options);
      const stream = await options.downloads.keep(() => begin(services, actor, request, reply));
      return stream ? reply.send(stream) : reply.code(304).send();
    });
    app.get('/api/exports/case-table/dictionary', reading, async (request, reply) => {
      const actor = await reader(request, options);
      const { format, language } = request.query as Readonly<Record<string, unknown>>;
      reply.header('cache-control', 'private, no-cache');
      return format === 'markdown'
        ? reply
            .type('text/markdown; charset=utf-8')
            .send(dictionaryMarkdown(isLanguage(language) ? language : options.languageOf(request, actor)))
        : reply.send(dictionaryJson());
    });
  };
}

async function reader(request: FastifyRequest, { authenticate }: ReaderOptions): Promise<Actor> {
  const actor = await authenticate(request);
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const { key } = actor;
  if (key && !coversAtLeast(key.covers, 'cases')) {
    throw new DomainError('KEY_NOT_FOR_THIS', { field: 'case-table', readOnly: key.readOnly, covers: key.covers });
  }
  if (filtersFor(actor, 'exportCaseTable').length === 0) {
    throw forbiddenOrUnknown();
  }
  return actor;
}

async function begin(services: Services, actor: Actor, request: FastifyRequest, reply: FastifyReply) {
  const wanted = caseTableRequestFrom(request.query);
  const table = await startCaseTable(services, actor, wanted, request.headers['if-none-match']);
  if (!table) {
    return undefined;
  }
  const { id, cursor, next, etag, stream } = table;
  // What breaks here breaks the download: the reader sees that it is not whole.
  stream.once('error', error => request.log.error({ event: 'export broken off', exportId: id, err: error }));
  reply.headers({
    'content-type': mediaTypes[wanted.format],
    'content-disposition': `attachment; filename="case-table-${id}.${wanted.format}"`,
    'x-export-id': String(id),
    'x-case-table-cursor': cursor,
    'x-case-table-next': next,
    etag,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
  });
  return stream;
}
