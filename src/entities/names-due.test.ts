import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store, Writing } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { findEntity } from './entity.queries.ts';
import { nameDue, nextNamesDue } from './names-due.ts';
import { makeEntity } from './review/make-entity.ts';
import { stateProperty } from './statements/state-property.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const HOUR = 3_600_000;
/** The database goes by its own clock. */
const today = Date.now();
const AFTER = new Date(today + 2 * HOUR);
let store: Store;
let storyId: string;
let entity: string;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const names = async () => (await findEntity(store.reading, entity))?.names;
const set = (values: { state?: string; embargo_until?: Date | null; published_at?: Date }) =>
  write((writing) => writing.updateTable('stories').set(values).where('id', '=', storyId).execute());

beforeAll(async () => {
  store = await openTestStore();
  const [taken] = await write((writing) =>
    upsertStories(
      writing,
      [draftOf({ headline: 'Customs', text: 'The Lens Union met.', publishedAt: NOW })],
      NOW,
    ),
  );
  storyId = taken?.id ?? '';
  ({ id: entity } = await write((writing) =>
    makeEntity(writing, { schema: 'Organization', label: 'Lens Union', lang: 'en' }, null, NOW),
  ));
});
afterAll(() => store.close());

it('a name that a story gives is shown while readers may see the story, and waits for the end of its embargo', async () => {
  await set({ state: 'draft' });
  const said = { entityId: entity, prop: 'name', value: 'Союз линз', lang: 'ru', source: { storyId } };
  await write((writing) => stateProperty(writing, said, null, NOW));
  expect(await names()).toEqual({});
  expect(await nextNamesDue(store.reading)).toBeNull();
  await set({ state: 'published' });
  expect(await names()).toEqual({ ru: 'Союз линз' });

  const until = new Date(today + HOUR);
  await set({ embargo_until: until });
  expect(await names()).toEqual({});
  expect(await nextNamesDue(store.reading)).toEqual(until);
  expect(await write((writing) => nameDue(writing, NOW))).toEqual([]);
  expect(await names()).toEqual({});
  expect(await write((writing) => nameDue(writing, AFTER))).toEqual([entity]);
  expect(await names()).toEqual({ ru: 'Союз линз' });
  expect(await nextNamesDue(store.reading)).toBeNull();

  await set({ embargo_until: null, published_at: AFTER });
  expect(await names()).toEqual({});
  await set({ published_at: NOW });
  expect(await names()).toEqual({ ru: 'Союз линз' });
  await set({ state: 'withdrawn' });
  expect(await names()).toEqual({});
});

it('a name that a person states is shown whatever becomes of the story, and so is one of another story', async () => {
  const [other] = await write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Other', text: 'It met.', publishedAt: NOW })], NOW),
  );
  const say = (value: string, lang: string, source: { storyId: string } | { title: string; url: null }) =>
    write((writing) =>
      stateProperty(writing, { entityId: entity, prop: 'name', value, lang, source }, null, NOW),
    );
  await say('镜头联盟', 'zh', { title: 'A register', url: null });
  await say('Союз линз', 'ru', { storyId: other?.id ?? '' });
  expect(await names()).toEqual({ zh: '镜头联盟', ru: 'Союз линз' });
  await write((writing) =>
    writing
      .updateTable('stories')
      .set({ state: 'withdrawn' })
      .where('id', '=', other?.id ?? '')
      .execute(),
  );
  expect(await names()).toEqual({ zh: '镜头联盟' });
});
