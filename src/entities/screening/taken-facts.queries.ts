import type { Reading, Writing } from '../../store/database.ts';
import type { QueuedHit } from './hits.queries.ts';
import { type OfferedFact, offeredFacts } from './offered-facts.ts';

/** A statement that was taken over from an entry of a list. */
export interface TakenFact extends OfferedFact {
  readonly statementId: string;
}

/** What stands of an entity, and of those read as it, on the word of an entry of a list. */
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

/** What can be taken over from the entry of a hit: nothing where its list is not here, or may not be handed on. */
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
