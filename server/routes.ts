import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { sealedFileRoutes } from './complaints/sealedFile.routes.ts';
import { type Config, keptAuthSecret } from './config.ts';
import { attachmentRoutes } from './documents/attachment.routes.ts';
import type { DomainError } from './errors.ts';
import { schemaRoutes } from './explorer/schema.routes.ts';
import { caseTableRoutes } from './exports/caseTable.routes.ts';
import { Downloads } from './exports/downloads.ts';
import { exportRoutes } from './exports/export.routes.ts';
import { createApollo } from './graphql/apollo.ts';
import { createContext } from './graphql/context.ts';
import { errorMessage } from './graphql/messages.ts';
import { isRead } from './graphql/operation.ts';
import { graphqlRoute } from './graphql/route.ts';
import { createSchema } from './graphql/schema.ts';
import { type Language, languages } from './law/law.ts';
import { answerRoutes } from './links/answer.routes.ts';
import { Hub } from './live/hub.ts';
import { streamRoutes } from './live/stream.routes.ts';
import { RequestCounts } from './load/requestCounts.ts';
import type { Log } from './log.ts';
import { reportRoutes } from './notices/report.routes.ts';
import type { Actor } from './officers/actor.ts';
import { authRoutes } from './officers/auth.routes.ts';
import { createAuth } from './officers/auth.ts';
import { authenticate } from './officers/authenticate.ts';
import { paperRoutes } from './papers/paper.routes.ts';
import { figureState } from './reports/figureState.queries.ts';
import type { FigureState } from './reports/figureState.type.ts';
import { seenBy } from './replicas/ownActs.ts';
import { Reads } from './replicas/reads.ts';
import { readRows, type Services } from './services.ts';

export interface RouteOptions {
  readonly config: Config;
  readonly log: Log;
  readonly services: Services;
  /** The database as the server's role: sign-in brings its own connections. */
  readonly databaseUrl: string;
}

export interface Routes {
  readonly plugins: readonly FastifyPluginAsync[];
  /** After the server: Fastify's own onClose would come before the requests in hand are answered. */
  readonly close: () => Promise<void>;
  /** How many listen to changes at this moment. */
  readonly openStreams: () => number;
  /** Where lists, pages and reports are read. */
  readonly reads: Reads;
  /** Files that are read while they are sent. */
  readonly downloads: Downloads;
  /** How often each address asked, at all processes together. */
  readonly requestCounts: RequestCounts;
  /** How far the figures of reports are counted, and what their last check found. */
  readonly figureState: () => Promise<FigureState>;
}

/** What answers under /graphql, /api and /answer. The same for the server and for the tests. */
export async function createRoutes({ config, log, services, databaseUrl }: RouteOptions): Promise<Routes> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    application_name: 'apostille sign-in',
    connectionTimeoutMillis: config.patience.connection,
    statement_timeout: config.patience.read,
  });
  // Lost while it is asked, too: the question fails, the server does not.
  const lost = () => undefined;
  pool.on('error', lost).on('connect', client => client.on('error', lost));
  const auth = createAuth({
    pool,
    secret: keptAuthSecret(config),
    baseUrl: config.publicUrl,
    signInsPerMinute: config.signInsPerMinute,
    twoFactor: config.twoFactor,
    ...(config.oidc && { oidc: config.oidc }),
    log: (level, message) => log[level]({ message }, 'sign-in'),
  });
  const requestCounts = new RequestCounts({
    rows: () => readRows(services),
    clock: services.clock,
    secret: keptAuthSecret(config),
    log,
  });
  const reads = new Reads({ orm: services.orm, url: databaseUrl, config, log });
  await reads.start();
  const schema = createSchema();
  const apollo = createApollo({ schema, introspection: config.introspection, log });
  await apollo.start();
  const whoAsks = (request: FastifyRequest) => {
    const rows = isRead(request.body) ? reads.primary : readRows(services);
    return authenticate(auth, rows, request.headers);
  };
  const files = attachmentRoutes(services, {
    maxBytes: config.attachmentMaxBytes,
    authenticate: whoAsks,
    messageOf: (error, request) => errorMessage(error.code, error.facts, languageOf(request)),
  });
  const papers = paperRoutes(services, {
    authenticate: whoAsks,
    messageOf: (error, request) => errorMessage(error.code, error.facts, languageOf(request)),
  });
  const sealedFiles = sealedFileRoutes(services, {
    authenticate: whoAsks,
    messageOf: (error, request) => errorMessage(error.code, error.facts, languageOf(request)),
  });
  const downloads = new Downloads({ orm: services.orm, url: databaseUrl, config });
  const readers = {
    authenticate: (request: FastifyRequest) => authenticate(auth, reads.primary, request.headers),
    downloads,
    languageOf,
    messageOf: (error: DomainError, request: FastifyRequest) =>
      errorMessage(error.code, error.facts, languageOf(request)),
  };
  const sending = { ...services, downloads };
  const readsOf = (request: FastifyRequest) => reads.rows(seenBy(request));
  const exports = exportRoutes(sending, { ...readers, schema, readsOf });
  const tools = [caseTableRoutes(sending, readers), schemaRoutes(readers)];
  const hub = new Hub({ databaseUrl, rows: () => readRows(services), log });
  const contextOf = async (request: FastifyRequest) => {
    const actor = await whoAsks(request);
    const rows = isRead(request.body) ? readsOf(request) : readRows(services);
    return createContext({ ...services, auth, live: hub }, actor, languageOf(request, actor), rows);
  };
  const graphql = graphqlRoute(apollo, {
    context: contextOf,
    messageOf: (error, request) => errorMessage(error.code, error.facts, languageOf(request)),
  });
  const streams = streamRoutes({ schema, hub, context: contextOf, authenticate: whoAsks, languageOf, log });
  const reports = reportRoutes(services, config.reportSecrets);
  const close = async () => {
    await hub.close();
    await requestCounts.close();
    await apollo.stop();
    await pool.end();
    await downloads.close();
    await reads.close();
  };
  return {
    plugins: [
      authRoutes(auth),
      graphql,
      streams,
      reports,
      files,
      papers,
      sealedFiles,
      exports,
      ...tools,
      answerRoutes(services),
    ],
    close,
    openStreams: () => hub.openStreams,
    reads,
    downloads,
    requestCounts,
    figureState: () => figureState(readRows(services)),
  };
}

/** The language asked for, else the one of the officer, else the state language. */
function languageOf(request: FastifyRequest, actor?: Actor): Language {
  const asked = request.headers['accept-language']?.slice(0, 2).toLowerCase();
  return languages.find(language => language === asked) ?? actor?.language ?? 'kk';
}
