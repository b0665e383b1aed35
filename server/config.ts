import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { keptFile } from './keptFile.ts';
import { projectRoot } from './projectRoot.ts';
import { StartError } from './startError.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address people type; cookies and links are made for it. */
  readonly publicUrl: string;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed; empty: none. */
  readonly trustedProxies: readonly string[];
  /** Embedded database, attachments on disk, generated secrets. */
  readonly dataDir: string;
  /** `embedded` is the demo: PostgreSQL started by the server, demo people, demo cases. */
  readonly database: EmbeddedDatabase | ExternalDatabase;
  /** With how many invented cases the empty embedded database is filled. */
  readonly demoCases: number;
  /** Connections of a server for acts and jobs, and as many again for reads. */
  readonly poolSize: number;
  /** Standbys that lists and reports are read from. */
  readonly replicas: {
    readonly urls: readonly string[];
    /** One further behind than this is not read from. */
    readonly maxLagSeconds: number;
  };
  /** How long the database may take, in milliseconds. */
  readonly patience: {
    /** One statement of a read, and one of an act or a job. */
    readonly read: number;
    readonly act: number;
    /** What another act holds. */
    readonly lock: number;
    /** A connection of the pool. */
    readonly connection: number;
  };
  /** Requests that wait for their turn, for reads and for acts each; more are turned away. */
  readonly queue: {
    readonly length: number;
    /** Longest wait in milliseconds. */
    readonly wait: number;
  };
  /** Nothing more is taken while this process is late by so many milliseconds; 0: however late. */
  readonly lateness: number;
  readonly authSecret: string | undefined;
  /** Second factor at sign-in, offered to those who set it up. */
  readonly twoFactor: boolean;
  /** Sign-in through the organisation's OpenID Connect provider, beside passwords. */
  readonly oidc: OidcProvider | undefined;
  readonly attachments: DiskAttachments | S3Attachments;
  readonly attachmentMaxBytes: number;
  /** Messages of a channel without a carrier are written to a file and count as delivered; else they fail. */
  readonly demoCarriers: boolean;
  /** Mail to applicants. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  readonly smsGateway: { readonly url: string; readonly token: string } | undefined;
  /** Where the portal is told of a new entry in a personal cabinet. */
  readonly portalWebhook: { readonly url: string; readonly secret: string } | undefined;
  /** With what carriers sign their reports of deliveries; absent: there is no such address. */
  readonly reportSecrets: { readonly sms: string | undefined; readonly email: string | undefined };
  readonly worker: boolean;
  readonly introspection: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** Requests a minute from one address; 0 is no limit. */
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
}

interface EmbeddedDatabase {
  readonly kind: 'embedded';
}

interface ExternalDatabase {
  readonly kind: 'external';
  readonly url: string;
  /** The owner of the tables; the same as `url` where one role does both. */
  readonly migrationUrl: string;
}

interface OidcProvider {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface DiskAttachments {
  readonly kind: 'disk';
  readonly folder: string;
}

interface S3Attachments {
  readonly kind: 's3';
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

type Env = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Env): Config {
  const port = integer(env, 'PORT', 4000, 0, 65_535);
  const database = readDatabase(env);
  const dataDir = resolve(projectRoot, text(env, 'DATA_DIR') ?? '.data');
  return Object.freeze({
    port,
    host: text(env, 'HOST') ?? 'localhost',
    publicUrl: webAddress(env, 'PUBLIC_URL') ?? `http://localhost:${port}`,
    trustedProxies: (text(env, 'TRUST_PROXY') ?? '')
      .split(',')
      .map(each => each.trim())
      .filter(Boolean),
    dataDir,
    database,
    demoCases: integer(env, 'DEMO_CASES', 3000, 1, 100_000),
    poolSize: integer(env, 'DATABASE_POOL_SIZE', 10, 2, 500),
    replicas: readReplicas(env, database),
    patience: {
      read: seconds(env, 'DATABASE_READ_SECONDS', 15),
      act: seconds(env, 'DATABASE_ACT_SECONDS', 30),
      lock: seconds(env, 'DATABASE_LOCK_SECONDS', 10),
      connection: seconds(env, 'DATABASE_WAIT_SECONDS', 3),
    },
    queue: {
      length: integer(env, 'REQUEST_QUEUE', 100, 0, 100_000),
      wait: seconds(env, 'REQUEST_QUEUE_SECONDS', 3),
    },
    lateness: integer(env, 'EVENT_LOOP_LIMIT_MS', 1000, 0, 60_000),
    authSecret: readAuthSecret(env, database),
    twoFactor: onOff(env, 'TWO_FACTOR', true),
    oidc: readOidc(env),
    attachments: readAttachments(env, dataDir),
    attachmentMaxBytes: integer(env, 'ATTACHMENTS_MAX_MB', 20, 1, 1024) * 1024 * 1024,
    demoCarriers: onOff(env, 'DEMO_CARRIERS', database.kind === 'embedded'),
    smtp: readSmtp(env),
    smsGateway: readSmsGateway(env),
    portalWebhook: readPortalWebhook(env),
    reportSecrets: { sms: longSecret(env, 'SMS_REPORT_SECRET'), email: longSecret(env, 'MAIL_REPORT_SECRET') },
    worker: onOff(env, 'WORKER', true),
    introspection: onOff(env, 'GRAPHQL_INTROSPECTION', database.kind === 'embedded'),
    logLevel: oneOf(env, 'LOG_LEVEL', logLevels, 'info'),
    requestsPerMinute: integer(env, 'RATE_LIMIT_PER_MINUTE', 1200, 0, 1_000_000),
    signInsPerMinute: integer(env, 'SIGN_IN_LIMIT_PER_MINUTE', 10, 0, 1_000_000),
  });
}

/** Signs sessions. The demo keeps one it made itself, so that a restart signs nobody out. */
export function keptAuthSecret({ authSecret: given, dataDir }: Pick<Config, 'authSecret' | 'dataDir'>): string {
  return given ?? keptFile(join(dataDir, 'auth-secret'), () => randomBytes(32).toString('hex'));
}

function readDatabase(env: Env): Config['database'] {
  const url = postgresUrl(env, 'DATABASE_URL');
  const migrationUrl = postgresUrl(env, 'MIGRATION_DATABASE_URL');
  if (url) {
    return { kind: 'external', url, migrationUrl: migrationUrl ?? url };
  }
  if (migrationUrl) {
    throw new StartError('MIGRATION_DATABASE_URL is set but DATABASE_URL is not: set both or none');
  }
  return { kind: 'embedded' };
}

function readReplicas(env: Env, database: Config['database']): Config['replicas'] {
  const listed = (text(env, 'DATABASE_REPLICA_URLS') ?? '').split(',').map(each => each.trim());
  const urls = listed.filter(Boolean).map(url => checkedPostgresUrl('DATABASE_REPLICA_URLS', url));
  if (urls.length > 0 && database.kind === 'embedded') {
    throw new StartError('DATABASE_REPLICA_URLS is set but DATABASE_URL is not: the embedded database has no replicas');
  }
  return { urls, maxLagSeconds: integer(env, 'DATABASE_REPLICA_MAX_LAG_SECONDS', 10, 1, 3600) };
}

function readAuthSecret(env: Env, database: Config['database']): string | undefined {
  const secret = text(env, 'AUTH_SECRET');
  if (database.kind === 'external' && !secret) {
    throw new StartError('AUTH_SECRET is required with DATABASE_URL: at least 32 random characters');
  }
  if (secret && secret.length < 32) {
    throw new StartError('AUTH_SECRET is too short: at least 32 random characters');
  }
  return secret;
}

function readOidc(env: Env): Config['oidc'] {
  const discoveryUrl = webAddress(env, 'OIDC_DISCOVERY_URL');
  return discoveryUrl
    ? {
        discoveryUrl,
        clientId: required(env, 'OIDC_CLIENT_ID', 'OIDC_DISCOVERY_URL'),
        clientSecret: required(env, 'OIDC_CLIENT_SECRET', 'OIDC_DISCOVERY_URL'),
      }
    : undefined;
}

function readAttachments(env: Env, dataDir: string): Config['attachments'] {
  const bucket = text(env, 'ATTACHMENTS_S3_BUCKET');
  if (!bucket) {
    return { kind: 'disk', folder: resolve(projectRoot, text(env, 'ATTACHMENTS_DIR') ?? join(dataDir, 'attachments')) };
  }
  return {
    kind: 's3',
    bucket,
    region: required(env, 'ATTACHMENTS_S3_REGION', 'ATTACHMENTS_S3_BUCKET'),
    endpoint: webAddress(env, 'ATTACHMENTS_S3_ENDPOINT'),
    accessKeyId: required(env, 'ATTACHMENTS_S3_ACCESS_KEY_ID', 'ATTACHMENTS_S3_BUCKET'),
    secretAccessKey: required(env, 'ATTACHMENTS_S3_SECRET_ACCESS_KEY', 'ATTACHMENTS_S3_BUCKET'),
  };
}

function readSmtp(env: Env): Config['smtp'] {
  const url = text(env, 'SMTP_URL');
  if (!url) {
    return undefined;
  }
  if (!(URL.canParse(url) && /^smtps?:\/\/[^/]+/.test(url))) {
    throw new StartError('SMTP_URL must look like smtps://user:password@host:465');
  }
  const from = required(env, 'SMTP_FROM', 'SMTP_URL');
  if (!/^([^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    throw new StartError('SMTP_FROM must look like address@example.kz or Name <address@example.kz>');
  }
  return { url, from };
}

function readSmsGateway(env: Env): Config['smsGateway'] {
  const url = webAddress(env, 'SMS_GATEWAY_URL');
  if (!url) {
    return undefined;
  }
  // Without reports nobody would ever be notified by SMS: a delivery is what counts.
  required(env, 'SMS_REPORT_SECRET', 'SMS_GATEWAY_URL');
  return { url, token: required(env, 'SMS_GATEWAY_TOKEN', 'SMS_GATEWAY_URL') };
}

function readPortalWebhook(env: Env): Config['portalWebhook'] {
  const url = webAddress(env, 'PORTAL_WEBHOOK_URL');
  if (!url) {
    return undefined;
  }
  longSecret(env, 'PORTAL_WEBHOOK_SECRET');
  return { url, secret: required(env, 'PORTAL_WEBHOOK_SECRET', 'PORTAL_WEBHOOK_URL') };
}

function longSecret(env: Env, name: string): string | undefined {
  const value = text(env, name);
  if (value && value.length < 32) {
    throw new StartError(`${name} is too short: at least 32 random characters`);
  }
  return value;
}

function text(env: Env, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function required(env: Env, name: string, because: string): string {
  const value = text(env, name);
  if (!value) {
    throw new StartError(`${name} is required with ${because}`);
  }
  return value;
}

function integer(env: Env, name: string, fallback: number, least: number, most: number): number {
  const value = text(env, name);
  if (value === undefined) {
    return fallback;
  }
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new StartError(`${name} must be a whole number from ${least} to ${most}, not "${value}"`);
  }
  return number;
}

/** In milliseconds. */
function seconds(env: Env, name: string, fallback: number): number {
  return integer(env, name, fallback, 1, 600) * 1000;
}

function oneOf<T extends string>(env: Env, name: string, values: readonly T[], fallback: T): T {
  const value = text(env, name);
  const found = values.find(each => each === value);
  if (value !== undefined && found === undefined) {
    throw new StartError(`${name} must be one of ${values.join(', ')}, not "${value}"`);
  }
  return found ?? fallback;
}

function onOff(env: Env, name: string, fallback: boolean): boolean {
  return oneOf(env, name, ['on', 'off'], fallback ? 'on' : 'off') === 'on';
}

function webAddress(env: Env, name: string): string | undefined {
  const value = text(env, name);
  if (value !== undefined && !/^https?:\/\/[^/]+/.test(value)) {
    throw new StartError(`${name} must be an address that starts with http:// or https://, not "${value}"`);
  }
  return value?.replace(/\/+$/, '');
}

function postgresUrl(env: Env, name: string): string | undefined {
  const value = text(env, name);
  return value === undefined ? undefined : checkedPostgresUrl(name, value);
}

/** The value itself is never shown: it holds a password. */
function checkedPostgresUrl(name: string, value: string): string {
  if (!(URL.canParse(value) && /^postgres(ql)?:\/\/.*\/.+/.test(value))) {
    throw new StartError(`${name} must look like postgres://user:password@host:5432/database`);
  }
  return value;
}
