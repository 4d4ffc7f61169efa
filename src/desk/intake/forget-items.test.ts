import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { plantEvent } from '../events/testing.ts';
import { searchLog, verifyLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { followItem, spikeItem, takeItem, unfollowItem } from './decide-items.ts';
import { forgetItems } from './forget-items.ts';
import { bringIn } from './testing.ts';

const THEN = new Date('2026-10-01T12:00:00Z');
const NOW = new Date('2026-11-25T12:00:00Z');

let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const bring = (headline: string, at = THEN, more: Parameters<typeof bringIn>[3] = {}) =>
  bringIn(store, { headline }, at, more);
const left = async () =>
  (await store.reading.selectFrom('stories').select('headline').orderBy('headline').execute()).map(
    ({ headline }) => headline,
  );
const forget = (days = 30) => forgetItems(store, days, NOW, () => false);

it('forgets what nobody wanted, and keeps what somebody took, followed, talked about or published', async () => {
  const ids = {
    spiked: await bring('Spiked'),
    taken: await bring('Taken'),
    followed: await bring('Followed'),
    discussed: await bring('Discussed'),
    behind: await bring('Behind a published story'),
    killed: await bring('Killed'),
    stuck: await bring('Stuck'),
  };
  await bring('Waiting');
  await bring('New', NOW);
  const out = await bring('Published on it', THEN, { state: 'published' });
  await plantEvent(store, [ids.behind, out], THEN);
  await bring('Original', THEN, { groupKey: 'test:Original' });
  await bring('Translation', THEN, { groupKey: 'test:Original', state: 'published' });
  const wire = { guid: 'urn:killed', version: '1', changed_at: THEN };
  await store.write(async (writing) => {
    await spikeItem(writing, ids.spiked, editor.writes, THEN);
    await takeItem(writing, ids.taken, editor.writes, THEN);
    await followItem(writing, ids.followed, editor.writes, THEN);
    await writing
      .insertInto('story_comments')
      .values({ id: newId(), story_id: ids.discussed, made_by: editor.member.id, text: 'Really?' })
      .execute();
    // Nothing deletes a count of readers with a story.
    await writing.insertInto('story_reads').values({ story_id: ids.stuck, hour: THEN, count: 1 }).execute();
    await writing
      .insertInto('wire_items')
      .values({ ...wire, key: 'test:Killed', story_id: ids.killed, canceled: true } as never)
      .execute();
  });
  expect(await forget(60)).toBe(0);
  expect(await forget()).toBe(3);
  const kept = [
    'Behind a published story',
    'Discussed',
    'Followed',
    'New',
    'Original',
    'Published on it',
    'Stuck',
    'Taken',
    'Translation',
  ];
  expect(await left()).toEqual(kept);
  // The order outlives the text: the same item is refused if it comes again.
  expect(
    await store.reading.selectFrom('wire_items').select(['key', 'canceled', 'story_id']).execute(),
  ).toEqual([{ key: 'test:Killed', canceled: true, story_id: null }]);
  // Looking again costs nothing, and the log has how many.
  expect(await forget()).toBe(0);
  const said = await searchLog(store.reading, { action: 'forget items' }, 9);
  expect(said.map(({ details }) => (details as { items: number }).items)).toEqual([1, 1, 1]);
  expect(await searchLog(store.reading, { action: 'forget story' }, 9)).toEqual([]);
  expect((await verifyLog(store.reading)).broken).toBeNull();
  await store.write((writing) => unfollowItem(writing, ids.followed, editor.writes));
  expect(await forget()).toBe(1);
});
