import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { importList } from '../lists/import-list.ts';
import { listFolder } from '../lists/testing.ts';
import { decideHit } from './decide-hit.ts';
import type { HitDecision } from './hit.ts';
import { decisionsOf, findHit, hitsOfEntity, listHits } from './hits.queries.ts';
import { askToScreen, screenEntities } from './screen-entities.ts';
import { screenedAs } from './screened-as.queries.ts';
import { addEntity, addStatement, addVersion, entryOf, exactScreener } from './testing.ts';

let store: Store;
let clock: number;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await store.statement('truncate entities, watch_lists cascade');
  clock = Date.parse('2026-10-01T00:00:00Z');
});
afterAll(() => store.close());

/** Each step is a minute later than the one before. */
const now = () => {
  clock += 60_000;
  return new Date(clock);
};
const at = () => now().toISOString();
const screen = async (asked: readonly string[] = []) => {
  await store.write((writing) => askToScreen(writing, asked));
  return screenEntities(store, await exactScreener(store), now);
};
const waiting = () => listHits(store.reading, { state: 'waiting', most: 50 });
const only = async (entityId: string) => {
  const hits = await hitsOfEntity(store.reading, entityId);
  expect(hits).toHaveLength(1);
  const [hit] = hits;
  if (!hit) throw new Error('no hit');
  return hit;
};
async function decide(hitId: string, decision: HitDecision, note = 'Seen') {
  const hit = await findHit(store.reading, hitId);
  if (!hit) throw new Error('no hit');
  return store.write((writing) =>
    decideHit(writing, hitId, { decision, note, seen: hit.changedAt }, null, now()),
  );
}

const QUIET = entryOf('7', 'Quiet Optics');

test('anyone who has a name is screened once: rejected ones, places and merged ones are not', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Quiet Optics', { state: 'proposed' });
  const other = await addEntity(store, 'Loud Optics');
  await addEntity(store, 'Quiet Optics', { state: 'rejected' });
  await addEntity(store, 'Quiet Optics', { schema: 'Place' });
  expect(await screen()).toEqual({ looked: 2, screened: 2, added: 1, again: 0, gone: 0 });
  const hit = await only(company);
  expect(hit).toMatchObject({
    entity: { id: company, label: 'Quiet Optics' },
    entry: { key: '7' },
    version: { listSlug: 'goods', number: 1 },
    state: 'waiting',
    reason: null,
    threshold: 0.7,
  });
  expect(await screen([company, other])).toMatchObject({ screened: 0, added: 0 });
  // Another name triggers another screening.
  await store.write((writing) => addStatement(writing, other, 'name', 'Quiet Optics'));
  expect(await screen()).toMatchObject({ looked: 0 });
  expect(await screen([other])).toMatchObject({ screened: 1, added: 1 });
});

test('a change nobody heard of is seen within a day', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const other = await addEntity(store, 'Loud Optics');
  await screen();
  await store.write((writing) => addStatement(writing, other, 'name', 'Quiet Optics'));
  clock += 86_400_000;
  expect(await screen()).toMatchObject({ looked: 1, screened: 1, added: 1 });
  expect(await screen()).toMatchObject({ looked: 0 });
});

test('a decision stands while the entry says the same, and waits again with what changed', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Quiet Optics');
  await screen();
  const { id } = await only(company);
  await decide(id, 'not the same', 'Another city');
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Somebody')], at());
  expect(await screen()).toMatchObject({ screened: 1, added: 0, again: 0, gone: 0 });
  expect(await only(company)).toMatchObject({ state: 'not the same', version: { number: 2 } });
  await addVersion(store, 'goods', [{ ...QUIET, programmes: ['TRADE', 'ARMS'], remarks: 'Ports' }], at());
  expect(await screen()).toMatchObject({ again: 1 });
  expect(await only(company)).toMatchObject({
    id,
    state: 'waiting',
    reason: { kind: 'entry changed', fields: ['programmes', 'remarks'] },
  });
  expect(await decisionsOf(store.reading, id)).toMatchObject([
    {
      decision: 'not the same',
      note: 'Another city',
      entry: { programmes: ['TRADE'] },
      version: { number: 1 },
    },
  ]);
  // The entry is as it was when decided: the decision holds.
  await addVersion(store, 'goods', [QUIET], at());
  await screen();
  expect(await only(company)).toMatchObject({ state: 'not the same', reason: null });
});

test('an entry that left the list waits for a look where somebody had said that it is the same', async () => {
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Loud Optics'), entryOf('9', 'New Optics')], at());
  const same = await addEntity(store, 'Quiet Optics');
  const not = await addEntity(store, 'Loud Optics');
  const open = await addEntity(store, 'New Optics');
  await screen();
  await decide((await only(same)).id, 'same');
  await decide((await only(not)).id, 'not the same');
  await addVersion(store, 'goods', [entryOf('1', 'Somebody')], at());
  expect(await screen()).toMatchObject({ again: 1, gone: 3 });
  const left = await only(same);
  expect(left).toMatchObject({
    state: 'waiting',
    reason: { kind: 'left the list', since: { number: 2 } },
  });
  expect(left.goneAt).not.toBeNull();
  expect(await only(not)).toMatchObject({ state: 'not the same' });
  expect(await hitsOfEntity(store.reading, open)).toEqual([]);
  expect((await waiting()).map(({ entity }) => entity.id)).toEqual([same]);
  await decide(left.id, 'same', 'It was this one');
  await addVersion(store, 'goods', [entryOf('1', 'Somebody else')], at());
  expect(await screen()).toMatchObject({ again: 0, gone: 0 });
  // Back on the list, a hit decided as the same is pending again; one decided as different stays so, and an open one is
  // pending again.
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Loud Optics'), entryOf('9', 'New Optics')], at());
  await screen();
  expect(await only(same)).toMatchObject({
    state: 'waiting',
    reason: { kind: 'back on the list' },
    goneAt: null,
  });
  expect(await only(not)).toMatchObject({ state: 'not the same', goneAt: null });
  expect(await only(open)).toMatchObject({ state: 'waiting', goneAt: null });
});

test('a set without the file that names all its entries takes nothing off the list; each hit tells its version', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Quiet Optics');
  await screen();
  await decide((await only(company)).id, 'same');
  const partial = {
    missing: ['a.csv'],
    shows: { primary: false, aliases: true, addresses: true },
    nameless: [],
  };
  await addVersion(store, 'goods', [entryOf('8', 'Somebody')], at(), { partial });
  const other = await addEntity(store, 'Somebody');
  await screen();
  expect(await only(company)).toMatchObject({
    goneAt: null,
    reason: null,
    state: 'same',
    version: { number: 1 },
  });
  expect(await only(other)).toMatchObject({
    version: { number: 2, shows: partial.shows, missing: ['a.csv'] },
  });
  expect((await only(other)).version).not.toHaveProperty('behind');
  // A hit by an alias belongs to both versions: the rest of the entry is read from the complete one.
  const alias = entryOf('7', 'Silent Optics', { programmes: [] });
  await addVersion(store, 'goods', [entryOf('8', 'Somebody'), alias], at(), { partial });
  await screen();
  expect(await only(company)).toMatchObject({
    state: 'waiting',
    reason: { kind: 'entry changed', fields: ['names'] },
    entry: { programmes: ['TRADE'], names: [{ name: 'Quiet Optics' }, { name: 'Silent Optics' }] },
    version: { number: 3, missing: ['a.csv'], behind: { number: 1, asOf: null } },
  });
  // Without the complete version only the alias is left, and everyone is screened again.
  await store.write((writing) => writing.deleteFrom('watch_list_versions').where('number', '=', 1).execute());
  expect(await screen()).toMatchObject({ screened: 2 });
});

test('decisions stand over files that were refused as cut off, and over a list that did shrink', async () => {
  const folder = listFolder();
  const take = (keys: readonly number[], acceptRemovals = false) => {
    const path = folder.ofac({ primary: keys.map((key) => [key, `ORE ${key}`, '', 'TRADE', '']) });
    return importList(
      store,
      { format: 'ofac', path, acceptRemovals },
      { by: { memberId: null }, now: now() },
    );
  };
  try {
    await take([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const [same = '', not = '', left = ''] = await Promise.all(
      ['ORE 1', 'ORE 2', 'ORE 9'].map((label) => addEntity(store, label)),
    );
    await screen();
    await decide((await only(same)).id, 'same', 'Its number');
    await decide((await only(not)).id, 'not the same', 'Another city');
    await decide((await only(left)).id, 'same', 'Its address');
    const decided = [await only(same), await only(not), await only(left)];
    await expect(take([1, 2, 3])).rejects.toMatchObject({ kind: 'conflict' });
    // Nothing from the refused files is available for screening.
    expect(await screen([same, not, left])).toMatchObject({ added: 0, again: 0, gone: 0 });
    expect([await only(same), await only(not), await only(left)]).toEqual(decided);
    await take([1, 2, 3], true);
    expect(await screen()).toMatchObject({ screened: 3, added: 0, again: 1, gone: 1 });
    expect(await only(same)).toMatchObject({ state: 'same', reason: null, version: { number: 2 } });
    expect(await only(not)).toMatchObject({ state: 'not the same', reason: null, version: { number: 2 } });
    const gone = await only(left);
    expect(gone).toMatchObject({ state: 'waiting', reason: { kind: 'left the list' } });
    expect(await decisionsOf(store.reading, gone.id)).toMatchObject([
      { decision: 'same', note: 'Its address' },
    ]);
  } finally {
    folder.remove();
  }
});

test('a version or a list that is deleted leaves hits and decisions standing', async () => {
  await addVersion(store, 'goods', [entryOf('8', 'Somebody')], at());
  const second = await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Quiet Optics');
  await screen();
  const { id } = await only(company);
  await decide(id, 'same', 'The number agrees');
  const stands = async () => {
    expect(await screen()).toMatchObject({ screened: 1, added: 0, again: 0, gone: 0 });
    expect(await only(company)).toMatchObject({ id, state: 'same', goneAt: null, version: { number: 2 } });
    expect(await decisionsOf(store.reading, id)).toHaveLength(1);
  };
  const drop = (writing: Parameters<Parameters<Store['write']>[0]>[0]) =>
    writing.deleteFrom('watch_list_versions').where('id', '=', second).execute();
  await store.write(drop);
  await stands();
  // The number of the deleted version is reused: the later one counts.
  await addVersion(store, 'goods', [QUIET], at());
  await stands();
  await store.write((writing) => writing.deleteFrom('watch_lists').execute());
  await stands();
});

test('names that no longer lead to an entry take an open hit away, and ask of a decided one', async () => {
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Calm Optics')], at());
  const company = await addEntity(store, 'Optics');
  const said = await store.write(async (writing) => [
    await addStatement(writing, company, 'name', 'Quiet Optics'),
    await addStatement(writing, company, 'alias', 'Calm Optics'),
  ]);
  const withdraw = (when: Date | null) =>
    store.write((writing) =>
      writing.updateTable('statements').set({ withdrawn_at: when }).where('id', 'in', said).execute(),
    );
  await screen();
  const hits = await hitsOfEntity(store.reading, company);
  const quiet = hits.find(({ entry }) => entry.key === '7');
  await decide(quiet?.id ?? '', 'same');
  await withdraw(now());
  expect(await screen([company])).toMatchObject({ again: 1, gone: 1 });
  expect(await only(company)).toMatchObject({
    id: quiet?.id,
    state: 'waiting',
    reason: { kind: 'no longer found' },
  });
  await withdraw(null);
  await screen([company]);
  expect(await hitsOfEntity(store.reading, company)).toMatchObject([
    { entry: { key: '8' }, state: 'waiting', goneAt: null },
    { entry: { key: '7' }, state: 'same', reason: null },
  ]);
});

test('what is the same and no longer found by its names is asked again when its entry changes', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Optics');
  const said = await store.write((writing) => addStatement(writing, company, 'name', 'Quiet Optics'));
  await screen();
  await decide((await only(company)).id, 'same');
  await store.write((writing) =>
    writing.updateTable('statements').set({ withdrawn_at: now() }).where('id', '=', said).execute(),
  );
  await screen([company]);
  await decide((await only(company)).id, 'same', 'Its number');
  // Another version with an unchanged entry triggers nothing.
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Somebody')], at());
  expect(await screen()).toMatchObject({ screened: 1, again: 0, gone: 0 });
  expect(await only(company)).toMatchObject({ state: 'same', version: { number: 2 } });
  await addVersion(store, 'goods', [{ ...QUIET, programmes: ['ARMS'], remarks: 'Ports' }], at());
  expect(await screen()).toMatchObject({ again: 1, gone: 0 });
  const asked = await only(company);
  expect(asked).toMatchObject({
    state: 'waiting',
    reason: { kind: 'entry changed', fields: ['programmes', 'remarks'] },
    entry: { programmes: ['ARMS'] },
    version: { number: 3 },
    goneAt: null,
  });
  // It is as it was when decided; then it changes for good.
  await addVersion(store, 'goods', [QUIET], at());
  await screen();
  expect(await only(company)).toMatchObject({ state: 'same', entry: { programmes: ['TRADE'] } });
  await addVersion(store, 'goods', [{ ...QUIET, programmes: ['ARMS'] }], at());
  expect(await screen()).toMatchObject({ again: 1 });
  await decide(asked.id, 'same', 'Still');
  expect(await screen([company])).toMatchObject({ again: 0, gone: 0 });
  await addVersion(store, 'goods', [{ ...QUIET, programmes: ['ARMS'] }, entryOf('8', 'Somebody')], at());
  expect(await screen()).toMatchObject({ screened: 1, again: 0, gone: 0 });
  expect(await only(company)).toMatchObject({ state: 'same', entry: { programmes: ['ARMS'] } });
  await addVersion(store, 'goods', [entryOf('8', 'Somebody')], at());
  expect(await screen()).toMatchObject({ again: 1, gone: 1 });
  expect(await only(company)).toMatchObject({ state: 'waiting', reason: { kind: 'left the list' } });
});

test('of more than fifty names aliases are left out first, and how many is known', async () => {
  await addVersion(store, 'goods', [QUIET, entryOf('8', 'Calm Optics'), entryOf('9', 'Idle Optics')], at());
  const company = await addEntity(store, 'Optics', { names: ['Quiet Optics'] });
  await store.write(async (writing) => {
    for (let one = 0; one < 60; one += 1) await addStatement(writing, company, 'alias', `A brand ${one}`);
    await addStatement(writing, company, 'previousName', 'Calm Optics');
    await addStatement(writing, company, 'weakAlias', 'Idle Optics');
  });
  const [as] = await screenedAs(store.reading, [company]);
  expect(as?.names.slice(0, 4)).toEqual(['Optics', 'Quiet Optics', 'Calm Optics', 'A brand 0']);
  expect(as).toMatchObject({ namesLeft: 14 });
  expect(as?.names).toHaveLength(50);
  await screen();
  const found = await hitsOfEntity(store.reading, company);
  expect(found.map(({ entry }) => entry.key).sort()).toEqual(['7', '8']);
});

test('hits of a merged entity are read under the canonical one, once; un-merged, each has its own again', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const first = await addEntity(store, 'Quiet Optics');
  const second = await addEntity(store, 'QUIET OPTICS', { names: ['Quiet Optics'] });
  await screen();
  await decide((await only(first)).id, 'same', 'Its number');
  await decide((await only(second)).id, 'not the same', 'Its city');
  const merge = (into: string | null) =>
    store.write((writing) =>
      writing.updateTable('entities').set({ merged_into: into }).where('id', '=', first).execute(),
    );
  await merge(second);
  expect(await screen([first, second])).toMatchObject({ screened: 1, added: 0, again: 2 });
  const asked = await only(first);
  expect(asked).toMatchObject({
    entity: { id: second },
    state: 'waiting',
    reason: { kind: 'decided differently' },
  });
  expect(await waiting()).toHaveLength(1);
  await decide(asked.id, 'not the same', 'The number was a slip');
  await screen([first, second]);
  expect(await only(second)).toMatchObject({ state: 'not the same' });
  expect(await waiting()).toEqual([]);
  await merge(null);
  await screen([first, second]);
  expect(await only(first)).toMatchObject({ entity: { id: first }, state: 'same' });
  expect(await only(second)).toMatchObject({ entity: { id: second }, state: 'not the same' });
});

test('that they are the same needs a note, and what has changed meanwhile is not decided', async () => {
  await addVersion(store, 'goods', [QUIET], at());
  const company = await addEntity(store, 'Quiet Optics');
  await screen();
  const { id, changedAt } = await only(company);
  await expect(decide(id, 'same', '  ')).rejects.toThrow('needs a note');
  await decide(id, 'unsure', '');
  const late = (writing: Parameters<Parameters<Store['write']>[0]>[0]) =>
    decideHit(writing, id, { decision: 'same', note: 'x', seen: changedAt }, null, now());
  await expect(store.write(late)).rejects.toThrow('has changed since');
  await expect(
    store.write((writing) =>
      writing.updateTable('screening_decisions').set({ note: 'other' }).where('hit_id', '=', id).execute(),
    ),
  ).rejects.toThrow('append-only');
  expect(await only(company)).toMatchObject({ state: 'unsure' });
});
