import type { Store } from '../../store/database.ts';
import type { Session } from '../member.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { SESSION_DAYS } from './session-days.ts';
import { signValue } from './signed-value.ts';

const DAY = 86_400_000;

/** Lets a session that is used, and came with `token`, last for as long again, here and in its browser; asked for once a day at most. */
export async function renewSession(
  store: Pick<Store, 'write'>,
  session: Session,
  token: string,
  { current }: Secrets,
  now: Date,
): Promise<Session> {
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY);
  await store.write((writing) =>
    writing
      .updateTable('sessions')
      .set({ updated_at: now, expires_at: expiresAt })
      .where('id', '=', session.id)
      .execute(),
  );
  return { ...session, expiresAt, renewed: renewedCookie(signValue(token, current), expiresAt, now) };
}

/** The Set-Cookie field that keeps a signed session cookie in its browser until the session ends. */
export function renewedCookie(signed: string, expiresAt: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  return `${SESSION_COOKIE_NAME}=${signed}; Max-Age=${seconds}; Path=/; HttpOnly; Secure; SameSite=Lax`;
}
