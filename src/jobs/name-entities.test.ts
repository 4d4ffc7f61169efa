import { afterEach, beforeEach, expect, it } from 'vitest';
import { findEntity } from '../entities/entity.queries.ts';
import { makeEntity } from '../entities/review/make-entity.ts';
import { stateProperty } from '../entities/statements/state-property.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { nameEntities } from './name-entities.ts';
import { jobAt, publish } from './testing.ts';

const AT = '2026-11-20T10:00:00Z';
const UNTIL = new Date(Date.now() + 3_600_000);

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

it('runs when an embargo ends, and shows what the story calls somebody then', async () => {
  const storyId = await publish(store, AT, { headline: 'Lenses', embargoUntil: UNTIL });
  const id = await store.write(async (writing) => {
    const made = await makeEntity(writing, { schema: 'Company', label: 'Velmora' }, null, new Date(AT));
    const said = { entityId: made.id, prop: 'name', value: 'Велмора', lang: 'ru', source: { storyId } };
    await stateProperty(writing, said, null, new Date(AT));
    return made.id;
  });
  const names = async () => (await findEntity(store.reading, id))?.names;
  const early = jobAt(store, AT);
  expect(await nameEntities.due?.(early)).toEqual(UNTIL);
  await nameEntities.run(early, {});
  expect(await names()).toEqual({});
  const after = jobAt(store, UNTIL.toISOString());
  await nameEntities.run(after, {});
  expect(await names()).toEqual({ ru: 'Велмора' });
  expect(await nameEntities.due?.(after)).toBeNull();
});
