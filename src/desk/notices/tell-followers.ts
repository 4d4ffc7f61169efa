import type { Writing } from '../../store/database.ts';
import { tell } from './tell.ts';

/** How many notices are written at a time: the job runs every minute. */
const AT_ONCE = 500;

/** Tells members who follow an item from outside that a new version of it came: once for each version. */
export async function tellFollowers(writing: Writing, now: Date): Promise<void> {
  const due = await writing
    .selectFrom('intake_follows as f')
    .innerJoin('stories as s', 's.id', 'f.story_id')
    .select(['f.story_id as storyId', 'f.user_id as userId', 's.revision'])
    // What a colleague has changed is no news from outside.
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('revisions as r')
            .select('r.id')
            .whereRef('r.story_id', '=', 'f.story_id')
            .whereRef('r.number', '>', 'f.revision')
            .where('r.made_by', 'is', null),
        )
        .as('isFromOutside'),
    )
    .whereRef('s.revision', '>', 'f.revision')
    .orderBy('f.at')
    .limit(AT_ONCE)
    .execute();
  for (const { storyId, userId, revision, isFromOutside } of due) {
    const key = `version ${storyId} ${revision}`;
    const telling = { kind: 'new version', storyId, by: null, about: {}, key } as const;
    if (isFromOutside) await tell(writing, [userId], telling, now);
    await writing
      .updateTable('intake_follows')
      .set({ revision })
      .where('story_id', '=', storyId)
      .where('user_id', '=', userId)
      .execute();
  }
}

/** The members who follow an item from outside. */
export async function followersOf(writing: Writing, storyId: string): Promise<string[]> {
  const rows = await writing
    .selectFrom('intake_follows')
    .select('user_id')
    .where('story_id', '=', storyId)
    .execute();
  return rows.map(({ user_id: id }) => id);
}
