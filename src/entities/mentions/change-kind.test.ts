import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { findEntity } from '../entity.queries.ts';
import type { Schema } from '../entity.ts';
import { insertEntity } from '../review/insert-entity.ts';
import { plantMention } from '../testing.ts';
import { changeKind } from './change-kind.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const TEXT = 'Northern Lights Group was named.';
let store: Store;
let storyId: string;

beforeAll(async () => {
  store = await openTestStore();
  const draft = draftOf({ headline: 'A name', text: 'Nobody.' });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  storyId = taken?.id ?? '';
}, 60_000);
afterAll(() => store.close());

const entity = (state: 'proposed' | 'known') =>
  store.write((writing) =>
    insertEntity(writing, {
      schema: 'Company',
      label: 'Northern Lights Group',
      country: null,
      state,
      by: null,
      now: NOW,
    }),
  );
const mention = (entityId: string) =>
  plantMention(store, { storyId, name: 'Northern Lights Group', text: TEXT, entityId });
const change = (ids: readonly string[], schema: Schema) =>
  store.write((writing) => changeKind(writing, ids, schema, null, NOW));
const kindOf = async (id: string) => (await findEntity(store.reading, id))?.schema;
const kindOfMention = (id: string) =>
  store.reading
    .selectFrom('mentions')
    .select('schema')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
    .then(({ schema }) => schema);

it('makes a proposed entity of that kind once every mention of it is', async () => {
  const { id } = await entity('proposed');
  const [one, two] = [await mention(id), await mention(id)];
  await change([one], 'Organization');
  expect(await kindOfMention(one)).toBe('Organization');
  expect(await kindOf(id)).toBe('Company');
  await change([two], 'Organization');
  expect(await kindOf(id)).toBe('Organization');
});

it('leaves a known entity what somebody said it is', async () => {
  const { id } = await entity('known');
  const one = await mention(id);
  await change([one], 'PublicBody');
  expect(await kindOfMention(one)).toBe('PublicBody');
  expect(await kindOf(id)).toBe('Company');
});

it('refuses what is no kind, and mentions that are gone', async () => {
  const { id } = await entity('proposed');
  const one = await mention(id);
  await expect(change([one], 'Starship' as Schema)).rejects.toThrow('no such kind of entity');
  await expect(change(['01a21261-0000-7000-8000-000000000000'], 'Company')).rejects.toThrow(
    'already been decided',
  );
});
