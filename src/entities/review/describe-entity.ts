import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { SCHEMATA, type Schema } from '../entity.ts';
import { lockEntity } from '../one-entity-change-at-a-time.ts';
import { checkCountry } from '../statements/check-value.ts';

/** The kind, country and topic page of an entity; omitted values stay. */
export interface Description {
  readonly schema?: Schema | undefined;
  readonly country?: string | null | undefined;
  readonly topicSlug?: string | null | undefined;
}

/** Sets the kind of an entity. Its statements stay, including properties that its new kind does not have. */
export async function describeEntity(
  writing: Writing,
  id: string,
  description: Description,
  by: EntityChanger | null,
  now: Date,
  why = '',
): Promise<{ decisionId: string }> {
  const entity = await lockEntity(writing, id);
  await allowChange(writing, [id], by);
  const schema = description.schema ?? entity.schema;
  if (!SCHEMATA.includes(schema)) {
    throw refusal('entityKindWrong', { kinds: SCHEMATA.join(', ') });
  }
  const country =
    description.country === undefined
      ? entity.country
      : description.country?.trim()
        ? checkCountry(description.country)
        : null;
  const topicSlug =
    description.topicSlug === undefined ? entity.topicSlug : description.topicSlug?.trim() || null;
  if (topicSlug !== null && topicSlug !== entity.topicSlug) await checkTopic(writing, id, topicSlug);
  if (schema === entity.schema && country === entity.country && topicSlug === entity.topicSlug) {
    throw refusal('nothingChanges');
  }
  await writing
    .updateTable('entities')
    .set({ schema, country, topic_slug: topicSlug, changed_at: now })
    .where('id', '=', id)
    .execute();
  const decisionId = await keepDecision(writing, {
    kind: 'describe',
    entityId: id,
    details: {
      before: { schema: entity.schema, country: entity.country, topicSlug: entity.topicSlug },
      after: { schema, country, topicSlug },
    },
    why,
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(writing, [id]);
  return { decisionId };
}

async function checkTopic(writing: Writing, id: string, slug: string): Promise<void> {
  const topic = await writing.selectFrom('topics').select('id').where('slug', '=', slug).executeTakeFirst();
  if (!topic) throw refusal('topicUnknown');
  const other = await writing
    .selectFrom('entities')
    .select('label')
    .where('topic_slug', '=', slug)
    .where('id', '!=', id)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (other) {
    throw refusal('topicTaken', { label: other.label });
  }
}
