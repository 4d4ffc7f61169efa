import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { makeEntity } from '../review/make-entity.ts';
import { plantMention } from '../testing.ts';
import { entitiesInStory, figuresNaming, storiesNaming } from './dossier-stories.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const TEXT = 'Acme Optics sold 12 % more lenses.';
let store: Store;
let entityId: string;
const stories: string[] = [];
beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['2026-04-01', '2026-04-02', '2026-04-03'].map((day) =>
    draftOf({ headline: `Of ${day}`, text: TEXT, publishedAt: new Date(`${day}T00:00:00Z`) }),
  );
  const embargoed = draftOf({
    headline: 'Not yet',
    text: TEXT,
    publishedAt: NOW,
    embargoUntil: new Date(NOW.getTime() + 1000),
  });
  const taken = await store.write((writing) => upsertStories(writing, [...drafts, embargoed], NOW));
  stories.push(...taken.map(({ id }) => id));
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.write(async (writing) => {
    await writing.deleteFrom('mentions').execute();
    await writing.deleteFrom('claims').execute();
  });
  entityId = (
    await store.write((writing) =>
      makeEntity(writing, { schema: 'Company', label: 'Acme Optics' }, null, NOW),
    )
  ).id;
  await store.write((writing) =>
    writing.updateTable('entities').set({ state: 'published' }).where('id', '=', entityId).execute(),
  );
});

const mention = (storyId = '', state: 'accepted' | 'proposed' | 'rejected' = 'accepted') =>
  plantMention(store, { storyId, name: 'Acme Optics', text: TEXT, entityId, state });
const goes = (id: string) =>
  store.write((writing) =>
    writing.updateTable('mentions').set({ gone_at: NOW }).where('id', '=', id).execute(),
  );
const claim = (
  storyId = '',
  more: { hidden?: boolean; gone_at?: Date; mark?: string; sentence?: string } = {},
) =>
  store.write((writing) =>
    writing
      .insertInto('claims')
      .values({
        id: newId(),
        story_id: storyId,
        position: 0,
        exact: '12 %',
        prefix: '',
        suffix: '',
        start_at: 17,
        end_at: 21,
        sentence: TEXT,
        figure: json<unknown>({}),
        mark: 'a',
        gone_at: null,
        ...more,
      })
      .execute(),
  );

it('of the stories that name them the newest come first, with how many and which was the first', async () => {
  for (const id of stories) await mention(id);
  const { stories: cards, first, count } = await storiesNaming(store.reading, entityId, 2, NOW);
  expect(cards.map(({ headline }) => headline)).toEqual(['Of 2026-04-03', 'Of 2026-04-02']);
  expect([first?.headline, count]).toEqual(['Of 2026-04-01', 3]);
  const after = await storiesNaming(store.reading, entityId, 1, new Date(NOW.getTime() + 1000));
  expect([after.stories[0]?.headline, after.count]).toEqual(['Not yet', 4]);
});

it.each(['proposed', 'rejected', 'gone'] as const)('a mention that is %s names nobody', async (state) => {
  const id = await mention(stories[0], state === 'gone' ? 'accepted' : state);
  if (state === 'gone') await goes(id);
  await claim(stories[0]);
  expect((await storiesNaming(store.reading, entityId, 9, NOW)).count).toBe(0);
  expect(await entitiesInStory(store.reading, stories[0] ?? '')).toEqual([]);
  expect(await figuresNaming(store.reading, entityId, stories, 9, NOW)).toEqual([]);
});

it('a story names those with a page alone, each once, at all its places', async () => {
  await mention(stories[0]);
  await mention(stories[0]);
  expect(await entitiesInStory(store.reading, stories[0] ?? '')).toMatchObject([
    { id: entityId, label: 'Acme Optics', places: [{ exact: 'Acme Optics' }, { exact: 'Acme Optics' }] },
  ]);
  await store.write((writing) =>
    writing.updateTable('entities').set({ state: 'known' }).where('id', '=', entityId).execute(),
  );
  expect(await entitiesInStory(store.reading, stories[0] ?? '')).toEqual([]);
});

it('figures are those readers see, in a sentence that names them, of a story that is out', async () => {
  for (const id of stories) await mention(id);
  await claim(stories[0]);
  await claim(stories[1], { hidden: true });
  await claim(stories[1], { gone_at: NOW });
  await claim(stories[1], { mark: '' });
  await claim(stories[1], { sentence: 'Somebody else sold 12 % more.' });
  await claim(stories[2]);
  await claim(stories[3]);
  const figures = await figuresNaming(store.reading, entityId, stories, 9, NOW);
  expect(figures.map(({ story }) => story.headline)).toEqual(['Of 2026-04-03', 'Of 2026-04-01']);
  expect(await figuresNaming(store.reading, entityId, [], 9, NOW)).toEqual([]);
});
