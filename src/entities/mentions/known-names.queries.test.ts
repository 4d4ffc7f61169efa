import { expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import type { Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { mergeEntities } from '../merging/merge-entities.ts';
import { unmergeEntity } from '../merging/unmerge-entity.ts';
import { makeEntity } from '../review/make-entity.ts';
import { stateProperty } from '../statements/state-property.ts';
import { restoreStatement, withdrawStatement } from '../statements/withdraw-statement.ts';
import { knownNamesNow } from './known-names.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const MERGED = new Date('2026-05-02T12:00:00Z');
const WITHDRAWN = new Date('2026-05-03T12:00:00Z');
const RESTORED = new Date('2026-05-04T12:00:00Z');
const APART = new Date('2026-05-05T12:00:00Z');

it('a name is known while who was only proposed under it is read as somebody known', async () => {
  const store = await openTestStore();
  const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
  const make = async (label: string, at: Date) =>
    (await write((writing) => makeEntity(writing, { schema: 'Company', label }, null, at))).id;
  const known = async () => (await knownNamesNow(store.reading)).find(cutWords('Orvane and Velmora')).length;
  const [proposed, target] = [await make('Orvane', NOW), await make('Velmora', NOW)];
  await write((writing) =>
    writing.updateTable('entities').set({ state: 'proposed' }).where('id', '=', proposed).execute(),
  );
  expect(await known()).toBe(1);
  await write((writing) => mergeEntities(writing, proposed, target, null, MERGED, 'The same company.'));
  expect(await known()).toBe(2);
  const { id: name } = await store.reading
    .selectFrom('statements')
    .select('id')
    .where('value', '=', 'Orvane')
    .executeTakeFirstOrThrow();
  await write((writing) => withdrawStatement(writing, name, null, WITHDRAWN, 'Not theirs.'));
  expect(await known()).toBe(1);
  await write((writing) => restoreStatement(writing, name, null, RESTORED));
  expect(await known()).toBe(2);
  await write((writing) => unmergeEntity(writing, proposed, null, APART, 'They are two.'));
  expect(await known()).toBe(1);
  await store.close();
});

it('a name is known once, however many sources give it', async () => {
  const store = await openTestStore();
  await store.write(async (writing) => {
    const { id } = await makeEntity(writing, { schema: 'Company', label: 'Velmora' }, null, NOW);
    for (const title of ['A register', 'Another register']) {
      const said = { entityId: id, prop: 'alias', value: 'Velmora', source: { title, url: null } };
      await stateProperty(writing, said, null, NOW);
    }
  });
  const [found] = (await knownNamesNow(store.reading)).find(cutWords('Velmora'));
  expect(found?.values).toHaveLength(1);
  await store.close();
});
