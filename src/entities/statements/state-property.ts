import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type EntityChanger } from '../allow-change.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { lockEntity } from '../one-entity-change-at-a-time.ts';
import { touchEntity } from '../touch-entity.ts';
import { checkValue } from './check-value.ts';
import { findSource, type GivenSource } from './find-source.ts';
import { propertyOf } from './properties.ts';
import type { StatementSource } from './statement.ts';

/** What a person states of an entity. */
export interface NewStatement {
  readonly entityId: string;
  readonly prop: string;
  readonly value: string;
  /** A language tag, where the value is in one. */
  readonly lang?: string | undefined;
  /** Where it is from. */
  readonly source: GivenSource;
}

/** Adds a statement with its source, checked by its property. Throws a Problem for a value or a source that will not do. */
export async function stateProperty(
  writing: Writing,
  statement: NewStatement,
  by: EntityChanger<'review entities' | 'decide hits'> | null,
  now: Date,
): Promise<{ statementId: string; decisionId: string }> {
  const entity = await lockEntity(writing, statement.entityId);
  await allowChange(writing, [entity.id], by);
  const property = propertyOf(entity.schema, statement.prop);
  if (!property) {
    throw refusal('propertyUnfit');
  }
  const value = checkValue(property, statement.value);
  const lang = langOf(statement.lang ?? '');
  const from = await findSource(writing, statement.source);
  const same = await writing
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as mine', 'mine.canonical_id', 'e.canonical_id')
    .select(['s.source', 's.story_id', 's.dataset_version_id', 's.row_number', 's.list_slug', 's.entry_key'])
    .where('mine.id', '=', entity.id)
    .where('s.prop', '=', property.name)
    .where('s.value', '=', value)
    .where('s.withdrawn_at', 'is', null)
    .execute();
  const titleOf = (source: unknown) => (source as StatementSource | null)?.title ?? '';
  const isFromHere = (other: (typeof same)[number]) =>
    other.story_id === from.storyId &&
    other.dataset_version_id === from.datasetVersionId &&
    (other.row_number === null ? null : Number(other.row_number)) === from.row &&
    other.list_slug === from.listSlug &&
    other.entry_key === from.entryKey &&
    titleOf(other.source) === titleOf(from.source);
  if (same.some(isFromHere)) {
    throw refusal('statementKnown');
  }
  const id = newId();
  await writing
    .insertInto('statements')
    .values({
      id,
      entity_id: entity.id,
      prop: property.name,
      value,
      lang,
      folded: property.type === 'name' ? latinKey(value) : '',
      origin: from.origin,
      story_id: from.storyId,
      dataset_version_id: from.datasetVersionId,
      list_slug: from.listSlug,
      entry_key: from.entryKey,
      row_number: from.row,
      source: from.source && json<unknown>(from.source),
      first_seen: now,
      last_seen: now,
      made_by: by?.member.id ?? null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  await touchEntity(writing, entity.id, now);
  const decisionId = await keepDecision(writing, {
    kind: 'state',
    entityId: entity.id,
    details: { statementId: id, prop: property.name, value },
    by: by?.member.id ?? null,
    at: now,
  });
  await announceEntities(writing, [entity.id]);
  return { statementId: id, decisionId };
}

function langOf(given: string): string {
  const lang = given.trim();
  if (lang !== '' && (lang.length > 35 || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))) {
    throw refusal('languageWrong');
  }
  return lang;
}
