import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceList } from '../../entities/lists/watch-list.changes.ts';
import { makeEntity } from '../../entities/review/make-entity.ts';
import { publishEntity } from '../../entities/review/publish-entity.ts';
import { decideHit } from '../../entities/screening/decide-hit.ts';
import { addVersion } from '../../entities/screening/testing.ts';
import { plantHit } from '../../entities/testing.ts';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

const NOW = new Date();
let store: Store;
let portal: RunningServer;
let slug: string;

const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const textOf = async (path: string) => (await fetch(portal.url + path)).text();

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store);
  const said = { schema: 'Company', label: 'Northwind Optics', country: 'CN', lang: 'en' } as const;
  const made = await write((writing) => makeEntity(writing, said, null, NOW));
  slug = made.slug;
  const hit = await plantHit(store, made.id);
  const { changed_at: seen } = await store.reading
    .selectFrom('screening_hits')
    .select('changed_at')
    .where('id', '=', hit)
    .executeTakeFirstOrThrow();
  await write((writing) =>
    decideHit(writing, hit, { decision: 'same', note: 'The same number.', seen }, null, NOW),
  );
  await write((writing) => publishEntity(writing, made.id, null, NOW));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

it('tells of an entry no more than its list allows, in any format', async () => {
  const data = `/entity/${slug}/data.json`;
  const paths = [`/entity/${slug}`, `/entity/${slug}/statements.csv`, `/entity/${slug}/ftm.json`, data];
  const all = async () =>
    (await Promise.all([...paths, `/api/v1/entities/${slug}`].map((path) => textOf(path)))).join('\n');
  const words = ['NORTHWIND OPTICS CO LTD', 'EXAMPLE', '2025-06-01', '1 June 2025'];
  const listOf = async () => (JSON.parse(await textOf(data)) as { lists: unknown }).lists;
  const allow = (redistributable: boolean) =>
    write(async (writing) => {
      await writing
        .updateTable('watch_lists')
        .set({ redistributable })
        .where('slug', '=', 'example')
        .execute();
      await announceList(writing, 'example');
    });
  // The terms of a removed list are unknown.
  const gone = await all();
  expect(gone).toContain('On official lists');
  for (const word of words) expect(gone).not.toContain(word);
  await addVersion(store, 'example', [], NOW.toISOString());
  await allow(true);
  await expect.poll(all).toContain('There under the name');
  const told = await all();
  for (const word of words) expect(told).toContain(word);
  expect(await listOf()).toMatchObject([{ entryName: 'NORTHWIND OPTICS CO LTD', withheld: null }]);
  await allow(false);
  await expect.poll(all).not.toContain('There under the name');
  const kept = await all();
  for (const word of words) expect(kept).not.toContain(word);
  expect(kept).toContain('What the entry says is not handed on here');
  expect(kept).toContain('https://lists.example/4711');
  expect(await listOf()).toMatchObject([
    {
      list: 'Example List',
      entry: '4711',
      version: 3,
      entryName: null,
      programmes: [],
      listedOn: null,
      withheld: expect.stringContaining('does not hand on'),
    },
  ]);
});
