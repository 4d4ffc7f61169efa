import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { RelationKind } from '../entity.ts';
import { checkRelation, type RelationParts } from './check-relation.ts';
import type { RelationChange, RelationState } from './relation.ts';

/**
 * Says yes or no to a relation, and sets right what the grammar read wrong. It can be decided anew at any time; what it
 * was before is in the decision.
 */
export async function decideRelation(
  writing: Writing,
  relationId: string,
  state: RelationState,
  change: RelationChange,
  by: EntityChanger | null,
  now: Date,
  note = '',
): Promise<{ decisionId: string; storyId: string | null }> {
  const before = await lockRelation(writing, relationId);
  const after = [change.fromEntity, change.toEntity];
  await allowChange(writing, [before.from_entity, before.to_entity, ...after], by);
  if (before.gone_at && state === 'accepted') {
    throw refusal('relationSentenceGone');
  }
  const was = partsOf(before);
  const parts = await checkRelation(writing, {
    kind: change.kind ?? was.kind,
    from_entity: change.fromEntity ?? was.from_entity,
    to_entity: change.toEntity === undefined ? was.to_entity : change.toEntity,
    starts: change.starts === undefined ? was.starts : change.starts,
    ends: change.ends === undefined ? was.ends : change.ends,
    goods: change.goods ?? was.goods,
    codes: change.codes ?? was.codes,
    baskets: change.baskets ?? was.baskets,
    end_use: change.endUse ?? was.end_use,
  });
  await writing
    .updateTable('relations')
    .set({
      ...parts,
      codes: json(parts.codes),
      baskets: json(parts.baskets),
      state,
      note: note.trim().slice(0, 1_000),
      decided_by: by?.member.id ?? null,
      decided_at: now,
    })
    .where('id', '=', relationId)
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'relation',
    entityId: parts.from_entity,
    otherId: parts.to_entity,
    details: { relationId, before: { ...was, state: before.state }, after: { ...parts, state } },
    why: note,
    by: by?.member.id ?? null,
    at: now,
  });
  const sides = [was.from_entity, was.to_entity, parts.from_entity, parts.to_entity];
  await announceEntities(
    writing,
    sides.filter((id) => id !== null),
  );
  if (before.story_id) await announce(writing, [before.story_id]);
  return { decisionId, storyId: before.story_id };
}

async function lockRelation(writing: Writing, id: string) {
  const row = isId(id)
    ? await writing
        .selectFrom('relations')
        .select([
          'kind',
          'from_entity',
          'to_entity',
          sql<string | null>`starts::text`.as('starts'),
          sql<string | null>`ends::text`.as('ends'),
          'goods',
          'codes',
          'baskets',
          'end_use',
          'state',
          'story_id',
          'gone_at',
        ])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!row) throw refusal('relationUnknown');
  return row;
}

function partsOf(row: Awaited<ReturnType<typeof lockRelation>>): RelationParts {
  const { kind, from_entity, to_entity, starts, ends, goods, codes, baskets, end_use } = row;
  return { kind: kind as RelationKind, from_entity, to_entity, starts, ends, goods, codes, baskets, end_use };
}
