import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

/** For so long notices that follow one another are gathered into one letter, in milliseconds. */
const GATHERED = 2 * 60_000;

/** Of the notices that wait for a letter, those that are due: until when they were made, for each letter. */
export interface LettersDue {
  /** A letter at once goes out where one of its notices was made until then; it takes the later ones along. */
  readonly atOnce: Date;
  /** The daily letter holds what was made until then. */
  readonly daily: Date;
}

/** What is due at `now`, where the last morning was at `morning`. */
export function lettersDue(now: Date, morning: Date): LettersDue {
  return { atOnce: new Date(now.getTime() - GATHERED), daily: morning };
}

/** The members for whom a letter of notices is due that they have not read, after the one with the id `after`. */
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
