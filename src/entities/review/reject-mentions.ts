import { sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { announce } from '../../stories/story.changes.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import type { Schema } from '../entity.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import { keepStoryStatements, type StoryStatement } from '../statements/keep-story-statements.ts';
import { insertEntity, labelOf } from './insert-entity.ts';
import { type DecidedMention, lockMentions, type MentionsWanted } from './mentions-wanted.ts';

/**
 * Rejects mentions: they do not refer to any entity. A proposed entity without other support is rejected with them; a
 * name rejected in all stories is stored as rejected, so that it is never proposed again.
 */
export async function rejectMentions(
  writing: Writing,
  wanted: MentionsWanted,
  by: Permitted<'review entities'> | null,
  now: Date,
  why = '',
): Promise<{ rejected: number; storyIds: string[]; entityIds: string[] }> {
  await oneEntityChangeAtATime(writing);
  const mentions = await lockMentions(writing, wanted);
  const who = by?.member.id ?? null;
  await writing
    .updateTable('mentions')
    .set({ state: 'rejected', decided_by: who, decided_at: now })
    .where(
      'id',
      'in',
      mentions.map(({ id }) => id),
    )
    .execute();
  const touched = [...new Set(mentions.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  const rejected = await rejectUnspokenFor(writing, touched, now);
  const everywhere = 'folded' in wanted && wanted.storyId === null;
  const kept = everywhere && touched.length === 0 ? [await keepRejected(writing, mentions, who, now)] : [];
  for (const entityId of [...touched, ...kept]) {
    const own = kept.includes(entityId)
      ? mentions
      : mentions.filter((mention) => mention.entity_id === entityId);
    await keepDecision(writing, {
      kind: 'reject',
      entityId,
      details: {
        mentions: own.map(({ id, entity_id, state }) => ({ id, from: entity_id, state })),
        rejected: rejected.includes(entityId) || kept.includes(entityId),
      },
      why,
      by: who,
      at: now,
    });
  }
  const storyIds = [...new Set(mentions.map(({ story_id }) => story_id))];
  await announceEntities(writing, [...touched, ...kept]);
  await announce(writing, storyIds);
  return { rejected: mentions.length, storyIds, entityIds: [...rejected, ...kept] };
}

/** Rejects those of these proposed entities that no other mention supports. */
async function rejectUnspokenFor(writing: Writing, ids: readonly string[], now: Date): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await writing
    .updateTable('entities as e')
    .set({ state: 'rejected', changed_at: now })
    .where('e.id', 'in', [...ids])
    .where('e.state', '=', 'proposed')
    .where('e.merged_into', 'is', null)
    .where(
      sql<boolean>`not exists (select 1 from mentions m join entities g on g.id = m.entity_id
        where g.canonical_id = e.id and m.state <> 'rejected' and m.gone_at is null)`,
    )
    .returning('e.id')
    .execute();
  return rows.map(({ id }) => id);
}

async function keepRejected(
  writing: Writing,
  mentions: readonly DecidedMention[],
  by: string | null,
  now: Date,
): Promise<string> {
  const [first] = mentions;
  const { id } = await insertEntity(writing, {
    schema: (first?.schema ?? 'Organization') as Schema,
    label: first?.name ?? '',
    country: null,
    state: 'rejected',
    by,
    now,
  });
  const named = [...new Map(mentions.map((mention) => [mention.name, mention])).values()];
  const names = named.map(({ name, language, story_id }): StoryStatement => {
    const value = labelOf(name);
    return { entityId: id, prop: 'name', value, folded: latinKey(value), lang: language, storyId: story_id };
  });
  await keepStoryStatements(writing, names, { person: true, by }, now);
  return id;
}
