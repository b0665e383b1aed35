import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import type { Downloads } from './downloads.ts';
import { type Export, startExport } from './export.service.ts';
import type { ExportFormat } from './exportFormat.ts';
import { exportRequestFrom } from './exportRequest.ts';
import { answerRefusals, type ReaderOptions } from './exportRefusals.ts';
import { startReportExport } from './reportExport.service.ts';
import { reportRequestFrom } from './reportRequest.ts';

export interface ExportRouteOptions extends ReaderOptions {
  readonly schema: GraphQLSchema;
  readonly downloads: Downloads;
  /** Where a request that only reads is to read. */
  readonly readsOf: (request: FastifyRequest) => Rows;
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The cases of a list, and the figures of a report, as files. By POST: what was searched for may be a name, and stands in no address. */
export function exportRoutes(services: Services, options: ExportRouteOptions): FastifyPluginAsync {
  const { schema, authenticate, downloads, readsOf } = options;
  return async app => {
    answerRefusals(app, options);
    const reading = { compress: false, config: { lane: 'reads' } } as const;
    const send = async (request: FastifyRequest, reply: FastifyReply, begin: Begin) => {
      const actor = await authenticate(request);
      return reply.send(await downloads.keep(() => begun(options, actor, request, reply, begin)));
    };
    app.post('/api/exports/applications', reading, (request, reply) =>
      send(request, reply, async (actor, language) => {
        const wanted = exportRequestFrom(request.body, schema);
        return { ...(await startExport(services, actor, wanted, language)), format: wanted.format, name: 'cases' };
      }),
    );
    app.post('/api/exports/reports', reading, (request, reply) =>
      send(request, reply, async (actor, language) => {
        const wanted = reportRequestFrom(request.body);
        const started = await startReportExport({ services, schema, rows: readsOf(request) }, actor, wanted, language);
        return { ...started, format: wanted.format, name: wanted.report };
      }),
    );
  };
}

type Begin = (
  actor: Actor,
  language: Language,
) => Promise<Export & { readonly format: ExportFormat; readonly name: string }>;

async function begun(
  { languageOf }: ExportRouteOptions,
  actor: Actor | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  begin: Begin,
) {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const { id, stream, format, name } = await begin(actor, languageOf(request, actor));
  // What breaks here breaks the download: the reader sees that it is not whole.
  stream.once('error', error => request.log.error({ event: 'export broken off', exportId: id, err: error }));
  reply.headers({
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}-${id}.${format}"`,
    'x-export-id': String(id),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  return stream;
}
