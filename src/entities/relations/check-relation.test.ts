import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { makeEntity } from '../review/make-entity.ts';
import { checkRelation, type RelationParts } from './check-relation.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let parts: RelationParts;
beforeAll(async () => {
  store = await openTestStore();
  const make = async (label: string) =>
    (await store.write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW))).id;
  parts = {
    kind: 'supplies',
    from_entity: await make('Velmora Optics'),
    to_entity: await make('Kestrim Works'),
    starts: null,
    ends: null,
    goods: '',
    codes: [],
    baskets: [],
    end_use: '',
  };
});
afterAll(() => store.close());

const check = (more: Partial<RelationParts>) => checkRelation(store.reading, { ...parts, ...more });

it('is kept tidy: a month and a year begin with their first day, and lines are lines', async () => {
  expect(
    await check({ starts: '2020', ends: '2021-05', goods: ' lenses\n and  prisms ', end_use: ' ' }),
  ).toMatchObject({ starts: '2020-01-01', ends: '2021-05-01', goods: 'lenses and prisms', end_use: '' });
  expect(await check({ to_entity: null })).toMatchObject({ to_entity: null });
  expect(await check({ goods: 'x'.repeat(300) })).toMatchObject({ goods: 'x'.repeat(300) });
});

it.each([
  ['a kind that is none', { kind: 'marries' as never }, 'no such kind of relation'],
  ['a side that is not there', { from_entity: newId() }, 'no such entity'],
  ['another side that is not there', { to_entity: newId() }, 'no such entity'],
  ['a side that is no id', { to_entity: 'x' }, 'no such entity'],
  ['one side alone', { kind: 'owns' as const, to_entity: null }, 'needs its other side'],
  ['a date that is none', { starts: '2020-02-30' }, 'not a date'],
  ['an end before its start', { starts: '2020-05', ends: '2020-04-30' }, 'ends before it starts'],
  ['a basket that is not there', { baskets: ['nothing'] }, 'no such basket'],
  ['too long a line', { goods: 'x'.repeat(301) }, 'at most 300 characters'],
])('refuses %s', async (_what, more, why) => {
  await expect(check(more)).rejects.toThrow(why);
});

it('is between two', async () => {
  await expect(check({ to_entity: parts.from_entity })).rejects.toThrow('needs two different entities');
});
