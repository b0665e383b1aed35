import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';

export const minimumPasswordLength = 12;
export const clientAddressHeader = 'x-client-address';

export interface AuthOptions {
  /** Its own pool: the library reads timestamps as the driver gives them. */
  readonly pool: Pool;
  readonly secret: string;
  /** Where people open the dashboard; with https, cookies are Secure. */
  readonly baseUrl: string;
  readonly trustedOrigins?: readonly string[];
  /** Attempts a minute from one address; 0 is no limit. */
  readonly signInsPerMinute: number;
  readonly sessionHours?: number;
  readonly twoFactor?: boolean;
  readonly oidc?: OidcOptions;
  readonly log?: (level: 'warn' | 'error', message: string) => void;
}

export interface OidcOptions {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(options: AuthOptions) {
  const { pool, baseUrl, signInsPerMinute, sessionHours = 12 } = options;
  const secure = baseUrl.startsWith('https:');
  const signIn = signInsPerMinute > 0 && { max: signInsPerMinute, window: 60 };
  return betterAuth({
    appName: 'Apostille',
    database: pool,
    secret: options.secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins: [...(options.trustedOrigins ?? [])],
    telemetry: { enabled: false },
    // Only the fixed text of a message: what comes with it may hold an e-mail address.
    logger: {
      level: 'warn',
      log: (level, message) => options.log?.(level === 'error' ? 'error' : 'warn', message),
    },
    onAPIError: {
      errorURL: baseUrl,
      onError: error => {
        if (!isAPIError(error)) {
          options.log?.('error', error instanceof Error ? error.name : 'unknown');
        }
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: minimumPasswordLength },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account', encryptOAuthTokens: true },
    verification: { modelName: 'auth_verification' },
    session: { modelName: 'auth_session', expiresIn: sessionHours * 3600, updateAge: 3600 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      window: 60,
      max: 120,
      // A department shares one address; asking who is signed in gives nothing away.
      customRules: { '/sign-in/*': signIn, '/two-factor/*': signIn, '/get-session': false },
    },
    advanced: {
      useSecureCookies: secure,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    databaseHooks: { session: { create: { before: session => isActive(pool, session.userId) } } },
    plugins: [
      apiKey({
        enableMetadata: true,
        requireName: true,
        defaultPrefix: 'apo_',
        startingCharactersConfig: { charactersLength: 8 },
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 1200 },
        schema: { apikey: { modelName: 'auth_api_key' } },
      }),
      ...(options.twoFactor ? [twoFactor({ schema: { twoFactor: { modelName: 'auth_two_factor' } } })] : []),
      ...(options.oidc ? [openIdConnect(options.oidc)] : []),
    ],
  });
}

/** People are known beforehand: the provider only proves who they are, by the same verified e-mail address. */
function openIdConnect(oidc: OidcOptions) {
  const scopes = ['openid', 'email', 'profile'];
  return genericOAuth({
    config: [{ providerId: 'oidc', ...oidc, scopes, disableSignUp: true, requireIdTokenVerification: true }],
  });
}

/** Whoever does not work here any more gets no session, whatever way they sign in. */
async function isActive(pool: Pool, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from officer where auth_user_id = $1 and active', [userId]);
  return rowCount === 1;
}
