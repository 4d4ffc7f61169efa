import { betterAuth } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import { twoFactor } from 'better-auth/plugins';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Reading, Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Role } from '../member.ts';
import { allOf, type Secrets, versionOf } from '../secrets/secrets.ts';
import { PASSWORD_LENGTH } from './check-password.ts';
import { COOKIE_PREFIX, NETWORK_HEADER } from './cookie-name.ts';
import { enterPlugin } from './enter.ts';
import { type AuthOptions, hashedSessions } from './hashed-sessions.ts';
import { passkeys } from './passkeys.ts';
import { hashPassword, isPassword } from './password.ts';
import { LONGEST_SESSION_DAYS, sessionEnd } from './session-days.ts';

/** The settings for better-auth. */
export interface AuthSettings {
  readonly store: Pick<Store, 'forBetterAuth' | 'reading'>;
  readonly config: Config;
  readonly log: Log;
  readonly secrets: Secrets;
}

const DAY = 86_400;
const HOUR = 3_600;

/**
 * better-auth on our tables. It has no routes of its own: the portal's routes call it, after handling rate limits,
 * cross-site requests and emails.
 */
export async function createAuth(settings: AuthSettings) {
  const options = optionsOf(settings);
  // PGlite's only connection would deadlock inside a transaction of better-auth.
  const database = { db: settings.store.forBetterAuth, type: 'postgres', transaction: false } as const;
  const adapter = hashedSessions(await getAdapter({ ...options, database }));
  return betterAuth({ ...options, database: () => adapter });
}

function optionsOf({ store, config, log, secrets }: AuthSettings) {
  return {
    appName: config.PORTAL_NAME,
    baseURL: config.PUBLIC_URL,
    // Encrypted values are marked with the secret's version, so that values from before a rotation are decrypted with
    // their own secret; one without a mark was encrypted with the first secret.
    secret: secrets.current,
    secrets: allOf(secrets).map((value) => ({ version: versionOf(value), value })),
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.error({ from: 'better-auth' }, message) },
    rateLimit: { enabled: false },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        token: 'token_hash',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      additionalFields: {
        passed: { type: 'string', required: false, defaultValue: 'password', input: false },
      },
      expiresIn: LONGEST_SESSION_DAYS * DAY,
      // Sessions have a fixed end, however often they are used.
      disableSessionRefresh: true,
      // Sensitive actions ask for the password again, whenever the session started.
      freshAge: 0,
    },
    account: {
      modelName: 'logins',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      storeIdentifier: 'hashed',
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [NETWORK_HEADER] },
      // The portal has already refused cross-site requests.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const expiresAt = sessionEnd(await roleOf(store.reading, session.userId), session.createdAt);
            return { data: { ...session, expiresAt } };
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: config.PORTAL_NAME,
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      passkeys({ reading: store.reading, config }),
      enterPlugin(),
    ],
  } satisfies AuthOptions;
}

async function roleOf(reading: Reading, userId: string): Promise<Role> {
  const row = await reading.selectFrom('users').select('role').where('id', '=', userId).executeTakeFirst();
  return row?.role ?? 'reader';
}

/** The configured better-auth. */
export type Auth = Awaited<ReturnType<typeof createAuth>>;
