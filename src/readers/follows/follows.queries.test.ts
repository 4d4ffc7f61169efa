import { expect, it } from 'vitest';
import { makeEntity } from '../../entities/review/make-entity.ts';
import { publishEntity } from '../../entities/review/publish-entity.ts';
import type { GivenSource } from '../../entities/statements/find-source.ts';
import { stateProperty } from '../../entities/statements/state-property.ts';
import { openTestStore } from '../../store/testing.ts';
import { takeStories } from '../../stories/take-stories.ts';
import { draftOf } from '../../stories/testing.ts';
import { searchFollowables } from './follows.queries.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-05-02T12:00:00Z');

it('an entity is found by the names readers may know, not by one of a story that is not out', async () => {
  const store = await openTestStore();
  await store.write(async (writing) => {
    const draft = draftOf({ headline: 'Lenses', publishedAt: NOW, embargoUntil: LATER });
    const [story] = await takeStories(writing, [draft], NOW);
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
