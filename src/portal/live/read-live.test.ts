import { expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { liveStory, writeEntry } from '../../desk/live/testing.ts';
import { staffIn } from '../../desk/testing.ts';
import { openTestStore } from '../../store/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { eventsSince, readLive } from './read-live.ts';

test('anyone who has nothing yet is sent the newest entries alone; a page that missed many, all of them', async () => {
  const store = await openTestStore();
  const editor = await staffIn(store, 'Emil', 'editor');
  const { storyId, slug } = await liveStory(store, editor, 'Many');
  for (let at = 1; at <= 33; at += 1) await writeEntry(store, editor, storyId, `Line ${at}.`);
  const context = { reading: store.reading, config: testConfig(), clock: systemClock };
  const found = await readLive(context, slug);
  if (found.found !== 'live') throw new Error('no live story');
  const numbers = (since: number) =>
    eventsSince(context, found.given, null, since).entries.map(({ number }) => number);
  const newest = Array.from({ length: 30 }, (_, at) => at + 4);
  expect(numbers(0)).toEqual(newest);
  expect(numbers(1)).toEqual([2, 3, ...newest]);
  expect(numbers(33)).toEqual([]);
  await store.close();
});
