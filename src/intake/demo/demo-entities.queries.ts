import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';

/** The mentions that wait and are proposed for this entity, or are called by one of these names, looked-up form. */
export async function waitingMentions(
  reading: Reading,
  entityId: string,
  folded: readonly string[],
): Promise<string[]> {
  const rows = await reading
    .selectFrom('mentions')
    .select('id')
    .where('gone_at', 'is', null)
    .where('state', '=', 'proposed')
    .where((or) =>
      or.or([or('entity_id', '=', entityId), or('folded', '=', sql<string>`any(${[...folded]})`)]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** The ids of the demo's entities by their slugs. */
export async function demoEntityIds(reading: Reading): Promise<Map<string, string>> {
  const rows = await reading.selectFrom('entities').select(['id', 'slug']).where('demo', '=', true).execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** Whether the demo's entities are there and no watch list is. */
export async function hasUnscreenedDemo(reading: Reading): Promise<boolean> {
  const entity = await reading
    .selectFrom('entities')
    .select('id')
    .where('demo', '=', true)
    .limit(1)
    .executeTakeFirst();
  if (!entity) return false;
  return !(await reading.selectFrom('watch_lists').select('id').limit(1).executeTakeFirst());
}

/** The hit of an entity on an entry of a list, and when it last changed. */
export async function findDemoHit(
  reading: Reading,
  entityId: string,
  list: string,
  key: string,
): Promise<{ id: string; changedAt: Date } | undefined> {
  if (!isId(entityId)) return undefined;
  return reading
    .selectFrom('screening_hits')
    .select(['id', 'changed_at as changedAt'])
    .where('entity_id', '=', entityId)
    .where('list_slug', '=', list)
    .where('entry_key', '=', key)
    .executeTakeFirst();
}
