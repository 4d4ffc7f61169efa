import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { plantMention } from '../../entities/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { makeMember } from '../testing.ts';
import { storiesFollowed } from './feed-stories.queries.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const TEXT = 'Acme Optics sold lenses.';
/** What the one story is of, by which it can be followed, and left out. */
const OF = {
  section: 'trade',
  topic: 'tools',
  author: 'ann-lee',
  source: 'the-wire',
  entity: 'acme-optics',
  language: 'en',
} as const;

let store: Store;
let storyId: string;
let owner: { id: string; language: null };
beforeAll(async () => {
  store = await openTestStore();
  const draft = draftOf({
    headline: 'Lenses for sale',
    slug: 'lenses',
    text: TEXT,
    publishedAt: new Date('2026-11-20T00:00:00Z'),
    section: { slug: OF.section, names: { en: 'Trade' } },
    topics: [{ slug: OF.topic, names: { en: 'Tools' } }],
    authors: [{ slug: OF.author, names: { en: 'Ann Lee' } }],
    source: { slug: OF.source, name: 'The wire', url: null, licence: null, licenceUrl: null, policy: 'own' },
  });
  const entityId = newId();
  storyId = await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], NOW);
    await writing
      .insertInto('entities')
      .values({ id: entityId, slug: OF.entity, schema: 'Company', label: 'Acme Optics', state: 'published' })
      .execute();
    return taken?.id ?? '';
  });
  await plantMention(store, { storyId, name: 'Acme Optics', text: TEXT, entityId, state: 'accepted' });
  const { id } = await makeMember(store);
  owner = { id, language: null };
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.write(async (writing) => {
    await writing.deleteFrom('follows').execute();
    await writing.deleteFrom('mutes').execute();
  });
});

const feed = async (now = NOW, who = owner) =>
  (await storiesFollowed(store.reading, who, { found: [], language: 'en', now, limit: 10 })).map(
    ({ id }) => id,
  );
const follow = (kind: string, target: string) =>
  store.write((writing) =>
    writing
      .insertInto('follows')
      .values({ id: newId(), user_id: owner.id, kind, target, alert: 'daily' } as never)
      .execute(),
  );
const mute = (kind: string, target: string) =>
  store.write((writing) =>
    writing
      .insertInto('mutes')
      .values({ id: newId(), user_id: owner.id, kind, target } as never)
      .execute(),
  );

test.each(Object.entries(OF))(
  'a feed holds a story by its %s, “%s”, and by no other',
  async (kind, target) => {
    await follow(kind, 'another');
    expect(await feed()).toEqual([]);
    await follow(kind, target);
    expect(await feed()).toEqual([storyId]);
    expect(await feed(new Date('2026-11-19T00:00:00Z'))).toEqual([]);
    expect(await feed(NOW, { ...owner, id: newId() })).toEqual([]);
  },
);

test.each([...Object.entries(OF), ['story', 'lenses']])(
  'a feed leaves out what is muted by its %s, “%s”',
  async (kind, target) => {
    await follow('language', 'en');
    await follow('topic', OF.topic);
    await mute(kind, 'another');
    expect(await feed()).toEqual([storyId]);
    await mute(kind, target);
    expect(await feed()).toEqual([]);
  },
);

test('a story muted by its id, as one whose address was withheld, is left out', async () => {
  await follow('topic', OF.topic);
  await mute('story', storyId);
  expect(await feed()).toEqual([]);
});
