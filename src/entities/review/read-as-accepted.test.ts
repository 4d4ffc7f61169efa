import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { canonicalEntity } from '../entity.queries.ts';
import { unmergeEntity } from '../merging/unmerge-entity.ts';
import { plantMention, plantRelation } from '../testing.ts';
import { acceptMentions } from './accept-mentions.ts';
import { insertEntity } from './insert-entity.ts';
import { makeEntity } from './make-entity.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const TEXT = 'They said that Topaz Works supplies bearings.';
let store: Store;
const stories: string[] = [];

beforeAll(async () => {
  store = await openTestStore();
  for (const at of [0, 1]) {
    const draft = draftOf({
      headline: `Bearings ${at}`,
      slug: `bearings-${at}`,
      text: 'Nobody is named here.',
    });
    const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
    stories.push(taken?.id ?? newId());
  }
}, 60_000);
afterAll(() => store.close());

const proposed = () =>
  store.write((writing) =>
    insertEntity(writing, {
      schema: 'Company',
      label: 'Topaz Works',
      country: null,
      state: 'proposed',
      by: null,
      now: NOW,
    }),
  );
const known = (label: string) =>
  store.write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW));
const named = (entityId: string, story: number) =>
  plantMention(store, { storyId: stories[story] ?? '', name: 'Topaz Works', text: TEXT, entityId });
const accept = (mentions: readonly string[], entityId: string) =>
  store.write((writing) => acceptMentions(writing, { mentions }, { entityId }, null, NOW));
const from = (relation: string) =>
  store.reading
    .selectFrom('relations')
    .select('from_entity')
    .where('id', '=', relation)
    .executeTakeFirstOrThrow()
    .then((row) => row.from_entity);

it('gives whom a mention is of what the story says with it, and leaves nobody that only the machine proposed', async () => {
  const machine = await proposed();
  const [one, two] = [await known('Topaz Works of Here'), await known('Topaz Works of There')];
  const mentions = [await named(machine.id, 0), await named(machine.id, 1)];
  const relations = [
    await plantRelation(store, { from: machine.id, to: null, storyId: stories[0] ?? '' }),
    await plantRelation(store, { from: machine.id, to: null, storyId: stories[1] ?? '' }),
  ];
  await accept([mentions[0] ?? ''], one.id);
  expect(await from(relations[0] ?? '')).toBe(one.id);
  // The other story still speaks for the proposed one.
  expect(await from(relations[1] ?? '')).toBe(machine.id);
  expect((await canonicalEntity(store.reading, machine.id))?.id).toBe(machine.id);
  await accept([mentions[1] ?? ''], two.id);
  expect(await from(relations[1] ?? '')).toBe(two.id);
  expect((await canonicalEntity(store.reading, machine.id))?.id).toBe(two.id);
  await store.write((writing) => unmergeEntity(writing, machine.id, null, NOW));
  expect((await canonicalEntity(store.reading, machine.id))?.id).toBe(machine.id);
});

it('leaves a known one what it has, whatever becomes of its mentions', async () => {
  const [one, two] = [await known('Quartz Works'), await known('Quartz Works Two')];
  const mention = await named(one.id, 0);
  const relation = await plantRelation(store, { from: one.id, to: null, storyId: stories[0] ?? '' });
  await accept([mention], two.id);
  expect(await from(relation)).toBe(one.id);
  expect((await canonicalEntity(store.reading, one.id))?.id).toBe(one.id);
});
