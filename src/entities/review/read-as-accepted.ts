import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { readAs } from '../merging/merge-entities.ts';
import { type MovedRows, moveRows } from '../merging/move-rows.ts';

/** The entity that accepted mentions were previously proposed for. */
export interface TakenFrom {
  readonly entityId: string;
  readonly storyIds: readonly string[];
}

/**
 * Moves what belongs to mentions: relations and statements from the same stories, attributed to a proposed entity that
 * no mention in them supports any more. Returns what was moved, and from which entity.
 */
export async function moveWithMentions(
  writing: Writing,
  taken: readonly TakenFrom[],
  to: string,
): Promise<MovedRows> {
  const moved = {
    statements: [] as MovedRows['statements'][number][],
    mentions: [],
    relations: [] as MovedRows['relations'][number][],
  };
  for (const { entityId: from, storyIds } of taken) {
    const stories = await storiesLeft(writing, from, storyIds);
    if (stories.length === 0) continue;
    const relations = await writing
      .selectFrom('relations')
      .select(['id', 'from_entity', 'to_entity'])
      .where((is) => is.or([is('from_entity', '=', from), is('to_entity', '=', from)]))
      .where('story_id', 'in', stories)
      .orderBy('id')
      .execute();
    for (const { id, from_entity, to_entity } of relations) {
      const side = from_entity === from ? ('from_entity' as const) : ('to_entity' as const);
      // An entity cannot supply itself.
      if ((side === 'from_entity' ? to_entity : from_entity) !== to) moved.relations.push({ id, from, side });
    }
    const statements = await writing
      .selectFrom('statements as s')
      .select('s.id')
      .where('s.entity_id', '=', from)
      .where('s.story_id', 'in', stories)
      .where(
        sql<boolean>`not exists (select 1 from statements o
          where o.entity_id = ${to} and o.prop = s.prop and o.value = s.value and o.story_id = s.story_id
            and o.withdrawn_at is null)`,
      )
      .orderBy('s.id')
      .execute();
    moved.statements.push(...statements.map(({ id }) => ({ id, from })));
  }
  await moveRows(writing, moved, to);
  return moved;
}

/** Merges proposed entities that no mention supports any more into this one. */
export async function readAsAccepted(
  writing: Writing,
  proposed: readonly string[],
  into: { readonly id: string; readonly label: string },
  by: string | null,
  now: Date,
): Promise<void> {
  if (proposed.length === 0) return;
  const left = await writing
    .selectFrom('entities as e')
    .innerJoin('entities as k', (join) => join.on('k.id', '=', into.id))
    .select('e.id')
    .where('e.id', 'in', [...proposed])
    .where('e.state', '=', 'proposed')
    .where('e.merged_into', 'is', null)
    .where(sql<boolean>`(e.schema = 'Place') = (k.schema = 'Place')`)
    .where(
      sql<boolean>`not exists (select 1 from mentions m join entities g on g.id = m.entity_id
        where g.canonical_id = e.id and m.state <> 'rejected' and m.gone_at is null)`,
    )
    .orderBy('e.id')
    .execute();
  for (const { id } of left) {
    await readAs(writing, id, into.id, by, now, `Its mentions were accepted as ${into.label}.`);
  }
}

/** Those of these stories in which no mention supports a proposed entity any more; none if it is known. */
async function storiesLeft(
  writing: Writing,
  entityId: string,
  storyIds: readonly string[],
): Promise<string[]> {
  const entity = await writing
    .selectFrom('entities')
    .select(['state', 'merged_into'])
    .where('id', '=', entityId)
    .executeTakeFirst();
  if (entity?.state !== 'proposed' || entity.merged_into !== null) return [];
  const speaking = await writing
    .selectFrom('mentions')
    .select('story_id')
    .distinct()
    .where('entity_id', '=', entityId)
    .where('story_id', 'in', [...storyIds])
    .where('state', '!=', 'rejected')
    .where('gone_at', 'is', null)
    .execute();
  const still = new Set(speaking.map(({ story_id }) => story_id));
  return storyIds.filter((id) => !still.has(id));
}
