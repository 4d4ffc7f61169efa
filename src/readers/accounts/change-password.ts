import type { Config } from '../../config.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';
import { revokeTokensOf } from '../tokens/revoke-token.ts';
import { endOtherSessions } from './end-sessions.ts';
import { tellMember } from './tell-member.ts';

/** Changes a member's password to the one hashed, ends their other sessions, revokes their tokens, and writes to them. */
export async function changePassword(
  writing: Writing,
  by: Authorized<'use own account'>,
  hash: string,
  config: Config,
  now: Date,
): Promise<void> {
  await actAs(writing, by.member.id);
  await writing
    .updateTable('logins')
    .set({ password: hash, updated_at: now })
    .where('user_id', '=', by.member.id)
    .where('provider_id', '=', 'credential')
    .execute();
  await endOtherSessions(writing, by);
  await revokeTokensOf(writing, by.member.id, by.member.id, now);
  await tellMember(writing, by, 'password changed', config, now);
}
