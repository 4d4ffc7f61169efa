import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { CANCELED_AT_SOURCE, type StoryInState } from '../../stories/reopen-settled.ts';
import { markStories } from './mark-stories.ts';

/**
 * Stops the unpublished stories of a cancelled item, and the translations of all its stories: approved and scheduled ones go
 * back into review, and the history of each says why. Published translations stay online: they may differ, so an editor
 * decides.
 */
export async function stopStories(
  writing: Writing,
  stories: readonly StoryInState[],
  note: string,
  now: Date,
): Promise<void> {
  if (stories.length === 0) return;
  const own = stories.filter(({ state }) => !['published', 'withdrawn', 'deleted'].includes(state));
  const all = [
    ...own,
    ...(await translationsOf(
      writing,
      stories.map(({ id }) => id),
    )),
  ];
  await markStories(writing, all, { move: CANCELED_AT_SOURCE, note }, now);
}

async function translationsOf(writing: Writing, ids: readonly string[]): Promise<StoryInState[]> {
  const given = sql<string>`any(cast(${[...ids]} as uuid[]))`;
  return writing
    .selectFrom('stories as t')
    .select(['t.id', 't.state'])
    .where('t.group_id', 'in', (eb) => eb.selectFrom('stories').select('group_id').where('id', '=', given))
    .where((eb) => eb.not(eb('t.id', '=', given)))
    .where('t.state', 'not in', ['withdrawn', 'deleted'])
    .orderBy('t.id')
    .forUpdate()
    .execute();
}
