import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store, Writing } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { reviseStory } from '../../../stories/revise-story.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { relationsOf } from '../../dossier/dossier-relations.queries.ts';
import { mergeEntities } from '../../merging/merge-entities.ts';
import { decideRelation } from '../../relations/decide-relation.ts';
import { makeEntity } from '../../review/make-entity.ts';
import { saveMentions, saveMentionsOf } from '../save-mentions.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const LATER = new Date('2026-11-21T10:00:00Z');
const TOLD = 'The Chinese firm Velmora is supplying lenses to Russia.';

let store: Store;
let story: string;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const make = async (label: string, schema: 'Company' | 'Place' = 'Company') =>
  (await write((writing) => makeEntity(writing, { schema, label }, null, NOW))).id;
const read = () => write((writing) => saveMentionsOf(writing, [story], LATER));
const decide = (id: string, state: 'accepted' | 'rejected', change = {}) =>
  write((writing) => decideRelation(writing, id, state, { baskets: [], ...change }, null, NOW));
const shown = async (entity: string) =>
  (await relationsOf(store.reading, entity, LATER)).map(({ from, kind, to, quote, attribution }) => [
    from.label,
    kind,
    to?.label,
    quote?.exact,
    (attribution as { who?: string } | null)?.who ?? null,
  ]);

async function relations() {
  return store.reading
    .selectFrom('relations')
    .select(['id', 'from_entity', 'to_entity', 'state', 'gone_at', 'quote'])
    .orderBy('id')
    .execute();
}

async function edit(text: string): Promise<void> {
  const { body } = draftOf({ headline: 'x', text });
  await write((writing) =>
    reviseStory(writing, story, { body, reason: 'edited', publicNote: 'Edited.' }, LATER),
  );
  await read();
}

beforeEach(async () => {
  store = await openTestStore();
  story = await write(async (writing) => {
    const drafts = [draftOf({ headline: 'Lenses', text: TOLD, publishedAt: NOW })];
    const taken = await upsertStories(writing, drafts, NOW);
    await saveMentions(writing, drafts, taken, NOW);
    return taken[0]?.id ?? '';
  });
  // Relations are shown between those that a person knows.
  await write((writing) =>
    writing.updateTable('entities').set({ state: 'known', changed_at: NOW }).execute(),
  );
});
afterEach(() => store.close());

it('keeps what was accepted on the dossier when one of the two is merged, and proposes nothing again', async () => {
  const [relation] = await relations();
  await decide(relation?.id ?? '', 'accepted');
  const into = await make('Velmora Group');
  await write((writing) =>
    mergeEntities(writing, relation?.from_entity ?? '', into, null, NOW, 'The same company.'),
  );
  await read();
  expect(await relations()).toEqual([{ ...relation, state: 'accepted' }]);
  expect(await shown(into)).toEqual([['Velmora Group', 'supplies', 'Russia', TOLD, null]]);
});

it('keeps what a person set right: the kind and either side', async () => {
  const [relation] = await relations();
  const id = relation?.id ?? '';
  const [buyer, maker] = [await make('Bolt'), await make('Orvane')];
  await decide(id, 'accepted', { toEntity: buyer });
  await read();
  expect(await shown(buyer)).toEqual([['Velmora', 'supplies', 'Bolt', TOLD, null]]);
  await decide(id, 'accepted', { kind: 'owns', fromEntity: maker });
  await edit(`On Monday it was quiet. ${TOLD}`);
  expect(await shown(maker)).toEqual([['Orvane', 'owns', 'Bolt', TOLD, null]]);
  expect(await relations()).toHaveLength(1);
});

it('keeps what was accepted when two have the name by now, and finds again what had been taken for gone', async () => {
  const [relation] = await relations();
  await decide(relation?.id ?? '', 'accepted');
  await make('Velmora');
  await read();
  expect(await shown(relation?.from_entity ?? '')).toHaveLength(1);
  await write((writing) => writing.updateTable('relations').set({ gone_at: NOW }).execute());
  await expect(decide(relation?.id ?? '', 'accepted')).rejects.toThrow('no longer in the story');
  await read();
  expect(await shown(relation?.from_entity ?? '')).toHaveLength(1);
  await edit('Nobody at Velmora would say.');
  expect(await shown(relation?.from_entity ?? '')).toEqual([]);
});

it('gives what a person decided no other sentence and no other source: another one is asked anew', async () => {
  const [relation] = await relations();
  const from = relation?.from_entity ?? '';
  await decide(relation?.id ?? '', 'accepted');
  const other = 'The Chinese firm Velmora is supplying lenses to Russia, Ada Lovell said.';
  await edit(`Much has happened. ${other}`);
  expect(await shown(from)).toEqual([]);
  const after = await relations();
  expect(after.map(({ state, gone_at }) => [state, gone_at])).toEqual([
    ['accepted', LATER],
    ['proposed', null],
  ]);
  expect(after.map(({ quote }) => (quote as { exact: string }).exact)).toEqual([TOLD, other]);
  await edit(TOLD);
  expect(await shown(from)).toEqual([['Velmora', 'supplies', 'Russia', TOLD, null]]);
});

it('proposes in another sentence what was rejected in one, and in the same one never again', async () => {
  const [relation] = await relations();
  await decide(relation?.id ?? '', 'rejected');
  await read();
  expect(await relations()).toHaveLength(1);
  await edit(`${TOLD} Officials say that the Chinese firm Velmora is supplying lenses to Russia.`);
  expect((await relations()).map(({ state, gone_at }) => [state, gone_at])).toEqual([
    ['rejected', null],
    ['proposed', null],
  ]);
  await decide((await relations())[1]?.id ?? '', 'accepted');
  await read();
  expect((await relations()).map(({ state }) => state)).toEqual(['rejected', 'accepted']);
});
