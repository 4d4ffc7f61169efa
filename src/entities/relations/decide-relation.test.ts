import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { decisionsAbout } from '../decisions/decisions.queries.ts';
import { relationsOf } from '../dossier/dossier-relations.queries.ts';
import { mergeEntities } from '../merging/merge-entities.ts';
import { makeEntity } from '../review/make-entity.ts';
import { plantRelation } from '../testing.ts';
import { addRelation } from './add-relation.ts';
import { decideRelation } from './decide-relation.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let maker: string;
let buyer: string;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const make = async (label: string) =>
  (await write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW))).id;

beforeAll(async () => {
  store = await openTestStore();
  maker = await make('Acme');
  buyer = await make('Bolt');
});
afterAll(() => store.close());

it('shows what a person accepted, set right by them, and keeps what it was before', async () => {
  const id = await plantRelation(store, { from: maker, to: buyer, goods: 'lences' });
  expect(await relationsOf(store.reading, maker, NOW)).toEqual([]);
  const decide = (state: 'accepted' | 'rejected', change = {}) =>
    write((writing) => decideRelation(writing, id, state, change, null, NOW, 'Read again.'));
  await decide('accepted', { goods: ' lenses ', codes: ['9002'], starts: '2024', ends: '2025-06' });
  const [relation] = await relationsOf(store.reading, buyer, NOW);
  expect(relation).toMatchObject({
    goods: 'lenses',
    codes: ['9002'],
    starts: '2024-01-01',
    ends: '2025-06-01',
  });
  const [decision] = await decisionsAbout(store.reading, maker);
  expect(decision).toMatchObject({
    kind: 'relation',
    why: 'Read again.',
    details: {
      before: { goods: 'lences', state: 'proposed' },
      after: { goods: 'lenses', state: 'accepted' },
    },
  });
  for (const [change, why] of [
    [{ codes: ['0000'] }, 'no code 0000'],
    [{ baskets: ['nothing'] }, 'no such basket'],
    [{ starts: '2025', ends: '2024' }, 'before it starts'],
    [{ toEntity: maker }, 'needs two different entities'],
    [{ kind: 'owns', toEntity: null }, 'needs its other side'],
  ] as const)
    await expect(decide('accepted', change)).rejects.toThrow(why);
  await decide('rejected');
  expect(await relationsOf(store.reading, maker, NOW)).toEqual([]);
});

it('is not accepted once its sentence is gone from the story, but may be said to be wrong', async () => {
  const id = await plantRelation(store, { from: maker, to: buyer, goods: 'prisms' });
  await write((writing) =>
    writing.updateTable('relations').set({ gone_at: NOW }).where('id', '=', id).execute(),
  );
  const decide = (state: 'accepted' | 'rejected') =>
    write((writing) => decideRelation(writing, id, state, {}, null, NOW));
  await expect(decide('accepted')).rejects.toThrow('no longer in the story');
  await decide('rejected');
  const [row] = await store.reading.selectFrom('relations').select('state').where('id', '=', id).execute();
  expect(row).toEqual({ state: 'rejected' });
});

it('takes one from a document, with its source, and shows none between two that are read as one', async () => {
  const other = await make('Bolt Company');
  const add = (title: string) =>
    write((writing) =>
      addRelation(
        writing,
        { kind: 'owns', fromEntity: buyer, toEntity: other, source: { title, url: null } },
        null,
        NOW,
      ),
    );
  await expect(add(' ')).rejects.toThrow('needs a source');
  await add('A register');
  expect(await relationsOf(store.reading, other, NOW)).toMatchObject([
    { kind: 'owns', from: { label: 'Bolt' }, to: { label: 'Bolt Company' }, source: { title: 'A register' } },
  ]);
  await write((writing) => mergeEntities(writing, other, buyer, null, NOW, 'The same.'));
  expect(await relationsOf(store.reading, buyer, NOW)).toEqual([]);
});
