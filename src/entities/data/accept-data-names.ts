import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Entity, Schema } from '../entity.ts';
import { lockCanonical, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { insertEntity } from '../review/insert-entity.ts';
import { stateName } from '../review/state-name.ts';
import { type DecidedDataName, lockDataNames, shownIn } from './data-names-wanted.ts';
import { stateOfData, withdrawOfData } from './state-of-data.ts';

/** The owner assigned to names in data: an entity, null for the proposed one, or a new one. */
export type AcceptDataAs =
  | { readonly entityId: string | null }
  | {
      /** Omitted values are taken from the data. */
      readonly make: {
        readonly label?: string | undefined;
        readonly schema?: Schema | undefined;
        readonly country?: string | null | undefined;
      };
    };

/**
 * Confirms that these column values name this entity. A proposed entity becomes known; each name is stated with the
 * dataset, its version and the first row that has it as its source. Throws a Problem if none of them is left, or if
 * they are ambiguous and no entity was chosen.
 */
export async function acceptDataNames(
  writing: Writing,
  ids: readonly string[],
  as: AcceptDataAs,
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ entityId: string; made: boolean; accepted: number; decisionId: string }> {
  await oneEntityChangeAtATime(writing);
  const names = await lockDataNames(writing, ids);
  const meant = 'make' in as ? [] : as.entityId ? [as.entityId] : names.map(({ entity_id }) => entity_id);
  await allowChange(writing, [...shownIn(names), ...meant], by);
  const who = by?.member.id ?? null;
  const entity = await entityFor(writing, names, as, who, now);
  const before = [...new Set(names.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  await withdrawOfData(
    writing,
    names.filter(({ entity_id }) => entity_id !== entity.id),
    'The name in the data was said to be somebody else’s.',
    who,
    now,
  );
  await writing
    .updateTable('data_names')
    .set({ state: 'accepted', entity_id: entity.id, schema: entity.schema, decided_by: who, decided_at: now })
    .where(
      'id',
      'in',
      names.map(({ id }) => id),
    )
    .execute();
  await writing
    .updateTable('entities')
    .set({
      changed_at: now,
      ...(entity.state === 'proposed' || entity.state === 'rejected' ? { state: 'known' } : {}),
    })
    .where('id', '=', entity.id)
    .execute();
  await stateOfData(writing, entity, names, who, now);
  const decisionId = await keepDecision(writing, {
    kind: 'accept',
    entityId: entity.id,
    otherId: before.find((id) => id !== entity.id) ?? null,
    details: {
      dataNames: names.map(({ id, entity_id, state }) => ({ id, from: entity_id, state })),
      made: entity.made,
      was: entity.state,
    },
    why,
    by: who,
    at: now,
  });
  await announceEntities(writing, [entity.id, ...before]);
  return { entityId: entity.id, made: entity.made, accepted: names.length, decisionId };
}

type Target = Pick<Entity, 'id' | 'label' | 'state' | 'schema'> & { readonly made: boolean };

async function entityFor(
  writing: Writing,
  names: readonly DecidedDataName[],
  as: AcceptDataAs,
  by: string | null,
  now: Date,
): Promise<Target> {
  const taken = [...new Set(names.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  if (!('make' in as)) {
    if (as.entityId === null && taken.length > 1) {
      throw refusal('entitiesSeveral');
    }
    const asked = as.entityId ?? taken[0];
    if (asked) {
      const { id, label, state, schema } = await lockCanonical(writing, asked);
      return { id, label, state, schema, made: false };
    }
  }
  const [first] = names;
  const make = 'make' in as ? as.make : {};
  if (first?.cue === 'identifier' && !make.label) {
    throw refusal('numberAlone');
  }
  const label = make.label ?? first?.value ?? '';
  const schema = make.schema ?? ((first?.schema ?? 'Company') as Schema);
  const country = make.country ?? null;
  const { id } = await insertEntity(writing, { schema, label, country, state: 'known', by, now });
  // What an editor writes instead of the data's text has the editor as its source.
  if (!names.some(({ value }) => latinKey(value) === latinKey(label)))
    await stateName(writing, { entityId: id, name: label, lang: '', by, now });
  return { id, label, state: 'known', schema, made: true };
}
