import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { searchLog, verifyLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { takeItem } from './decide-items.ts';
import { bringBackItems, MOST_NAMED, spikeItems } from './decide-many.ts';
import { countDecidedAt, findItem } from './intake.queries.ts';
import { bringIn, WIRE } from './testing.ts';

const minute = (count: number) => new Date(Date.UTC(2026, 10, 25, 12, count));
const UNTIL = minute(30);
const OTHER = { ...WIRE, slug: 'another', name: 'Another' };

let store: Store;
let rana: Awaited<ReturnType<typeof staffIn>>;
let emil: typeof rana;
beforeAll(async () => {
  store = await openTestStore();
  rana = await staffIn(store, 'Rana');
  emil = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

let named = 0;
const bring = (at: number, more: Parameters<typeof bringIn>[3] = {}) =>
  bringIn(store, { headline: `Item ${++named}` }, minute(at), more);
const stateOf = async (id: string) => (await findItem(store.reading, id, rana.member.id))?.state;
const statesOf = (ids: readonly string[]) => Promise.all(ids.map(stateOf));
const logged = async () =>
  (await searchLog(store.reading, { action: 'decide items' }, 20)).map(({ actor, details }) => [
    actor,
    details,
  ]);

it('spikes the items that are named, leaves what nobody may, and is undone as one', async () => {
  const ids = [await bring(1), await bring(2), await bring(3)];
  const [taken, late] = [await bring(4), await bring(40)];
  await store.write((writing) => takeItem(writing, taken, emil.writes, minute(5)));
  const at = minute(31);
  const spiked = await spikeItems(
    store,
    { ids: [...ids, ...ids, taken, late, 'nowhere'] },
    UNTIL,
    rana.writes,
    at,
  );
  expect(spiked).toEqual({ done: 3, at, left: [taken, late, 'nowhere'], more: false });
  expect(await statesOf([...ids, taken, late])).toEqual(['spiked', 'spiked', 'spiked', 'taken', 'waiting']);
  expect(await countDecidedAt(store.reading, { kind: 'spike', at }, rana.member.id, 9)).toBe(3);
  // One of them comes back alone first.
  await bringBackItems(store, { ids: ids.slice(0, 1) }, emil.writes, minute(32));
  const back = await bringBackItems(store, { spikedAt: at }, rana.writes, minute(33));
  expect(back).toMatchObject({ done: 2, left: [] });
  const waiting = { kind: 'bring back', at: minute(33) } as const;
  expect(await countDecidedAt(store.reading, waiting, rana.member.id, 9)).toBe(2);
  expect(await countDecidedAt(store.reading, waiting, rana.member.id, 1)).toBe(1);
  expect(await statesOf(ids)).toEqual(['waiting', 'waiting', 'waiting']);
  // Only what the member spiked comes back.
  await spikeItems(store, { ids }, UNTIL, rana.writes, minute(34));
  expect(await bringBackItems(store, { spikedAt: minute(34) }, emil.writes, minute(35))).toMatchObject({
    done: 0,
  });
  await bringBackItems(store, { ids }, rana.writes, minute(36));
});

it('spikes all that match filters and had come by then, whatever their tab, and nothing else', async () => {
  const mine = [await bring(11, { source: OTHER }), await bring(12, { source: OTHER, language: 'fr' })];
  const [later, elsewhere, copy] = [
    await bring(50, { source: OTHER }),
    await bring(13),
    await bring(14, { source: OTHER }),
  ];
  await store.write((writing) =>
    writing
      .updateTable('intake_items')
      .set({ state: 'copy', copy_of: elsewhere, copy_share: 90 })
      .where('story_id', '=', copy)
      .execute(),
  );
  const filters = { source: 'another' };
  const waiting = { filters: { ...filters, state: 'waiting' as const } };
  expect(await spikeItems(store, waiting, UNTIL, rana.writes, minute(51))).toMatchObject({ done: 2 });
  expect(await statesOf([...mine, later, elsewhere, copy])).toEqual([
    ...['spiked', 'spiked'],
    ...['waiting', 'waiting', 'copy'],
  ]);
  expect(await spikeItems(store, { filters }, minute(60), rana.writes, minute(61))).toMatchObject({
    done: 2,
  });
  expect(await statesOf([later, elsewhere, copy])).toEqual(['spiked', 'waiting', 'spiked']);
  expect(
    await spikeItems(
      store,
      { filters: { ...filters, state: 'spiked' } },
      minute(60),
      rana.writes,
      minute(62),
    ),
  ).toMatchObject({
    done: 0,
  });
  await bringBackItems(store, { spikedAt: minute(61) }, rana.writes, minute(63));
  expect(await statesOf([later, copy])).toEqual(['waiting', 'copy']);
});

it('is in the log with who did it and every item, and the log stays whole', async () => {
  const before = (await logged()).length;
  const ids = [await bring(21), await bring(22)];
  await spikeItems(store, { ids }, UNTIL, emil.writes, minute(70));
  const [[actor, details] = []] = (await logged()).slice(0, 1);
  expect(actor).toBe(emil.member.id);
  const entries = (await logged()).slice(0, (await logged()).length - before);
  const stories = entries.flatMap(([, one]) => (one as { stories: string[] }).stories);
  expect(stories.sort()).toEqual([...ids].sort());
  expect(details).toMatchObject({ kind: 'spike' });
  expect((await verifyLog(store.reading)).broken).toBeNull();
});

it('refuses nothing, and more than may be named', async () => {
  await expect(spikeItems(store, { ids: [] }, UNTIL, rana.writes, UNTIL)).rejects.toThrow(
    'No item is ticked.',
  );
  const many = Array.from({ length: MOST_NAMED + 1 }, (_, at) => `${at}`);
  await expect(spikeItems(store, { ids: many }, UNTIL, rana.writes, UNTIL)).rejects.toThrow(
    'At most 2,000 items',
  );
});
