import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { countReads } from '../../stories/count-reads.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { MOST_READ_EVERY, mostReadLately, readMostRead } from './most-read.ts';

let store: Store;
let ids: string[];
beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['One', 'Two'].map((headline) => draftOf({ headline }));
  ids = (await store.write((writing) => upsertStories(writing, drafts, new Date()))).map(({ id }) => id);
});
afterAll(() => store.close());

test('what is most read is queried once a minute, and again when asked for as it is now', async () => {
  const begun = new Date('2026-11-25T12:00:00Z').getTime();
  let time = begun;
  const readable = { reading: store.reading, clock: { now: () => new Date(time) } };
  const [one = '', two = ''] = ids;
  const read = (id: string, count: number) =>
    store.write((writing) => countReads(writing, new Map([[id, count]]), new Date(begun)));
  await read(one, 2);
  expect(await mostReadLately(readable, 'en')).toEqual([one]);
  await read(two, 3);
  time += MOST_READ_EVERY - 1;
  expect(await mostReadLately(readable, 'en')).toEqual([one]);
  time += 1;
  expect(await mostReadLately(readable, 'en')).toEqual([two, one]);
  await read(one, 5);
  expect(await readMostRead(readable, 'en')).toEqual([one, two]);
  expect(await mostReadLately(readable, 'en')).toEqual([one, two]);
  // A clock that was set back must not hide later reads.
  await read(two, 9);
  time -= 3_600_000;
  expect(await mostReadLately(readable, 'en')).toEqual([two, one]);
});
