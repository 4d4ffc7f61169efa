import { createHmac, randomBytes } from 'node:crypto';
import { SESSION_COOKIE_NAME } from '../../src/readers/accounts/cookie-name.ts';
import { hashSessionToken } from '../../src/readers/accounts/session-token.ts';
import type { Passed, Role } from '../../src/readers/member.ts';
import type { Store } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';

/** Somebody who walks: what they hold, and what they should be taken for. */
export interface Walker {
  readonly name: string;
  /** What the portal should take them for; null is a stranger. */
  readonly role: Role | null;
  /** Whether they proved themselves by more than a password. */
  readonly strong: boolean;
  /** A word that stands in their name and nowhere else; null for a stranger. */
  readonly marker: string | null;
  readonly cookie: string | null;
}

let made = 0;

/** Makes a member with a session, without the work of hashing a password. */
export async function walker(
  store: Store,
  secret: string,
  name: string,
  is: { role: Role; passed?: Passed; disabled?: true; ended?: true },
): Promise<Walker> {
  const id = newId();
  made += 1;
  const marker = `Zzwalker${made}zz`;
  const token = randomBytes(24).toString('base64url');
  const inADay = new Date(Date.now() + 86_400_000);
  const yesterday = new Date(Date.now() - 86_400_000);
  await store.write(async (writing) => {
    await writing
      .insertInto('users')
      .values({
        id,
        email: `${marker.toLowerCase()}@walk.example`,
        name: marker,
        email_verified: true,
        role: is.role,
        language: null,
        disabled_at: is.disabled ? new Date() : null,
      })
      .execute();
    await writing
      .insertInto('sessions')
      .values({
        id: newId(),
        user_id: id,
        token_hash: hashSessionToken(token),
        expires_at: is.ended ? yesterday : inADay,
        passed: is.passed ?? 'password',
      })
      .execute();
  });
  const value = `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
  return {
    name,
    role: is.disabled || is.ended ? null : is.role,
    strong: is.passed === 'passkey',
    marker,
    cookie: `${SESSION_COOKIE_NAME}=${encodeURIComponent(value)}`,
  };
}
