import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { keepDecision } from '../decisions/keep-decision.ts';
import { announceEntities } from '../entity.changes.ts';
import { foldName } from '../names/fold-name.ts';
import { lockEntity } from '../one-entity-change-at-a-time.ts';
import { checkUrl, checkValue } from './check-value.ts';
import { propertyOf } from './properties.ts';
import type { StatementSource } from './statement.ts';

/** What a person states of an entity. */
export interface NewStatement {
  readonly entityId: string;
  readonly prop: string;
  readonly value: string;
  /** A language tag, where the value is in one. */
  readonly lang?: string | undefined;
  /** Where it is from; a story of ours, or a title with or without an address. */
  readonly source: StatementSource | { readonly storyId: string };
}

/** Adds a statement with its source, checked by its property. Throws a Problem for a value or a source that will not do. */
export async function stateProperty(
  writing: Writing,
  statement: NewStatement,
  by: string | null,
  now: Date,
): Promise<{ statementId: string; decisionId: string }> {
  const entity = await lockEntity(writing, statement.entityId);
  const property = propertyOf(entity.schema, statement.prop);
  if (!property) {
    throw new Problem('bad input', 'This cannot be stated of such an entity.', 'Choose one of the list.');
  }
  const value = checkValue(property, statement.value);
  const lang = langOf(statement.lang ?? '');
  const { storyId, source } = await sourceOf(writing, statement.source);
  const same = await writing
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as mine', 'mine.canonical_id', 'e.canonical_id')
    .select(['s.source', 's.story_id'])
    .where('mine.id', '=', entity.id)
    .where('s.prop', '=', property.name)
    .where('s.value', '=', value)
    .where('s.withdrawn_at', 'is', null)
    .execute();
  const titleOf = (from: unknown) => (from as StatementSource | null)?.title ?? '';
  if (same.some((other) => other.story_id === storyId && titleOf(other.source) === titleOf(source))) {
    throw new Problem('conflict', 'The same source says so already.', 'Name another source, or leave it.');
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
      folded: property.type === 'name' ? foldName(value) : '',
      origin: storyId ? 'story' : 'person',
      story_id: storyId,
      dataset_version_id: null,
      list_slug: null,
      entry_key: null,
      row_number: null,
      source: source && json<unknown>(source),
      first_seen: now,
      last_seen: now,
      made_by: by,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  await writing.updateTable('entities').set({ changed_at: now }).where('id', '=', entity.id).execute();
  const decisionId = await keepDecision(writing, {
    kind: 'state',
    entityId: entity.id,
    details: { statementId: id, prop: property.name, value },
    by,
    at: now,
  });
  await announceEntities(writing, [entity.id]);
  return { statementId: id, decisionId };
}

function langOf(given: string): string {
  const lang = given.trim();
  if (lang !== '' && (lang.length > 35 || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))) {
    throw new Problem('bad input', 'This is no language.', 'Write a tag such as en or zh-Hant.');
  }
  return lang;
}

async function sourceOf(
  writing: Writing,
  given: NewStatement['source'],
): Promise<{ storyId: string | null; source: StatementSource | null }> {
  if ('storyId' in given) {
    const story = await writing
      .selectFrom('stories')
      .select('id')
      .where('id', '=', given.storyId)
      .executeTakeFirst();
    if (!story) throw new Problem('not found', 'There is no such story.', 'Choose another source.');
    return { storyId: story.id, source: null };
  }
  const title = given.title.replaceAll(/\s+/g, ' ').trim();
  if (!title) throw new Problem('bad input', 'A statement needs a source.', 'Say where it is from.');
  if (title.length > 300)
    throw new Problem('bad input', 'A source has 300 characters at most.', 'Shorten it.');
  const url = given.url?.trim() ? checkUrl(given.url.trim()) : null;
  return { storyId: null, source: { title, url } };
}
