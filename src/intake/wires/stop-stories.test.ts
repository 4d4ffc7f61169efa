import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { movesOf, outcomesOf, wireKill, wireText } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const outcomes = (...sent: object[]) => outcomesOf(sent, { store });
const storyOf = (uri: string) =>
  store.reading
    .selectFrom('stories')
    .select(['id', 'state', 'group_id', 'scheduled_for', 'approved_by'])
    .where('external_key', '=', `guid:a-wire:${uri}`)
    .executeTakeFirstOrThrow();
async function taken(uri: string, change: { state: string; group_id?: string }) {
  await outcomes(wireText(uri, 1));
  const { id } = await storyOf(uri);
  const scheduled = change.state === 'scheduled' ? new Date('2026-12-01T00:00:00Z') : null;
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set({ ...change, scheduled_for: scheduled })
      .where('id', '=', id)
      .execute(),
  );
  return id;
}
const NEVER = 'The story of this item was never published, so there is nothing to withdraw.';
const move = (from: string, to: string) => ({
  ...{ move: 'cancel', from_state: from, to_state: to, made_by: null },
  note: 'Wrong from the first word.',
});

it.each([
  ['draft', 'draft'],
  ['in review', 'in review'],
  ['approved', 'in review'],
  ['scheduled', 'in review'],
])('a story that is %s is then %s, and its history says why, once', async (from, to) => {
  const uri = `urn:stop:${from}`;
  const id = await taken(uri, { state: from });
  expect(await outcomes(wireKill(uri, 2), wireKill(uri, 2))).toEqual([
    ['refused', NEVER],
    ['refused', NEVER],
  ]);
  expect(await storyOf(uri)).toMatchObject({ state: to, scheduled_for: null, approved_by: null });
  expect(await movesOf(store, id)).toEqual([move(from, to)]);
});

it('translations of a story that is withdrawn go out no more by themselves', async () => {
  const uri = 'urn:stop:original';
  await outcomes(wireText(uri, 1));
  const { group_id } = await storyOf(uri);
  const ids = new Map<string, string>();
  for (const state of ['draft', 'scheduled', 'published', 'withdrawn'])
    ids.set(state, await taken(`urn:stop:translation:${state}`, { state, group_id }));
  expect(await outcomes(wireKill(uri, 2), wireKill(uri, 2))).toEqual([
    ['withdrawn', null],
    ['same', 'Its story was withdrawn before.'],
  ]);
  expect(await storyOf('urn:stop:translation:scheduled')).toMatchObject({ state: 'in review' });
  expect(await storyOf('urn:stop:translation:published')).toMatchObject({ state: 'published' });
  const said = async (state: string) => movesOf(store, ids.get(state) ?? '');
  expect(await said('draft')).toEqual([move('draft', 'draft')]);
  expect(await said('scheduled')).toEqual([move('scheduled', 'in review')]);
  expect(await said('published')).toEqual([move('published', 'published')]);
  expect(await said('withdrawn')).toEqual([]);
});

it('what a person published although it was cancelled is withdrawn by a later order only', async () => {
  const uri = 'urn:stop:overridden';
  const id = await taken(uri, { state: 'draft' });
  await outcomes(wireKill(uri, 2));
  await store.write((writing) =>
    writing.updateTable('stories').set({ state: 'published' }).where('id', '=', id).execute(),
  );
  expect(await outcomes(wireKill(uri, 2), wireKill(uri, 3))).toEqual([
    ['same', 'Somebody published its story although it was cancelled before.'],
    ['withdrawn', null],
  ]);
});
