import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fixedClock } from '../clock.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { DatabaseAway } from '../store/database-gone.ts';
import type { Tables } from '../store/tables.ts';
import { openTestStore } from '../store/testing.ts';
import { reviseStory } from '../stories/revise-story.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import { keepCurrent } from './keep-current.ts';
import { Library } from './library.ts';

const NOW = '2026-11-20T12:00:00Z';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const publish = async (slug: string) => {
  const draft = draftOf({
    headline: slug,
    slug,
    text: `${slug}.`,
    publishedAt: new Date('2026-11-19T12:00:00Z'),
  });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date(NOW)));
  return taken?.id ?? '';
};

/** Fills a library; what the first page of the filling has read waits until `meanwhile` is done. */
async function filled(
  meanwhile: (refresh: (ids: string[]) => Promise<void>) => Promise<void>,
): Promise<Library> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  let isRead = () => {};
  const read = new Promise<void>((resolve) => {
    isRead = resolve;
  });
  let isFirst = true;
  const reading = (store.reading as Kysely<Tables>).withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (isFirst) {
        isFirst = false;
        isRead();
        await held;
      }
      return result;
    },
  });
  const library = new Library();
  const keeper = keepCurrent(library, reading, fixedClock(NOW), silentLog, async () => undefined);
  await read;
  await meanwhile(async (ids) => {
    await keeper.refresh(ids);
  });
  go();
  await keeper.filled();
  return library;
}

it('keeps a story that was published while the index was being filled', async () => {
  const old = await publish('old');
  let fresh = '';
  const library = await filled(async (refresh) => {
    fresh = await publish('fresh');
    await refresh([fresh]);
  });
  expect(library.ids()).toEqual(expect.arrayContaining([old, fresh]));
});

it('does not bring back a story that was withdrawn while the index was being filled', async () => {
  const [stays, goes] = [await publish('stays'), await publish('goes')];
  const library = await filled(async (refresh) => {
    await store.write((writing) => withdrawStory(writing, goes, 'It was wrong.', new Date(NOW)));
    await refresh([goes]);
  });
  expect(library.ids()).toContain(stays);
  expect(library.ids()).not.toContain(goes);
});

it('does not put the older text of a page over what a refresh has read', async () => {
  const id = await publish('changed');
  const library = await filled(async (refresh) => {
    const change = { headline: 'The newer headline', reason: 'clearer', publicNote: 'Clearer.' };
    await store.write((writing) => reviseStory(writing, id, change, new Date(NOW)));
    await refresh([id]);
  });
  expect(library.story(id)?.headline).toBe('The newer headline');
});

it('waits for a database that is away, however long, and is full soon after it is back', {
  timeout: 30_000,
}, async () => {
  let tries = 0;
  let isAway = true;
  const reading = (store.reading as Kysely<Tables>).withPlugin({
    transformQuery: ({ node }) => {
      tries += 1;
      if (isAway) throw new DatabaseAway();
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const keeper = keepCurrent(new Library(), reading, fixedClock(NOW), silentLog, async () => undefined);
  // More tries than other failures get, and at a steady pace.
  await vi.waitFor(() => expect(tries).toBeGreaterThan(10), { timeout: 20_000 });
  expect(keeper.ready).toBe(false);
  isAway = false;
  await keeper.filled();
  expect(keeper.ready).toBe(true);
});

it('begins to fill when it may, and never if it may not', async () => {
  const happened: string[] = [];
  const reading = (store.reading as Kysely<Tables>).withPlugin({
    transformQuery: ({ node }) => {
      happened.push('read');
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const keeperAfter = (after: Promise<unknown>) =>
    keepCurrent(new Library(), reading, fixedClock(NOW), silentLog, async () => undefined, null, after);
  await keeperAfter(Promise.resolve().then(() => happened.push('may'))).filled();
  expect(happened.slice(0, 2)).toEqual(['may', 'read']);
  happened.length = 0;
  await expect(keeperAfter(Promise.reject('not served')).filled()).rejects.toBe('not served');
  expect(happened).toEqual([]);
});
