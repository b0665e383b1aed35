import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { badInput, DomainError, type ErrorCode, forbiddenOrUnknown, known } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { drawUpOfComplaint } from './complaintPaper.service.ts';
import { complaintPaperKinds, paperKinds, type PaperLanguage, paperLanguages } from './paper.ts';
import { drawUp } from './paper.service.ts';

export interface PaperRouteOptions {
  readonly authenticate: (request: FastifyRequest) => Promise<Actor | undefined>;
  /** The words for the refusal, in the language of the request. */
  readonly messageOf: (error: DomainError, request: FastifyRequest) => string;
}

interface Asked {
  readonly Params: { readonly parent: string; readonly kind: string };
  readonly Querystring: { readonly language?: unknown; readonly id?: unknown };
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_OR_UNKNOWN: 404,
  BAD_INPUT: 400,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
};

/** A viewer of the browser draws a PDF with styles of its own, which the page's policy would refuse; nothing of a PDF runs or goes out. */
const viewerPolicy =
  "script-src 'none'; connect-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Papers are made when asked for and kept nowhere: what they say is in the database. */
export function paperRoutes(services: Services, { authenticate, messageOf }: PaperRouteOptions): FastifyPluginAsync {
  return async app => {
    app.setErrorHandler((error, request, reply) => {
      const refusal = error instanceof DomainError ? error : new DomainError('INTERNAL');
      const { code, facts } = refusal;
      const status = statuses[code] ?? 500;
      if (status >= 500) {
        request.log.error({ event: 'paper failed', code, err: error });
      }
      return reply
        .code(status)
        .header('cache-control', 'no-store')
        .send({ code, message: messageOf(refusal, request), facts });
    });
    const options = { exposeHeadRoute: false, compress: false } as const;
    app.get<Asked>('/api/papers/:parent/:kind', options, async (request, reply) =>
      send(request, reply, await authenticate(request), paperKinds, (actor, { parent, subject, ...paper }) =>
        drawUp(services, actor, { applicationId: parent, subject, ...paper }),
      ),
    );
    app.get<Asked>('/api/complaints/:parent/papers/:kind', options, async (request, reply) =>
      send(request, reply, await authenticate(request), complaintPaperKinds, (actor, { parent, subject, ...paper }) =>
        drawUpOfComplaint(services, actor, { complaintId: parent, version: subject, ...paper }),
      ),
    );
  };
}

interface Wanted<Kind> {
  readonly parent: number;
  readonly kind: Kind;
  readonly language: PaperLanguage;
  readonly subject: number | null;
}

async function send<Kind extends string>(
  { params, query }: FastifyRequest<Asked>,
  reply: FastifyReply,
  actor: Actor | undefined,
  kinds: readonly Kind[],
  draw: (actor: Actor, wanted: Wanted<Kind>) => Promise<Buffer>,
) {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const parent = idOf(params.parent);
  const kind = known(kinds.find(one => one === params.kind));
  const language = languageOf(query.language);
  const subject = query.id === undefined ? null : idOf(query.id);
  const content = await draw(actor, { parent, kind, language, subject });
  const name = [kind, parent, ...(subject === null ? [] : [subject]), language].join('-');
  return reply
    .headers({
      'content-type': 'application/pdf',
      'content-length': content.length,
      'content-disposition': `inline; filename="${name}.pdf"`,
      'content-security-policy': viewerPolicy,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(content);
}

const largestId = 2 ** 31 - 1;

function idOf(text: unknown): number {
  const id = typeof text === 'string' && /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (id < 1 || id > largestId) {
    throw forbiddenOrUnknown();
  }
  return id;
}

function languageOf(text: unknown): PaperLanguage {
  const language = paperLanguages.find(one => one === (text ?? 'kk'));
  if (!language) {
    throw badInput({ language: 'unknown' });
  }
  return language;
}
