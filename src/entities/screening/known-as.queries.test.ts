import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { knownAs, withKnownNames } from './known-as.queries.ts';
import { addEntity } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('a name in one script leads to the others of an entity a person said yes to, and of no other', async () => {
  const id = await addEntity(store, 'Bramelton', { names: ['布拉梅尔顿', 'Брамельтон'], country: 'CN' });
  await addEntity(store, 'Vostram', { names: ['沃斯特兰'], state: 'proposed' });
  const [found, ...more] = await knownAs(store.reading, '布拉梅尔顿');
  expect(found).toMatchObject({ entityId: id, countries: ['CN'] });
  expect([...(found?.names ?? [])].sort()).toEqual(['Bramelton', 'Брамельтон', '布拉梅尔顿'].sort());
  expect(more).toEqual([]);
  expect(await knownAs(store.reading, '沃斯特兰')).toEqual([]);
  expect(await knownAs(store.reading, '…')).toEqual([]);
});

test('a question is widened by what is known of its very name, where that may be of the kind asked for', async () => {
  const names = ['维斯特拉姆', 'Вестрам'];
  await addEntity(store, 'Westram', { names, schema: 'Organization', props: { innCode: '7701234567' } });
  const ask = (schema: string | null, given: readonly string[] = ['Вестрам']) =>
    withKnownNames(store.reading, { names: given, schema, identifiers: [{ kind: '', value: '1' }] });
  const body = await ask('Company');
  expect([...body.alsoKnownAs].sort()).toEqual(['Westram', '维斯特拉姆'].sort());
  expect(body.asked.names[0]).toBe('Вестрам');
  expect(body.asked.identifiers.map(({ value }) => value)).toEqual(['1', '7701234567']);
  expect((await ask(null)).alsoKnownAs).toHaveLength(2);
  for (const schema of ['Person', 'Vessel']) expect((await ask(schema)).alsoKnownAs).toEqual([]);
  expect(await ask(null, [])).toMatchObject({ asked: { names: [] }, alsoKnownAs: [] });
});
