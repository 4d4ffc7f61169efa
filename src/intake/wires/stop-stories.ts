import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { CANCELED_AT_SOURCE } from '../../stories/reopen-settled.ts';
import { markStories, type Standing } from './mark-stories.ts';

/**
 * Stops stories of an item that was cancelled, which readers do not see, and translations of all its stories: what was
 * approved or scheduled is reviewed again, and the history of each says why. Published translations stay: a person
 * decides, for they may have been changed since.
 */
export async function stopStories(
  writing: Writing,
  stories: readonly Standing[],
  note: string,
  now: Date,
): Promise<void> {
  if (stories.length === 0) return;
  const own = stories.filter(({ state }) => state !== 'published' && state !== 'withdrawn');
  const all = [
    ...own,
    ...(await translationsOf(
      writing,
      stories.map(({ id }) => id),
    )),
  ];
  await markStories(writing, all, { move: CANCELED_AT_SOURCE, note }, now);
}

async function translationsOf(writing: Writing, ids: readonly string[]): Promise<Standing[]> {
  const given = sql<string>`any(cast(${[...ids]} as uuid[]))`;
  return writing
    .selectFrom('stories as t')
    .select(['t.id', 't.state'])
    .where('t.group_id', 'in', (eb) => eb.selectFrom('stories').select('group_id').where('id', '=', given))
    .where((eb) => eb.not(eb('t.id', '=', given)))
    .where('t.state', '!=', 'withdrawn')
    .orderBy('t.id')
    .forUpdate()
    .execute();
}
