import type { Reading, Writing } from '../../store/database.ts';
import type { QueuedHit } from './hits.queries.ts';
import { type OfferedFact, offeredFacts } from './offered-facts.ts';

/** A statement copied from a list entry. */
export interface TakenFact extends OfferedFact {
  readonly statementId: string;
}

/** The statements about an entity, and those merged into it, that come from a list entry. */
export async function takenFacts(
  reading: Reading | Writing,
  entityId: string,
  listSlug: string,
  entryKey: string,
): Promise<TakenFact[]> {
  return reading
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as mine', 'mine.canonical_id', 'e.canonical_id')
    .select(['s.id as statementId', 's.prop', 's.value'])
    .where('mine.id', '=', entityId)
    .where('s.origin', '=', 'list')
    .where('s.list_slug', '=', listSlug)
    .where('s.entry_key', '=', entryKey)
    .where('s.withdrawn_at', 'is', null)
    .execute();
}

/** The facts that can be copied from a hit's entry: none if its list has been removed, or is not redistributable. */
export async function factsToTake(
  reading: Reading | Writing,
  { entity, entry, version }: Pick<QueuedHit, 'entity' | 'entry' | 'version'>,
): Promise<OfferedFact[]> {
  const list = await reading
    .selectFrom('watch_lists')
    .select('id')
    .where('slug', '=', version.listSlug)
    .where('redistributable', '=', true)
    .executeTakeFirst();
  if (!list) return [];
  const taken = await takenFacts(reading, entity.id, version.listSlug, entry.key);
  return offeredFacts(entry, entity.schema).filter(
    ({ prop, value }) => !taken.some((one) => one.prop === prop && one.value === value),
  );
}
