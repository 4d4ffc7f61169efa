import { sql } from 'kysely';
import type { Config } from '../../config.ts';
import { unsubscribeAddress } from '../../readers/alerts/unsubscribe-key.ts';
import { readDeskLetters } from '../../readers/desk-letters/desk-letters.ts';
import { leaveDesk } from '../../readers/desk-letters/leave-desk.ts';
import { postLetter } from '../../readers/letters/post-letter.ts';
import { roleMay } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { noticeLetter } from './notice.letter.ts';
import { letterGroup, NOTICE_KINDS } from './notice.ts';
import type { LettersDue } from './notice-letters.queries.ts';
import { listNotices } from './notices.queries.ts';

/** Maximum number of notices in an email; beyond that only the number is given. */
const MOST_IN_LETTER = 40;

/** How to write an email of notices. */
export interface NoticeWriting {
  readonly due: LettersDue;
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE' | 'PORTAL_ZONE' | 'PUBLIC_URL'>;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Writes a member one email with their unread notices, and records that, both in the caller's transaction: so nothing
 * is sent twice, however many workers run. Members without access to the desk get none, and notices they have
 * unsubscribed from are left out. Returns the number of notices in it.
 */
export async function writeLetter(
  writing: Writing,
  memberId: string,
  { due, config, secret, now }: NoticeWriting,
): Promise<number> {
  // Concurrent emails to this member wait here, and then find nothing pending.
  const member = await writing
    .selectFrom('users')
    .select(['id', 'email', 'language', 'role', 'disabled_at', 'desk_letters'])
    .where('id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!member) return 0;
  if (member.disabled_at || !roleMay(member.role, 'write stories')) {
    await leaveDesk(writing, memberId);
    return 0;
  }
  await dropUnwanted(writing, memberId, member.desk_letters);
  const taken = await writing
    .updateTable('desk_notices')
    .set({ letter: null })
    .where('user_id', '=', memberId)
    .where('read_at', 'is', null)
    .where(sql<boolean>`case letter when 'daily' then at <= ${due.daily} when 'at once' then exists (
      select 1 from desk_notices first where first.user_id = desk_notices.user_id and first.letter = 'at once'
        and first.read_at is null and first.at <= ${due.atOnce}) else false end`)
    .returning('id')
    .execute();
  if (taken.length === 0) return 0;
  const ids = taken.map(({ id }) => id);
  const notices = await listNotices(writing, memberId, {
    unread: true,
    after: null,
    most: MOST_IN_LETTER - 1,
    among: ids,
  });
  const stopAt = unsubscribeAddress(config.PUBLIC_URL, secret, { kind: 'desk', id: memberId });
  const letter = noticeLetter(
    {
      language: member.language ?? config.PORTAL_LANGUAGE,
      notices,
      more: taken.length - notices.length,
      publicUrl: config.PUBLIC_URL,
      zone: config.PORTAL_ZONE,
    },
    stopAt,
  );
  await postLetter(writing, letter, { email: member.email, userId: memberId }, config, now);
  return taken.length;
}

/** Drops notices that are still pending from just before the member unsubscribed. */
async function dropUnwanted(
  writing: Writing,
  memberId: string,
  kept: Readonly<Record<string, string>>,
): Promise<void> {
  const chosen = readDeskLetters(kept);
  const off = NOTICE_KINDS.filter((kind) => chosen[letterGroup(kind)] === 'off');
  if (off.length === 0) return;
  await writing
    .updateTable('desk_notices')
    .set({ letter: null })
    .where('user_id', '=', memberId)
    .where('letter', 'is not', null)
    .where('kind', 'in', off)
    .execute();
}
