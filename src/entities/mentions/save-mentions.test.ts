import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { saveMentions, saveMentionsOf } from './save-mentions.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
const LATER = new Date('2026-11-21T10:00:00Z');

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

function save(...drafts: StoryDraft[]) {
  return store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveMentions(writing, drafts, taken, NOW);
    return taken.map(({ id }) => id);
  });
}

async function revise(id: string, text: string) {
  await store.write(async (writing) => {
    const { body } = draftOf({ headline: 'x', text });
    await reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Edited.' }, LATER);
    await saveMentionsOf(writing, [id], LATER);
  });
}

const mentions = () =>
  store.reading
    .selectFrom('mentions as m')
    .leftJoin('entities as e', 'e.id', 'm.entity_id')
    .select([
      'm.id',
      'm.exact',
      'm.name',
      'm.schema',
      'm.state',
      'm.gone_at',
      'm.entity_id',
      'm.sentence',
      'e.label',
    ])
    .orderBy('m.start_at')
    .execute();
const entities = () =>
  store.reading
    .selectFrom('entities')
    .select(['id', 'slug', 'label', 'schema', 'state', 'country'])
    .orderBy('label')
    .execute();

const TEXT =
  'Chinese firms Orvane Optics Ltd and Velmora supplied lenses. A spokesman for Orvane declined to comment.';

it('proposes who a story names, each once, with the sentence that names them', async () => {
  await save(draftOf({ headline: 'Lenses', text: TEXT }));
  expect((await mentions()).map(({ exact, label, state }) => [exact, label, state])).toEqual([
    ['Orvane Optics Ltd', 'Orvane Optics Ltd', 'proposed'],
    ['Velmora', 'Velmora', 'proposed'],
    ['Orvane', 'Orvane Optics Ltd', 'proposed'],
  ]);
  expect(
    (await entities()).map(({ slug, schema, state, country }) => [slug, schema, state, country]),
  ).toEqual([
    ['orvane-optics-ltd', 'Company', 'proposed', 'CN'],
    ['velmora', 'Company', 'proposed', 'CN'],
  ]);
  expect((await mentions())[2]?.sentence).toBe('A spokesman for Orvane declined to comment.');
});

it('keeps one entity for a name that many stories have, and that each of them says it', async () => {
  await save(
    draftOf({ headline: 'One', text: TEXT }),
    draftOf({ headline: 'Two', text: 'The company Velmora denied it.' }),
  );
  await save(draftOf({ headline: 'Three', text: 'Shares of the maker Velmora fell.' }));
  expect((await entities()).map(({ label }) => label)).toEqual(['Orvane Optics Ltd', 'Velmora']);
  const names = await store.reading
    .selectFrom('statements')
    .select(['value'])
    .where('prop', '=', 'name')
    .execute();
  expect(names.map(({ value }) => value).sort()).toEqual([
    'Orvane Optics Ltd',
    'Velmora',
    'Velmora',
    'Velmora',
  ]);
});

it('keeps decisions through an edit, and what is no longer there as gone', async () => {
  const [id] = await save(draftOf({ headline: 'Lenses', text: TEXT }));
  const before = await mentions();
  await store.write((writing) =>
    writing
      .updateTable('mentions')
      .set({ state: 'accepted', decided_at: NOW })
      .where('exact', '=', 'Velmora')
      .execute(),
  );
  await revise(id as string, 'On Monday the Chinese firms Tarquel Ltd and Velmora supplied lenses.');
  const after = await mentions();
  const velmora = after.find(({ exact }) => exact === 'Velmora');
  expect(velmora?.id).toBe(before.find(({ exact }) => exact === 'Velmora')?.id);
  expect(velmora?.state).toBe('accepted');
  expect(after.find(({ exact }) => exact === 'Orvane Optics Ltd')?.gone_at).toEqual(LATER);
  expect(after.find(({ exact }) => exact === 'Tarquel Ltd')).toMatchObject({
    state: 'proposed',
    gone_at: null,
  });
});

it('never proposes a rejected name again', async () => {
  await save(draftOf({ headline: 'One', text: TEXT }));
  await store.write((writing) =>
    writing.updateTable('entities').set({ state: 'rejected' }).where('label', '=', 'Velmora').execute(),
  );
  await save(draftOf({ headline: 'Two', text: 'The company Velmora denied it.' }));
  expect((await mentions()).filter(({ exact }) => exact === 'Velmora')).toHaveLength(1);
  expect(await entities()).toHaveLength(2);
});

it('finds known names without any cue, and leaves one that two entities share to a person', async () => {
  await save(draftOf({ headline: 'One', text: TEXT }));
  await store.write((writing) =>
    writing
      .updateTable('entities')
      .set({ state: 'known', changed_at: LATER })
      .where('label', '=', 'Velmora')
      .execute(),
  );
  await save(draftOf({ headline: 'Two', text: 'Nobody at Velmora would say.' }));
  const known = (await mentions()).filter(({ exact }) => exact === 'Velmora');
  expect(known.map(({ label }) => label)).toEqual(['Velmora', 'Velmora']);

  const [id] = (await entities()).filter(({ label }) => label === 'Velmora');
  await store.write(async (writing) => {
    const other = {
      ...id,
      id: '0193d1a0-0000-7000-8000-000000000001',
      slug: 'velmora-2',
      state: 'known',
      merged_into: null,
    };
    await writing
      .insertInto('entities')
      .values({
        ...other,
        schema: 'Company',
        label: 'Velmora',
        country: null,
        topic_slug: null,
        made_by: null,
        published_at: null,
      })
      .execute();
    await writing
      .insertInto('statements')
      .values({
        id: '0193d1a0-0000-7000-8000-000000000002',
        entity_id: other.id,
        prop: 'name',
        value: 'Velmora',
        folded: 'velmora',
        origin: 'person',
        story_id: null,
        dataset_version_id: null,
        list_slug: null,
        entry_key: null,
        row_number: null,
        source: null,
        made_by: null,
        withdrawn_at: null,
        withdrawn_by: null,
        standing_by: null,
        standing_at: null,
      })
      .execute();
  });
  await save(draftOf({ headline: 'Three', text: 'Velmora was silent.' }));
  const open = (await mentions()).filter(({ sentence }) => sentence === 'Velmora was silent.');
  expect(open.map(({ entity_id }) => entity_id)).toEqual([null]);
});

it('accepts at once a name that somebody has said yes to for good', async () => {
  const by = '0193d1a0-0000-7000-8000-000000000009';
  await save(draftOf({ headline: 'One', text: TEXT }));
  await store.write(async (writing) => {
    await writing
      .updateTable('entities')
      .set({ state: 'known', changed_at: LATER })
      .where('label', '=', 'Velmora')
      .execute();
    await writing
      .updateTable('statements')
      .set({ standing_by: by, standing_at: LATER })
      .where('value', '=', 'Velmora')
      .execute();
  });
  await save(draftOf({ headline: 'Two', text: 'Nobody at Velmora would say.' }));
  const rows = await store.reading
    .selectFrom('mentions')
    .select(['state', 'decided_by'])
    .where('sentence', '=', 'Nobody at Velmora would say.')
    .execute();
  expect(rows).toEqual([{ state: 'accepted', decided_by: by }]);
});

it('proposes the relations a story tells of, and keeps what a person decided by the sentence they decided it of', async () => {
  const told = 'Chinese firms Orvane Optics Ltd and Velmora are supplying lenses to Russia.';
  const relations = () =>
    store.reading
      .selectFrom('relations as r')
      .innerJoin('entities as f', 'f.id', 'r.from_entity')
      .innerJoin('entities as t', 't.id', 'r.to_entity')
      .select([
        'r.id',
        'r.kind',
        'f.label as from',
        't.label as to',
        'r.goods',
        'r.codes',
        'r.state',
        'r.gone_at',
      ])
      .orderBy('f.label')
      .orderBy('r.id')
      .execute();
  const [id] = await save(draftOf({ headline: 'Lenses', text: told }));
  const before = await relations();
  expect(before.map((row) => [row.from, row.kind, row.to, row.goods, row.state])).toEqual([
    ['Orvane Optics Ltd', 'supplies', 'Russia', 'lenses', 'proposed'],
    ['Velmora', 'supplies', 'Russia', 'lenses', 'proposed'],
  ]);
  expect(before[0]?.codes).toEqual(['9001', '9002']);
  await store.write((writing) =>
    writing
      .updateTable('relations')
      .set({ state: 'accepted', goods: 'coated lenses' })
      .where('id', '=', before[1]?.id ?? '')
      .execute(),
  );
  const accepted = { ...before[1], state: 'accepted', goods: 'coated lenses' };
  await revise(id as string, `${told} Nobody denied it.`);
  expect(await relations()).toEqual([before[0], accepted]);
  await revise(id as string, 'The Chinese firm Velmora is supplying optical components to Russia.');
  expect(await relations()).toEqual([
    { ...before[0], gone_at: LATER },
    { ...accepted, gone_at: LATER },
    { ...before[1], id: expect.any(String), goods: 'optical components', codes: expect.any(Array) },
  ]);
});
