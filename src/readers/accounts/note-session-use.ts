import type { Store } from '../../store/database.ts';
import type { Session } from '../member.ts';
import { SESSION_COOKIE_NAME } from './cookie-name.ts';

/** Notes that a session is used, which is shown to its member; asked for once a day at most. It lasts no longer by it. */
export async function noteSessionUse(store: Pick<Store, 'write'>, { id }: Session, now: Date): Promise<void> {
  await store.write((writing) =>
    writing.updateTable('sessions').set({ updated_at: now }).where('id', '=', id).execute(),
  );
}

/** The Set-Cookie field that keeps a signed session cookie in its browser until the session ends. */
export function sessionCookie(signed: string, expiresAt: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  return `${SESSION_COOKIE_NAME}=${signed}; Max-Age=${seconds}; Path=/; HttpOnly; Secure; SameSite=Lax`;
}
