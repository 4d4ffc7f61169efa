import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { makeEntity } from '../review/make-entity.ts';
import { decideHit } from '../screening/decide-hit.ts';
import type { HitDecision } from '../screening/hit.ts';
import { plantHit } from '../testing.ts';
import { listStatusOf } from './list-status.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let entityId: string;
let hit: string;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  entityId = (
    await store.write((writing) =>
      makeEntity(writing, { schema: 'Company', label: 'Northwind Optics' }, null, NOW),
    )
  ).id;
  hit = await plantHit(store, entityId);
});

async function decide(decision: HitDecision, at = NOW, automatic = false): Promise<void> {
  const { changed_at: seen } = await store.reading
    .selectFrom('screening_hits')
    .select('changed_at')
    .where('id', '=', hit)
    .executeTakeFirstOrThrow();
  const said = { decision, note: 'The same number.', seen, automatic };
  await store.write((writing) => decideHit(writing, hit, said, null, at));
}
const status = () => listStatusOf(store.reading, entityId, NOW);

it('says nothing before somebody decided, nor once it is somebody else', async () => {
  expect(await status()).toEqual([]);
  await decide('same');
  expect(await status()).toHaveLength(1);
  await decide('not the same', new Date(NOW.getTime() + 1000));
  expect(await status()).toEqual([]);
  expect(await listStatusOf(store.reading, newId(), NOW)).toEqual([]);
});

it('says nothing of a hit that is gone: the list names them no more, or it is about another name', async () => {
  await decide('same');
  await store.write((writing) =>
    writing.updateTable('screening_hits').set({ gone_at: NOW }).where('id', '=', hit).execute(),
  );
  expect(await status()).toEqual([]);
});

it.each([true, false])('says whether a person looked: automatic %s', async (automatic) => {
  await decide('same', NOW, automatic);
  expect(await status()).toMatchObject([{ automatic, decidedAt: NOW, entryKey: '4711' }]);
});

it('hands nothing of the entry on where its list does not let it, or is not known any more', async () => {
  await decide('same');
  expect(await status()).toMatchObject([
    { redistributable: false, entryName: '', programmes: [], listedOn: null, listSlug: 'example' },
  ]);
});
