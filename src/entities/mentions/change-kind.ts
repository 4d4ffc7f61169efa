import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { SCHEMATA, type Schema } from '../entity.ts';
import { describeEntity } from '../review/describe-entity.ts';
import { lockMentions } from '../review/mentions-wanted.ts';

/**
 * Sets the kind of these mentions. A proposed entity with no other support changes its kind as well; a confirmed one is
 * unchanged.
 */
export async function changeKind(
  writing: Writing,
  mentionIds: readonly string[],
  schema: Schema,
  by: Permitted<'review entities'> | null,
  now: Date,
): Promise<void> {
  if (!SCHEMATA.includes(schema)) {
    throw refusal('entityKindWrong', { kinds: SCHEMATA.join(', ') });
  }
  const mentions = await lockMentions(writing, { mentions: mentionIds });
  const ids = mentions.map(({ id }) => id);
  await writing.updateTable('mentions').set({ schema }).where('id', 'in', ids).execute();
  const entities = [...new Set(mentions.flatMap(({ entity_id }) => (entity_id ? [entity_id] : [])))];
  if (entities.length > 0) {
    const proposed = await writing
      .selectFrom('entities as e')
      .select('e.id')
      .where('e.id', 'in', entities)
      .where('e.state', '=', 'proposed')
      .where('e.merged_into', 'is', null)
      .where('e.schema', '!=', schema)
      .where(
        sql<boolean>`not exists (select 1 from mentions m where m.entity_id = e.id and m.gone_at is null
          and m.state <> 'rejected' and m.schema <> ${schema})`,
      )
      .execute();
    // None of these has a page, so no permission to change one is needed.
    const changer = by && { ...by, changesPublished: false };
    for (const { id } of proposed) await describeEntity(writing, id, { schema }, changer, now);
  }
  await announce(writing, [...new Set(mentions.map(({ story_id }) => story_id))]);
}
