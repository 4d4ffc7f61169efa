import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutWords } from '../../language/cut-words.ts';
import type { Store } from '../../store/database.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { mentionsIn } from './mentions-in.ts';
import { newName } from './new-name.ts';
import { saveMentionsOf } from './save-mentions.ts';
import { StatedNames, statedCode } from './stated-names.ts';
import { unreadStories } from './unread-stories.queries.ts';

const NOW = new Date('2026-11-20T10:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('a stated name is found among words, but inside of a longer one', () => {
  const words = cutWords('the qux zorblat met Acme Bank in vorm');
  const stated = new StatedNames([
    { name: 'qux zorblat', schema: 'Person', code: null },
    { name: 'Acme', schema: 'Organization', code: null },
    { name: 'vorm', schema: 'Place', code: null },
  ]);
  const bank = newName(4, 6, 'Company', 'head noun', 0.9);
  expect(stated.with([bank], words)).toMatchObject([
    { from: 1, to: 3, schema: 'Person', cue: 'agency', bare: false },
    { from: 4, to: 6, schema: 'Company', cue: 'head noun' },
    { from: 7, to: 8, schema: 'Place', cue: 'agency', bare: true },
  ]);
});

it.each([
  ['http://www.wikidata.org/entity/Q42', { prop: 'wikidataId', value: 'Q42' }],
  ['isin:FR0010221234', { prop: 'isinCode', value: 'FR0010221234' }],
  ['https://wire.example/people/7', { prop: 'sourceUrl', value: 'https://wire.example/people/7' }],
  ['lei:00000000000000000000', null],
  ['ninat:text', null],
  ['javascript:x()', null],
  [null, null],
])('the code %s says %j', (code, said) => {
  expect(statedCode(code)).toEqual(said);
});

it('whom an agency says a story names is a mention of it, and its code a statement of who is proposed', async () => {
  const draft = draftOf({ headline: 'Talks', text: 'It was qux zorblat again. Nobody else came.' });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  const id = taken?.id ?? '';
  const named = [
    { kind: 'person', name: 'qux zorblat', code: 'https://wire.example/people/7', rel: 'mentions' },
    { kind: 'person', name: 'Somebody Absent', code: null, rel: null },
    { kind: 'subject', name: 'Nobody', code: null, rel: null },
  ];
  await store.write((writing) =>
    writing
      .insertInto('wire_items')
      .values({
        ...{ key: 'guid:wire:1', guid: '1', senders: ['wire'], story_id: id, version: '1', version_at: null },
        ...{ slugline: null, urgency: null, ed_note: null, terms: null, named: json(named), changed_at: NOW },
      })
      .execute(),
  );
  const [unread] = await unreadStories(store.reading, [], 10);
  expect(unread?.stated.map(({ name }) => name)).toEqual(['qux zorblat', 'Somebody Absent']);
  await store.write((writing) => saveMentionsOf(writing, [id], NOW));
  const rows = await store.reading
    .selectFrom('mentions as m')
    .innerJoin('entities as e', 'e.id', 'm.entity_id')
    .innerJoin('statements as s', 's.entity_id', 'e.id')
    .select(['m.name', 'm.cue', 'm.schema', 'e.state', 's.prop', 's.value'])
    .orderBy('s.prop')
    .execute();
  expect(rows).toMatchObject([
    {
      name: 'qux zorblat',
      cue: 'agency',
      schema: 'Person',
      state: 'proposed',
      prop: 'name',
      value: 'qux zorblat',
    },
    { prop: 'sourceUrl', value: 'https://wire.example/people/7' },
  ]);
  const { body, headline, standfirst, language } = draft;
  const text = { words: { language, headline, standfirst, body, caption: null }, date: NOW };
  expect((await mentionsIn(store.reading, id, text)).map(({ found }) => found.cue)).toEqual(['agency']);
});
