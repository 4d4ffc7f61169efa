import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { loadDemo } from './load-demo.ts';
import { readDemo } from './read-demo.ts';

const now = new Date('2026-11-24T18:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, now, silentLog);
}, 120_000);

afterAll(() => store.close());

test('every entity of the demo has its page, and a story that names it', async () => {
  const rows = await store.reading
    .selectFrom('entities as e')
    .select(['e.slug', 'e.state'])
    .select((all) =>
      all
        .selectFrom('mentions as m')
        .whereRef('m.entity_id', '=', 'e.id')
        .where('m.state', '=', 'accepted')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('mentions'),
    )
    .where('e.made_by', 'is', null)
    .where('e.state', '<>', 'proposed')
    .execute();
  const { entities } = readDemo().entities;
  expect(rows.map(({ slug }) => slug).sort()).toEqual(entities.map(({ slug }) => slug).sort());
  expect(rows.filter(({ state }) => state !== 'published')).toEqual([]);
  expect(rows.filter(({ mentions }) => Number(mentions) === 0).map(({ slug }) => slug)).toEqual([]);
});

test('what the officials said of the five makers is said of each of them, with who says so', async () => {
  const said = await store.reading
    .selectFrom('relations as r')
    .innerJoin('entities as e', 'e.id', 'r.from_entity')
    .select(['e.slug', 'r.attribution', 'r.end_use', 'r.baskets'])
    .where('r.kind', '=', 'supplies')
    .where('r.state', '=', 'accepted')
    .orderBy('e.slug')
    .execute();
  expect(said.map(({ slug }) => slug)).toEqual([
    'hikvision',
    'iray-technology',
    'north-china-research-institute-of-electro-optics',
    'wuhan-global-sensor-technology',
    'wuhan-tongsheng-technology',
  ]);
  for (const { attribution, end_use, baskets } of said) {
    expect(attribution).toMatchObject({ kind: 'anonymous' });
    expect(end_use).toBe('armoured vehicles');
    expect(baskets).toEqual(['optics']);
  }
});

test('no person has a page: nobody said yes to one', async () => {
  const people = await store.reading
    .selectFrom('entities')
    .select('label')
    .where('schema', '=', 'Person')
    .where('state', '=', 'published')
    .execute();
  expect(people).toEqual([]);
});
