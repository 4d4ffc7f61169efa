import { afterAll, beforeAll, expect, it } from 'vitest';
import { findWatchList, listVersionsOf } from '../../entities/lists/list.queries.ts';
import { entryHistory } from '../../entities/lists/list-entries.queries.ts';
import { listFolder } from '../../entities/lists/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { loadWatchList } from './load-watch-list.ts';
import { removeWatchList, removeWatchListVersion } from './remove-watch-list.ts';

let store: Store;
const folder = listFolder();
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

const OPERATOR = asOperator();
const NOW = new Date('2026-11-25T12:00:00Z');
const take = (...names: string[]) =>
  loadWatchList(
    store,
    {
      format: 'csv',
      slug: 'own',
      path: folder.write('own.csv', `key,name\n${names.map((name) => `${name[0]},${name}\n`).join('')}`),
    },
    OPERATOR,
    { now: NOW },
  );
const keys = async () =>
  (await store.reading.selectFrom('watch_list_entries').select(['key']).orderBy('key').execute()).map(
    ({ key }) => key,
  );

async function decide(): Promise<string> {
  const entityId = newId();
  const hitId = newId();
  await store.write(async (writing) => {
    await writing
      .insertInto('entities')
      .values({
        id: entityId,
        slug: `ore-${entityId}`,
        schema: 'Company',
        label: 'Ore',
        country: null,
        topic_slug: null,
        merged_into: null,
        made_by: null,
        published_at: null,
      })
      .execute();
    const about = {
      entry_sha256: 'x',
      entry: json({ key: 'b' }),
      list_version: json({ number: 1 }),
      score: 0.9,
    };
    await writing
      .insertInto('screening_hits')
      .values({
        id: hitId,
        entity_id: entityId,
        list_slug: 'own',
        entry_key: 'b',
        threshold: 0.7,
        explanation: json({}),
        gone_at: null,
        ...about,
      })
      .execute();
    await writing
      .insertInto('screening_decisions')
      .values({ id: newId(), hit_id: hitId, decision: 'same', by: null, ...about })
      .execute();
  });
  return hitId;
}

it('takes the entries no other version has, and compares the next one anew', async () => {
  await take('a1', 'b1');
  await take('a1', 'b2', 'c1');
  await take('a1', 'b3');
  expect(await keys()).toEqual(['a', 'b', 'b', 'b', 'c']);
  const hit = await decide();
  await removeWatchListVersion(store, 'own', 2, OPERATOR);
  expect(await keys()).toEqual(['a', 'b', 'b']);
  const versions = await listVersionsOf(store.reading, 'own');
  expect(versions.map(({ number, changes }) => [number, changes?.against, changes?.changed])).toEqual([
    [3, 1, 1],
    [1, undefined, undefined],
  ]);
  await removeWatchListVersion(store, 'own', 3, OPERATOR);
  expect((await findWatchList(store.reading, 'own', NOW))?.newest.number).toBe(1);
  expect((await entryHistory(store.reading, 'own', 'b')).map(({ versions: said }) => said)).toEqual([[1]]);
  // The number of a version that is gone does not come again: decisions name it.
  expect((await take('a1', 'b4')).list.newest).toMatchObject({ number: 4, changes: { against: 1 } });
  await removeWatchListVersion(store, 'own', 1, OPERATOR);
  expect((await findWatchList(store.reading, 'own', NOW))?.newest).toMatchObject({
    number: 4,
    changes: null,
  });
  await removeWatchListVersion(store, 'own', 4, OPERATOR);
  expect(await findWatchList(store.reading, 'own', NOW)).toBeNull();
  expect(await keys()).toEqual([]);
  const decisions = await store.reading
    .selectFrom('screening_decisions')
    .innerJoin('screening_hits', 'screening_hits.id', 'hit_id')
    .select(['decision', 'screening_hits.entry', 'screening_hits.list_version'])
    .where('hit_id', '=', hit)
    .execute();
  expect(decisions).toEqual([{ decision: 'same', entry: { key: 'b' }, list_version: { number: 1 } }]);
});

it('takes a whole list, and says what there is not', async () => {
  await take('a1');
  await removeWatchList(store, 'own', OPERATOR);
  expect(await keys()).toEqual([]);
  await expect(removeWatchList(store, 'own', OPERATOR)).rejects.toMatchObject({ kind: 'not found' });
  await take('a1');
  await expect(removeWatchListVersion(store, 'own', 9, OPERATOR)).rejects.toMatchObject({
    line: 'own has no version 9. See `sourceline lists versions own`.',
  });
  await removeWatchList(store, 'own', OPERATOR);
});
