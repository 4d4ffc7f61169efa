import type { Reading } from '../../store/database.ts';
import type { Session } from '../member.ts';
import { sessionEnd } from './session-days.ts';
import { hashSessionToken } from './session-token.ts';

/**
 * The session with this token, with its member, and when it was last used, to the day;
 * null when it has ended, by its own time or by that of its member's role, or its member is disabled.
 */
export async function findUsedSession(
  reading: Reading,
  token: string,
  now: Date,
): Promise<{ session: Session; usedAt: Date } | null> {
  const row = await reading
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .leftJoin('front_pages', 'front_pages.user_id', 'users.id')
    .select([
      'sessions.id',
      'sessions.passed',
      'sessions.created_at',
      'sessions.expires_at',
      'sessions.updated_at',
      'users.id as user_id',
      'users.email',
      'users.name',
      'users.role',
      'users.language',
      'users.two_factor_enabled',
      'users.keeps_history',
      'users.wants_recommended',
      'front_pages.in_use',
    ])
    .where('sessions.token_hash', '=', hashSessionToken(token))
    .where('sessions.expires_at', '>', now)
    .where('users.disabled_at', 'is', null)
    .where('users.email_verified', '=', true)
    .executeTakeFirst();
  if (!row) return null;
  const end = sessionEnd(row.role, row.created_at);
  if (end <= now) return null;
  const session = {
    id: row.id,
    passed: row.passed,
    startedAt: row.created_at,
    expiresAt: new Date(Math.min(row.expires_at.getTime(), end.getTime())),
    member: {
      id: row.user_id,
      email: row.email,
      name: row.name,
      role: row.role,
      language: row.language,
      twoStep: row.two_factor_enabled,
      keepsHistory: row.keeps_history,
      wantsRecommended: row.wants_recommended,
      ownFront: row.in_use ?? false,
    },
  };
  return { session, usedAt: row.updated_at };
}
