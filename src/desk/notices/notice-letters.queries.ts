import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

/** How long consecutive notices are collected into one email, in milliseconds. */
const GATHERED = 2 * 60_000;

/** The cutoff times for emails that are due, by kind. */
export interface LettersDue {
  /** An immediate email is sent if one of its notices is from before this time; it includes later ones. */
  readonly atOnce: Date;
  /** The daily email contains notices from before this time. */
  readonly daily: Date;
}

/** What is due at `now`, given the last morning. */
export function lettersDue(now: Date, morning: Date): LettersDue {
  return { atOnce: new Date(now.getTime() - GATHERED), daily: morning };
}

/** The members who are due an email of unread notices, after the one with the id `after`. */
export async function membersToWrite(
  reading: Reading,
  due: LettersDue,
  after: string | null,
  most: number,
): Promise<string[]> {
  let query = reading
    .selectFrom('desk_notices')
    .select('user_id')
    .distinct()
    .where('read_at', 'is', null)
    .where(
      sql<boolean>`((letter = 'at once' and at <= ${due.atOnce}) or (letter = 'daily' and at <= ${due.daily}))`,
    )
    .orderBy('user_id')
    .limit(most);
  if (after) query = query.where('user_id', '>', after);
  const rows = await query.execute();
  return rows.map(({ user_id }) => user_id);
}
