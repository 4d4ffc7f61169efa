import { expect, it } from 'vitest';
import { makeEntity } from '../../entities/review/make-entity.ts';
import { publishEntity } from '../../entities/review/publish-entity.ts';
import type { GivenSource } from '../../entities/statements/find-source.ts';
import { stateProperty } from '../../entities/statements/state-property.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { authorize } from '../permission.ts';
import { findTestSession, makeMember } from '../testing.ts';
import { FOLLOW_KINDS } from './follow.ts';
import { listFollows, searchFollowables } from './follows.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-05-02T12:00:00Z');

it('an entity is found by the names readers may know, not by one of a story that is not out', async () => {
  const store = await openTestStore();
  await store.write(async (writing) => {
    const draft = draftOf({ headline: 'Lenses', publishedAt: NOW, embargoUntil: LATER });
    const [story] = await upsertStories(writing, [draft], NOW);
    const { id } = await makeEntity(writing, { schema: 'Company', label: 'Velmora Optics' }, null, NOW);
    await publishEntity(writing, id, null, NOW);
    const say = (value: string, source: GivenSource) =>
      stateProperty(writing, { entityId: id, prop: 'alias', value, source }, null, NOW);
    await say('Glasshouse Nine', { storyId: story?.id ?? '' });
    await say('Velmora Listed', { title: 'A list', url: null });
    await say('Velmora Lens Works', { title: 'A register', url: null });
  });
  await store.statement(
    "update statements set origin = 'list', source = null, list_slug = 'goods', entry_key = '7' where value = 'Velmora Listed'",
  );
  const found = async (text: string, at: Date) =>
    (await searchFollowables(store.reading, text, 8, at)).map(({ target }) => target);
  expect(await found('optics', NOW)).toEqual(['velmora-optics']);
  expect(await found('lens works', NOW)).toEqual(['velmora-optics']);
  // What a list calls it stands as long as its hit does, and is asked of the dossier alone.
  expect(await found('listed', NOW)).toEqual([]);
  expect(await found('glasshouse', NOW)).toEqual([]);
  expect(await found('glasshouse', LATER)).toEqual(['velmora-optics']);
  await store.close();
});

it('what is followed stands in the order of its kinds, the newest first, and is one’s own', async () => {
  const store = await openTestStore();
  const [ada, ben] = [await makeMember(store), await makeMember(store)];
  const add = (userId: string, kind: string, target: string, day: number) =>
    store.write((writing) =>
      writing
        .insertInto('follows')
        .values({
          id: newId(),
          user_id: userId,
          kind,
          target,
          alert: 'daily',
          created_at: new Date(Date.UTC(2026, 3, day)),
        } as never)
        .execute(),
    );
  for (const kind of [...FOLLOW_KINDS].reverse()) {
    await add(ada.id, kind, 'middle', 2);
    await add(ada.id, kind, 'newest', 3);
    await add(ada.id, kind, 'oldest', 1);
  }
  await add(ben.id, 'topic', 'theirs', 4);
  const by = authorize(await findTestSession(store, ada, new Date()), 'use own account', { twoStep: false });
  const listed = (await listFollows(store.reading, by, NOW)).map(({ kind, target }) => `${kind} ${target}`);
  expect(listed).toEqual(
    FOLLOW_KINDS.flatMap((kind) => ['newest', 'middle', 'oldest'].map((target) => `${kind} ${target}`)),
  );
  await store.close();
});
