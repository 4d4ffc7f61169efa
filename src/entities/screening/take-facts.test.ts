import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { readDossier } from '../dossier/dossier.queries.ts';
import { findEntity } from '../entity.queries.ts';
import type { HitDecision } from './hit.ts';
import { findHit, hitsOfEntity } from './hits.queries.ts';
import type { OfferedFact } from './offered-facts.ts';
import { askToScreen, screenEntities } from './screen-entities.ts';
import { decideAndTake, takeFacts } from './take-facts.ts';
import { factsToTake } from './taken-facts.queries.ts';
import { addEntity, addVersion, entryOf, exactScreener } from './testing.ts';

const ALIAS = { prop: 'alias', value: 'QUIET OPTICS' };
const INN = { prop: 'innCode', value: '7707083893' };
const ENTRY = entryOf('7', 'QUIET OPTICS', {
  identifiers: [{ kind: 'inn', value: INN.value, country: 'RU' }],
});
let store: Store;
let clock: number;
let company: string;
let hitId: string;

beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await store.statement('truncate entities, watch_lists cascade');
  clock = Date.parse('2026-10-01T00:00:00Z');
  await addVersion(store, 'goods', [ENTRY], now().toISOString());
  company = await addEntity(store, 'Quiet Optics', { state: 'published' });
  await screen();
  hitId = (await hitsOfEntity(store.reading, company))[0]?.id ?? '';
});
afterAll(() => store.close());

function now() {
  clock += 60_000;
  return new Date(clock);
}
async function screen() {
  await store.write((writing) => askToScreen(writing, [company]));
  await screenEntities(store, await exactScreener(store), now);
}
const hit = async () => {
  const found = await findHit(store.reading, hitId);
  if (!found) throw new Error('no hit');
  return found;
};
const decide = async (decision: HitDecision, chosen: readonly OfferedFact[] = []) => {
  const { changedAt } = await hit();
  const said = { decision, note: 'The number agrees', seen: changedAt };
  return store.write((writing) => decideAndTake(writing, hitId, said, chosen, null, now()));
};
const offered = async () => factsToTake(store.reading, await hit());
const forReaders = async () => {
  const entity = await findEntity(store.reading, company);
  if (!entity) throw new Error('no entity');
  const { statements } = await readDossier(store.reading, entity, now());
  return statements
    .filter(({ origin }) => origin === 'list')
    .map(({ prop, value, listSlug, entryKey }) => [prop, value, listSlug, entryKey].join(' '));
};

test('what is chosen of an entry is stated on its word, once, and only where they are the same', async () => {
  expect(await offered()).toEqual([INN, ALIAS]);
  await expect(decide('unsure', [INN])).rejects.toThrow('where they are the same');
  expect((await hit()).state).toBe('waiting');
  await expect(decide('same', [{ prop: 'innCode', value: '1' }])).rejects.toThrow('does not offer');
  expect((await hit()).state).toBe('waiting');
  await decide('same', [INN]);
  expect(await forReaders()).toEqual(['innCode 7707083893 goods 7']);
  expect(await offered()).toEqual([ALIAS]);
  const take = (fact: OfferedFact) =>
    store.write((writing) => takeFacts(writing, hitId, [fact], null, now()));
  await expect(take(INN)).rejects.toThrow('does not offer');
  await take(ALIAS);
  expect(await forReaders()).toHaveLength(2);
});

test('decided otherwise, what was taken over is withdrawn with the reason', async () => {
  await decide('same', [INN, ALIAS]);
  await decide('not the same');
  expect(await forReaders()).toEqual([]);
  const rows = await store.reading
    .selectFrom('statements')
    .select(['withdrawn_at', 'why'])
    .where('origin', '=', 'list')
    .execute();
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row.withdrawn_at).not.toBeNull();
    expect(row.why).toBe('Of entry 7 of goods it was decided: not the same.');
  }
  await expect(store.write((writing) => takeFacts(writing, hitId, [INN], null, now()))).rejects.toThrow(
    'Nobody has said',
  );
  await decide('same', [INN]);
  expect(await forReaders()).toHaveLength(1);
});

test('while the entry is off its list readers see nothing of it, and again when it is back', async () => {
  await decide('same', [INN]);
  await addVersion(store, 'goods', [entryOf('8', 'Calm Optics')], now().toISOString());
  await screen();
  expect(await forReaders()).toEqual([]);
  await addVersion(store, 'goods', [ENTRY], now().toISOString());
  await screen();
  const back = await hit();
  if (back.state === 'waiting') await decide('same');
  expect(await forReaders()).toEqual(['innCode 7707083893 goods 7']);
});

test('what the entry says no longer goes when it is decided again, and a list names nobody for readers', async () => {
  const other = { prop: 'alias', value: 'ТИХАЯ ОПТИКА' };
  const named = { ...ENTRY, names: [...ENTRY.names, { name: other.value, kind: 'alias' as const }] };
  await addVersion(store, 'goods', [named], now().toISOString());
  await screen();
  await decide('same', [INN, other]);
  expect(await forReaders()).toHaveLength(2);
  expect((await findEntity(store.reading, company))?.names).toEqual({});
  await addVersion(store, 'goods', [entryOf('7', 'QUIET OPTICS')], now().toISOString());
  await screen();
  await decide('same');
  expect(await forReaders()).toEqual([]);
});

test('nothing is offered of a list that may not be handed on, and readers see nothing that was taken over', async () => {
  await decide('same', [ALIAS]);
  expect(await forReaders()).toHaveLength(1);
  await store.statement('update watch_lists set redistributable = false');
  expect(await forReaders()).toEqual([]);
  expect(await offered()).toEqual([]);
  await expect(decide('same', [INN])).rejects.toThrow('does not offer');
  await decide('same');
  expect((await hit()).state).toBe('same');
});
