import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeEntity } from '../entities/review/make-entity.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { readMentions } from './read-mentions.ts';
import { jobAt, publish } from './testing.ts';

const AT = '2026-11-20T10:00:00Z';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const mentioned = async () => {
  const rows = await store.reading
    .selectFrom('mentions')
    .innerJoin('stories', 'stories.id', 'mentions.story_id')
    .select(['headline', 'exact', 'cue'])
    .where('gone_at', 'is', null)
    .orderBy('headline')
    .execute();
  return rows.map(({ headline, exact, cue }) => `${headline}: ${exact}, ${cue}`);
};

it('finds a name in older stories once it is known, and looks for it once', async () => {
  await publish(store, AT, {
    headline: 'One',
    language: 'de',
    text: 'Niemand bei Velmora wollte etwas sagen.',
  });
  await publish(store, AT, { headline: 'Two', text: 'It rained.' });
  await readMentions.run(jobAt(store, AT), {});
  expect(await mentioned()).toEqual([]);
  const { id } = await store.write((writing) =>
    makeEntity(writing, { schema: 'Company', label: 'Velmora' }, null, new Date(AT)),
  );
  const heard = { heard: { entities: [id] } };
  await readMentions.run(jobAt(store, AT), heard);
  expect(await mentioned()).toEqual(['One: Velmora, known name']);
  const { names_read: hash } = await store.reading
    .selectFrom('entities')
    .select('names_read')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(hash).not.toBeNull();
});
