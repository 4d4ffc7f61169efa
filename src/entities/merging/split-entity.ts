import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision, whyOf } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Schema } from '../entity.ts';
import { lockCanonical, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { insertEntity } from '../review/insert-entity.ts';
import { type MovedRows, moveRows, rowsOf, type Wanted } from './move-rows.ts';

/** What is split off as a new entity. */
export interface Split extends Wanted {
  /** The entity it is split from, or one that is read as it. */
  readonly entityId: string;
  /** The label of the new entity. */
  readonly label: string;
  /** Its schema; omitted: that of the original. */
  readonly schema?: Schema | undefined;
  readonly country?: string | null | undefined;
}

/** The data needed to undo a split. */
export interface SplitDetails extends MovedRows {
  /** The name that was stated so that the new entity has one; null if one of the moved statements was. */
  readonly named: string | null;
}

/**
 * Creates an entity from the selected statements, mentions, relations and names in data of another. Everything else
 * stays where it is; unsplitEntity moves the selection back. Throws a Problem if part of the selection does not belong
 * to the entity.
 */
export async function splitEntity(
  writing: Writing,
  split: Split,
  by: EntityChanger | null,
  now: Date,
  why: string,
): Promise<{ decisionId: string; id: string; slug: string }> {
  await oneEntityChangeAtATime(writing);
  await allowChange(writing, [split.entityId], by);
  const reason = whyOf(why, 'split');
  const entity = await lockCanonical(writing, split.entityId);
  const rows = await rowsOf(writing, entity.id, split);
  if (Object.values(rows).every((moved) => moved.length === 0)) {
    throw refusal('splitNothing');
  }
  const { id, slug } = await insertEntity(writing, {
    schema: split.schema ?? entity.schema,
    label: split.label,
    country: split.country === undefined ? entity.country : split.country,
    state: 'known',
    by: by?.member.id ?? null,
    now,
  });
  await moveRows(writing, rows, id);
  const named = await nameIt(writing, id, split.label, by?.member.id ?? null, now);
  const details: SplitDetails = { ...rows, named };
  const decisionId = await keepDecision(writing, {
    kind: 'split',
    entityId: entity.id,
    otherId: id,
    details,
    why: reason,
    by: by?.member.id ?? null,
    at: now,
  });
  await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', entity.id).execute();
  await announceEntities(writing, [entity.id, id]);
  return { decisionId, id, slug };
}

/** States the label as a name, unless a moved statement already does. */
async function nameIt(
  writing: Writing,
  entityId: string,
  label: string,
  by: string | null,
  now: Date,
): Promise<string | null> {
  const folded = latinKey(label);
  const has = await writing
    .selectFrom('statements')
    .select('id')
    .where('entity_id', '=', entityId)
    .where('folded', '=', folded)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (has) return null;
  const id = newId();
  await writing
    .insertInto('statements')
    .values({
      id,
      entity_id: entityId,
      prop: 'name',
      value: label.trim(),
      folded,
      origin: 'person',
      story_id: null,
      dataset_version_id: null,
      list_slug: null,
      entry_key: null,
      row_number: null,
      source: null,
      first_seen: now,
      last_seen: now,
      made_by: by,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  return id;
}
