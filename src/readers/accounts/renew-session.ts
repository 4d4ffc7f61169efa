import type { Store } from '../../store/database.ts';
import type { Session } from '../member.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';
import { SESSION_DAYS } from './session-days.ts';
import { signValue } from './signed-value.ts';

const DAY = 86_400;

/** Lets a session that is used, and came with `token`, last for as long again, here and in its browser; asked for once a day at most. */
export async function renewSession(
  store: Pick<Store, 'write'>,
  session: Session,
  token: string,
  secret: string,
  now: Date,
): Promise<Session> {
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY * 1000);
  await store.write((writing) =>
    writing
      .updateTable('sessions')
      .set({ updated_at: now, expires_at: expiresAt })
      .where('id', '=', session.id)
      .execute(),
  );
  const fields = `Max-Age=${SESSION_DAYS * DAY}; Path=/; HttpOnly; Secure; SameSite=Lax`;
  return { ...session, expiresAt, renewed: `${SESSION_COOKIE_NAME}=${signValue(token, secret)}; ${fields}` };
}
