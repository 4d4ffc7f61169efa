import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { takeInto } from './fill.ts';
import { multiplyStories } from './multiply.ts';
import { NewsStories } from './news-stories.ts';

const STORIES = 4;
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await takeInto(store, STORIES, new NewsStories(), () => undefined);
  await multiplyStories(store, { from: 1, to: 3, stories: STORIES }, () => undefined);
});

afterAll(() => store.close());

async function storyOf(number: number) {
  const story = await store.reading
    .selectFrom('stories')
    .select(['id', 'headline', 'published_at', 'marks'])
    .select((eb) => eb.ref('body').$castTo<Body>().as('body'))
    .where('slug', '=', `bench-story-${number}`)
    .executeTakeFirstOrThrow();
  const claims = await store.reading
    .selectFrom('claims')
    .select(['exact', 'sentence', 'figure'])
    .where('story_id', '=', story.id)
    .orderBy('position')
    .execute();
  const names = await store.reading
    .selectFrom('mentions as m')
    .innerJoin('entities as e', 'e.id', 'm.entity_id')
    .select(['m.name', 'm.exact', 'e.label'])
    .where('m.story_id', '=', story.id)
    .where('m.schema', '=', 'Person')
    .execute();
  return { ...story, claims, names, text: bodyText(story.body) };
}

test('a copy is another story, with all that was found in its original', async () => {
  const original = await storyOf(1);
  for (const number of [1 + STORIES, 1 + 2 * STORIES]) {
    const draft = await storyOf(number);
    expect(draft.text).not.toBe(original.text);
    expect(draft.headline).not.toBe(original.headline);
    expect(draft.published_at).not.toEqual(original.published_at);
    expect(draft.claims).toHaveLength(original.claims.length);
    expect(draft.names.length).toBe(original.names.length);
    expect(draft.names.length).toBeGreaterThan(0);
  }
});

test('what a copy says is found where it says it', async () => {
  const draft = await storyOf(1 + STORIES);
  for (const { exact, sentence } of draft.claims) {
    expect(draft.text).toContain(sentence);
    expect(sentence).toContain(exact);
  }
  for (const { name, exact, label } of draft.names) {
    expect(draft.text).toContain(exact);
    expect(label).toBe(name);
  }
});

test('lists of topics and authors have the dates of the copies', async () => {
  for (const table of ['story_topics', 'story_authors']) {
    const { rows } = await store.statement(
      `select count(*)::int as wrong from ${table} r join stories s on s.id = r.story_id
        where (r.language, r.published_at) is distinct from (s.language, s.published_at)`,
    );
    expect(rows).toEqual([{ wrong: 0 }]);
  }
});
