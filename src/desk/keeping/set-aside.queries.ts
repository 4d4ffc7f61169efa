import type { Reading, Writing } from '../../store/database.ts';
import type { Draft } from '../draft.ts';
import type { SetAsideReason } from './set-aside.ts';

/** A text stored next to its story's, without the text. */
export interface SetAsideRow {
  readonly id: string;
  readonly why: SetAsideReason;
  readonly name: string | null;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly settledAt: Date | null;
}

/** A text stored next to its story's. */
export interface SetAside extends SetAsideRow {
  readonly storyId: string;
  readonly draft: Draft;
}

function rowsOf(reading: Reading | Writing, storyId: string) {
  return reading
    .selectFrom('set_asides as a')
    .leftJoin('users as u', 'u.id', 'a.made_by')
    .select(['a.id', 'a.why', 'a.name', 'a.at', 'a.settled_at as settledAt'])
    .select(['u.id as userId', 'u.name as userName'])
    .where('a.story_id', '=', storyId);
}

const shaped = ({
  userId,
  userName,
  why,
  ...row
}: {
  id: string;
  why: string;
  name: string | null;
  at: Date;
  settledAt: Date | null;
  userId: string | null;
  userName: string | null;
}): SetAsideRow => ({
  ...row,
  why: why as SetAsideReason,
  by: userId === null ? null : { id: userId, name: userName ?? '' },
});

/** The unresolved conflicting drafts, newest first. */
export async function openSetAsides(reading: Reading | Writing, storyId: string): Promise<SetAsideRow[]> {
  const rows = await rowsOf(reading, storyId)
    .where('a.settled_at', 'is', null)
    .orderBy('a.at', 'desc')
    .execute();
  return rows.map(shaped);
}

/** Every text stored next to the story's, newest first; at most 500. */
export async function allSetAsides(reading: Reading, storyId: string): Promise<SetAsideRow[]> {
  const rows = await rowsOf(reading, storyId).orderBy('a.at', 'desc').limit(500).execute();
  return rows.map(shaped);
}

/** One text stored next to the story's; null if there is none. */
export async function findSetAside(
  reading: Reading | Writing,
  storyId: string,
  id: string,
): Promise<SetAside | null> {
  const row = await rowsOf(reading, storyId).select('a.content').where('a.id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { content, ...rest } = row;
  return { ...shaped(rest), storyId, draft: content as Draft };
}
