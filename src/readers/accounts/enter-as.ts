import type { Asking, DoorParts, Entered } from './asking.ts';
import { endSessionsBeyond } from './end-sessions.ts';

/**
 * Logs in the member `userId` after a password or a mailed link, or asks for a code. Their previous session ends: no
 * session id known beforehand stays valid.
 */
export async function enterAs(
  parts: Pick<DoorParts, 'store' | 'accounts'>,
  userId: string,
  passed: 'password' | 'link',
  asking: Asking,
): Promise<Entered> {
  const auth = await parts.accounts.auth();
  const { headers, response } = await auth.api.enter({
    body: { userId, passed },
    headers: asking.headers,
    returnHeaders: true,
  });
  if (response.needs === null) await endOldSessions(parts, userId, asking);
  const by = { member: userId, network: asking.network };
  parts.accounts.note(response.needs === null ? 'login' : 'code asked', by, { how: passed });
  return { is: 'entered', cookies: headers.getSetCookie(), needs: response.needs };
}

/** Ends the session that a client had when it logged in as the member `userId`, and those beyond the maximum. */
export async function endOldSessions(
  { store }: Pick<DoorParts, 'store'>,
  userId: string,
  { session }: Pick<Asking, 'session'>,
): Promise<void> {
  await store.write(async (writing) => {
    if (session) await writing.deleteFrom('sessions').where('id', '=', session.id).execute();
    await endSessionsBeyond(writing, userId);
  });
}
