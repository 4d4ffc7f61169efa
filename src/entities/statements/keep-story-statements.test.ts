import { afterEach, beforeEach, expect, it } from 'vitest';
import { latinKey } from '../../language/latin-key.ts';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { statementsAbout } from '../dossier/dossier-statements.queries.ts';
import { makeEntity } from '../review/make-entity.ts';
import { keepStoryStatements } from './keep-story-statements.ts';
import { restoreStatement, withdrawStatement } from './withdraw-statement.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-05-02T12:00:00Z');
const NAME = 'Velmora Optics';

let store: Store;
let entity: string;
let told = 0;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const take = (count: number) =>
  write(async (writing) => {
    const drafts = Array.from({ length: count }, () => {
      told += 1;
      return draftOf({ headline: `Lenses ${told}`, publishedAt: NOW });
    });
    return (await upsertStories(writing, drafts, NOW)).map(({ id }) => id);
  });
const setState = (table: 'stories' | 'entities', ids: readonly string[], state: string) =>
  write((writing) =>
    writing
      .updateTable(table)
      .set({ state })
      .where('id', 'in', [...ids])
      .execute(),
  );
const say = (storyIds: readonly string[], person = false, now = NOW, prop: 'name' | 'alias' = 'name') =>
  write((writing) =>
    keepStoryStatements(
      writing,
      storyIds.map((storyId) => ({
        entityId: entity,
        prop,
        value: NAME,
        folded: latinKey(NAME),
        lang: 'en',
        storyId,
      })),
      { person, by: null },
      now,
    ),
  );
const rows = () =>
  store.reading
    .selectFrom('statements')
    .select(['id', 'prop', 'lang', 'story_id', 'last_seen', 'standing_at'])
    .where('value', '=', NAME)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
const saying = async () => (await rows()).map(({ story_id }) => story_id);

beforeEach(async () => {
  store = await openTestStore();
  const label = 'Velmora';
  entity = (await write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW))).id;
  await setState('entities', [entity], 'proposed');
});
afterEach(() => store.close());

it('keeps what each story says by itself, so that a name stands while one of them is out', async () => {
  const [one = '', two = ''] = await take(2);
  await say([one, two, one]);
  await say([two], false, LATER);
  expect((await rows()).map(({ story_id, last_seen }) => [story_id, last_seen])).toEqual([
    [one, NOW],
    [two, LATER],
  ]);
  await setState('stories', [one], 'draft');
  const shown = (await statementsAbout(store.reading, entity, LATER)).filter(({ value }) => value === NAME);
  expect(shown.map(({ story }) => story?.id)).toEqual([two]);
});

it('has enough with ten stories that readers may see, however many are not out', async () => {
  const stories = await take(15);
  await setState('stories', stories.slice(0, 12), 'draft');
  await say(stories.slice(0, 8));
  await say(stories.slice(8));
  const said = await saying();
  expect(stories.slice(12).filter((id) => !said.includes(id))).toEqual([]);
  expect(said).toHaveLength(15);
  const more = await take(9);
  await say(more);
  expect(await saying()).toEqual([...said, ...more.slice(0, 7)]);
});

it('calls a name what it was said to be, and says of those who are known what a person says', async () => {
  const [one = '', two = '', three = ''] = await take(3);
  await say([one], true, NOW, 'alias');
  await say([two]);
  expect((await rows()).map(({ prop, lang }) => [prop, lang])).toEqual([
    ['alias', 'en'],
    ['alias', 'en'],
  ]);
  await setState('entities', [entity], 'known');
  await say([three]);
  expect(await saying()).toEqual([one, two]);
  await write((writing) =>
    writing.updateTable('statements').set({ standing_at: NOW }).where('value', '=', NAME).execute(),
  );
  await say([three]);
  expect((await rows()).map(({ story_id, standing_at }) => [story_id, standing_at])).toEqual([
    [one, NOW],
    [two, NOW],
    [three, NOW],
  ]);
});

it('withdraws what several stories say in the same words, which the machine then says no more', async () => {
  const [one = '', two = '', three = ''] = await take(3);
  await say([one, two]);
  const [first] = await rows();
  await write((writing) => withdrawStatement(writing, first?.id ?? '', null, LATER, 'Somebody else.'));
  expect(await saying()).toEqual([]);
  await say([one, three]);
  expect(await saying()).toEqual([]);
  await write((writing) => restoreStatement(writing, first?.id ?? '', null, LATER));
  expect(await saying()).toEqual([one, two]);
  await write((writing) => withdrawStatement(writing, first?.id ?? '', null, LATER, 'Somebody else.'));
  await say([three], true);
  expect(await saying()).toEqual([three]);
});
