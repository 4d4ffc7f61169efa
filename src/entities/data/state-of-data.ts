import { sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Entity } from '../entity.ts';
import { labelOf } from '../review/insert-entity.ts';
import { checkIdentifier } from '../statements/identifiers.ts';
import { propertyOf } from '../statements/properties.ts';
import type { DecidedDataName } from './data-names-wanted.ts';

/**
 * Adds an entity's names or numbers from confirmed data as statements: once per dataset, with the version and the first
 * row. Statements already made from the same dataset are not repeated.
 */
export async function stateOfData(
  writing: Writing,
  entity: Pick<Entity, 'id' | 'label' | 'schema'>,
  names: readonly DecidedDataName[],
  by: string | null,
  now: Date,
): Promise<void> {
  for (const name of names) {
    // Values from a code list are codes, not names.
    if (name.cue === 'code list') continue;
    const said = saidBy(entity, name);
    if (!said) continue;
    const { prop, value, folded } = said;
    const { rows } = await sql<{ id: string }>`select s.id from statements s
      join entities e on e.id = s.entity_id and e.canonical_id = ${entity.id}
      join dataset_versions v on v.id = s.dataset_version_id
      where s.value = ${value} and (s.prop = ${prop} or (s.folded <> '' and s.folded = ${folded})) and s.withdrawn_at is null
        and v.dataset_id = (select dataset_id from dataset_versions where id = ${name.version_id})
      order by s.id limit 1`.execute(writing);
    // A manual statement belongs to its author: it stays if this confirmation is withdrawn.
    if (rows.length > 0) continue;
    const id = newId();
    await writing
      .insertInto('statements')
      .values({
        id,
        entity_id: entity.id,
        prop,
        value,
        folded,
        origin: 'dataset',
        story_id: null,
        dataset_version_id: name.version_id,
        list_slug: null,
        entry_key: null,
        row_number: name.first_row,
        source: null,
        first_seen: now,
        last_seen: now,
        made_by: by,
        withdrawn_at: null,
        withdrawn_by: null,
      })
      .execute();
    await writing.updateTable('data_names').set({ statement_id: id }).where('id', '=', name.id).execute();
  }
}

/** Withdraws the statements made from these names; those that another column of the dataset supports stay. */
export async function withdrawOfData(
  writing: Writing,
  names: readonly DecidedDataName[],
  why: string,
  by: string | null,
  now: Date,
): Promise<void> {
  const stating = names.filter(({ statement_id }) => statement_id !== null).map(({ id }) => id);
  if (stating.length === 0) return;
  const leaving = sql`any(cast(${names.map(({ id }) => id)} as uuid[]))`;
  await sql`with handed as (
      select distinct on (n.statement_id) n.statement_id, o.id as other
      from data_names n join data_names o on o.dataset_id = n.dataset_id and o.value = n.value
        and o.state = 'accepted' and o.gone_at is null and o.id <> all(cast(${names.map(({ id }) => id)} as uuid[]))
        and o.entity_id is not distinct from n.entity_id
      where n.id = ${leaving} and n.statement_id is not null order by n.statement_id, o.id),
    kept as (
      update data_names set statement_id = handed.statement_id from handed where data_names.id = handed.other returning 1)
    update statements set withdrawn_at = ${now}, withdrawn_by = ${by}::uuid, why = ${why}
    where withdrawn_at is null and id in (
      select n.statement_id from data_names n where n.id = ${leaving} and n.statement_id is not null
        and n.statement_id not in (select statement_id from handed))`.execute(writing);
  await writing.updateTable('data_names').set({ statement_id: null }).where('id', 'in', stating).execute();
}

function saidBy(
  { label, schema }: Pick<Entity, 'label' | 'schema'>,
  { cue, prop, value }: DecidedDataName,
): { readonly prop: string; readonly value: string; readonly folded: string } | null {
  if (cue === 'identifier') {
    const kind = propertyOf(schema, prop)?.identifier;
    const checked = kind ? checkIdentifier(kind, value) : null;
    return checked && checked.result !== 'not valid' ? { prop, value: checked.value, folded: '' } : null;
  }
  const name = labelOf(value);
  const folded = latinKey(name);
  return { prop: folded === latinKey(label) ? 'name' : 'alias', value: name, folded };
}
