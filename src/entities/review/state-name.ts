import { sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { StatementSource } from '../statements/statement.ts';
import { labelOf } from './insert-entity.ts';

/** A name that a person gives an entity. */
export interface GivenName {
  readonly entityId: string;
  readonly name: string;
  readonly lang: string;
  readonly source?: StatementSource | null;
  readonly by: string | null;
  readonly now: Date;
}

/**
 * States a name, unless a person already stated exactly this name for the entity, or for one read as it: then that one
 * is marked as seen again. Statements from stories are separate. Returns the id of the new statement, or null.
 */
export async function stateName(writing: Writing, given: GivenName): Promise<string | null> {
  const name = labelOf(given.name);
  const folded = latinKey(name);
  const seen = await sql<{ id: string }>`update statements set last_seen = greatest(last_seen, ${given.now})
    where id = (select s.id from statements s join entities e on e.id = s.entity_id
      where e.canonical_id = (select canonical_id from entities where id = ${given.entityId})
      and s.folded = ${folded} and s.value = ${name} and s.withdrawn_at is null and s.origin <> 'story' order by s.id limit 1)
    returning id`.execute(writing);
  if (seen.rows.length > 0) return null;
  const id = newId();
  await writing
    .insertInto('statements')
    .values({
      id,
      entity_id: given.entityId,
      prop: 'name',
      value: name,
      lang: given.lang,
      folded,
      origin: 'person',
      story_id: null,
      dataset_version_id: null,
      list_slug: null,
      entry_key: null,
      row_number: null,
      source: given.source ? json<unknown>(given.source) : null,
      first_seen: given.now,
      last_seen: given.now,
      made_by: given.by,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  return id;
}
