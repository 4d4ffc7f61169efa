import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { NoticeAbout, NoticeKind } from './notice.ts';

/** A notice as it stands in somebody's list. */
export interface DeskNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly storyId: string;
  readonly headline: string;
  readonly language: string;
  /** Null where the clock did it; empty where the account is gone. */
  readonly by: string | null;
  readonly about: NoticeAbout;
  readonly at: Date;
  readonly readAt: Date | null;
}

/** The notices of a member, the newest first; one more than `most` where there are more. */
export async function listNotices(
  reading: Reading,
  memberId: string,
  wanted: {
    readonly unread: boolean;
    readonly after: { at: Date; id: string } | null;
    readonly most: number;
    /** Only these. */
    readonly among?: readonly string[];
  },
): Promise<DeskNotice[]> {
  let query = reading
    .selectFrom('desk_notices as n')
    .innerJoin('stories as s', 's.id', 'n.story_id')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .leftJoin('users as u', 'u.id', 'n.made_by')
    .select([
      'n.id',
      'n.kind',
      'n.story_id as storyId',
      'n.about',
      'n.at',
      'n.read_at as readAt',
      'n.made_by as madeBy',
      'u.name',
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
    ])
    .where('n.user_id', '=', memberId)
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(wanted.most + 1);
  if (wanted.among) query = query.where('n.id', 'in', wanted.among);
  if (wanted.unread) query = query.where('n.read_at', 'is', null);
  const { after } = wanted;
  if (after) query = query.where(sql<SqlBool>`(n.at, n.id) < (${after.at}, ${after.id}::uuid)`);
  const rows = await query.execute();
  return rows.map(({ madeBy, name, kind, about, ...row }) => ({
    ...row,
    kind: kind as NoticeKind,
    about: about as NoticeAbout,
    by: madeBy === null ? null : (name ?? ''),
  }));
}

/** How many notices a member has not read. */
export async function countUnread(reading: Reading, memberId: string): Promise<number> {
  const { count } = await reading
    .selectFrom('desk_notices')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('user_id', '=', memberId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
