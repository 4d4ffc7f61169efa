import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import type { CursorValue } from '../../store/keyset.ts';
import { openTestStore } from '../../store/testing.ts';
import type { EntityState, Schema } from '../entity.ts';
import { mergeEntities } from '../merging/merge-entities.ts';
import { makeEntity } from '../review/make-entity.ts';
import { stateProperty } from '../statements/state-property.ts';
import { plantHit } from '../testing.ts';
import {
  countEntities,
  ENTITY_ORDER,
  findEntities,
  findNamedSo,
  listEntities,
} from './entity-list.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
const ids: Record<string, string> = {};

beforeAll(async () => {
  store = await openTestStore();
  const made: [string, Schema, string | null][] = [
    ['Cedar Optics', 'Company', 'CN'],
    ['Cedar Optics Works', 'Company', 'CN'],
    ['Cedar Optics', 'Company', 'RU'],
    ['Cedarville', 'Place', 'US'],
  ];
  for (const [at, [label, schema, country]] of made.entries()) {
    const now = new Date(NOW.getTime() + at * 1000);
    const { id } = await store.write((writing) => makeEntity(writing, { label, schema, country }, null, now));
    ids[`${label} ${country}`] = id;
  }
  const alias = { prop: 'alias', value: '雪松光学', lang: 'zh', source: { title: 'Register', url: null } };
  await store.write((writing) =>
    stateProperty(writing, { ...alias, entityId: ids['Cedar Optics Works CN'] ?? '' }, null, NOW),
  );
}, 60_000);
afterAll(() => store.close());

it('lists the last changed first, and goes on behind the last of a page', async () => {
  const seen: string[] = [];
  let after: CursorValue[] | undefined;
  for (let page = 0; page < 5; page += 1) {
    const [first] = await listEntities(store.reading, { page: { order: ENTITY_ORDER, after, most: 1 } });
    if (!first) break;
    seen.push(first.id);
    after = ENTITY_ORDER.map(({ of }) => of(first));
  }
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(4);
  expect(seen[0]).toBe(ids['Cedarville US']);
});

it('finds by a piece of any name, in any script, the very name first', async () => {
  const found = async (text: string) =>
    (await findEntities(store.reading, { text, most: 9 })).map(({ label, name }) => [label, name]);
  expect((await found('cedar optics')).map(([label]) => label)).toEqual([
    'Cedar Optics',
    'Cedar Optics',
    'Cedar Optics Works',
  ]);
  expect(await found('雪松')).toEqual([['Cedar Optics Works', '雪松光学']]);
  expect(await found('cedar works')).toEqual([['Cedar Optics Works', null]]);
  expect(await found('— %')).toEqual([]);
  expect(await found('100%_')).toEqual([]);
});

it('tells whom a name, an address or an id means, and where it means several', async () => {
  const named = (text: string) => findNamedSo(store.reading, text);
  expect(await named('CEDAR OPTICS')).toHaveLength(2);
  const [one] = await named('cedarville');
  expect(one?.id).toBe(ids['Cedarville US']);
  const slug = (await named('Cedar Optics'))[1]?.slug ?? '';
  expect(await named(slug)).toMatchObject([{ slug }]);
  expect(await named(ids['Cedar Optics RU'] ?? '')).toMatchObject([{ id: ids['Cedar Optics RU'] }]);
  expect(await named('nobody')).toEqual([]);
});

it('reads a merged one as the other: its names find it, and it is listed and counted once', async () => {
  const { reading } = store;
  const works = ids['Cedar Optics Works CN'] ?? '';
  const into = ids['Cedar Optics CN'] ?? '';
  await store.write((writing) => mergeEntities(writing, works, into, null, NOW, 'The same.'));
  const [found] = await findEntities(reading, { text: '雪松', most: 9 });
  expect(found).toMatchObject({ id: into, label: 'Cedar Optics' });
  const list = await listEntities(reading, { text: 'works', page: { order: ENTITY_ORDER, most: 9 } });
  expect(list.map(({ id }) => id)).toEqual([into]);
  expect(list[0]?.names).toContain('雪松光学');
  expect(await countEntities(reading, { schema: 'Company' })).toMatchObject({ known: 2 });
});

it('leaves out what was rejected unless it is asked for, and finds those with a page first', async () => {
  const make = async (label: string, state: string) => {
    const { id } = await store.write((writing) =>
      makeEntity(writing, { label, schema: 'Company' }, null, NOW),
    );
    await store.write((writing) =>
      writing
        .updateTable('entities')
        .set({ state } as never)
        .where('id', '=', id)
        .execute(),
    );
    return id;
  };
  for (const state of ['rejected', 'proposed', 'known', 'published']) await make('Juniper Lens', state);
  const listed = async (state?: EntityState) =>
    (await listEntities(store.reading, { text: 'Juniper', state, page: { order: ENTITY_ORDER, most: 20 } }))
      .map((one) => one.state)
      .sort();
  expect(await listed()).toEqual(['known', 'proposed', 'published']);
  for (const state of ['rejected', 'proposed', 'known', 'published'] as const) {
    expect(await listed(state)).toEqual([state]);
  }
  const found = await findEntities(store.reading, { text: 'Juniper Lens', most: 9 });
  expect(found.map(({ state }) => state)).toEqual(['published', 'known', 'proposed']);
});

it('counts hits that still wait alone', async () => {
  const [published] = await findEntities(store.reading, { text: 'Juniper Lens', most: 1 });
  const hits = async () =>
    (
      await listEntities(store.reading, {
        ...{ text: 'Juniper', state: published?.state },
        page: { order: ENTITY_ORDER, most: 9 },
      })
    )[0]?.hits;
  const hit = await plantHit(store, published?.id ?? '');
  expect(await hits()).toBe(1);
  await store.write((writing) =>
    writing.updateTable('screening_hits').set({ gone_at: NOW }).where('id', '=', hit).execute(),
  );
  expect(await hits()).toBe(0);
});
