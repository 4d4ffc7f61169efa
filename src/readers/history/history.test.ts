import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { type Authorized, authorize } from '../permission.ts';
import { makeMember } from '../testing.ts';
import { listHistory, progressIn } from './history.queries.ts';
import { clearHistory, noteProgress, noteRead, pauseHistory, removeFromHistory } from './keep-history.ts';

type By = Authorized<'use own account'>;
const now = new Date('2026-11-24T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ids = new Map<string, string>();
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  const taken = await store.write((writing) =>
    upsertStories(
      writing,
      ['one', 'two', 'three', 'gone'].map((slug) => draftOf({ slug, headline: `Story ${slug}` })),
      now,
    ),
  );
  for (const { id, slug } of taken) ids.set(slug, id);
});
afterAll(() => store.close());

async function member(): Promise<By> {
  const { id, email } = await makeMember(store);
  const person = { id, email, name: '', role: 'reader', language: null, twoStep: false } as const;
  const member = { ...person, keepsHistory: true, wantsRecommended: false, ownFront: false };
  const session = { id: '', passed: 'password', startedAt: now, expiresAt: now, member } as const;
  return authorize(session, 'use own account', { twoStep: false });
}
const open = (by: By, slug: string, at = now) =>
  store.write((writing) => noteRead(writing, by, ids.get(slug) ?? '', at));
const progress = (by: By, slug: string, share: number, at = now) =>
  store.write((writing) => noteProgress(writing, by, slug, share, at));
const read = async (by: By) =>
  (await listHistory(store.reading, by, {}, later(999))).map(({ slug, progress: share }) => [
    slug,
    Math.round(share * 100) / 100,
  ]);

test('a story stands once, at the time it was last read, with the furthest place', async () => {
  const by = await member();
  await open(by, 'one');
  await open(by, 'two', later(1));
  expect(await progress(by, 'one', 0.6, later(2))).toBe(true);
  await progress(by, 'one', 0.3, later(3));
  expect(await read(by)).toEqual([
    ['one', 0.6],
    ['two', 0],
  ]);
  expect(await progressIn(store.reading, by, 'one')).toBeCloseTo(0.6);
  expect(await progressIn(store.reading, by, 'three')).toBeNull();
});

test('read to its end and opened again later, a story begins anew', async () => {
  const by = await member();
  await open(by, 'one');
  await progress(by, 'one', 1);
  await open(by, 'one', later(10));
  expect(await read(by)).toEqual([['one', 1]]);
  await open(by, 'one', later(60));
  expect(await read(by)).toEqual([['one', 0]]);
});

test('paused, nothing is written, not even for a session that does not know yet; then it goes on', async () => {
  const by = await member();
  await open(by, 'one');
  await store.write((writing) => pauseHistory(writing, by, true, now));
  await open(by, 'two', later(1));
  await open(by, 'one', later(1));
  expect(await progress(by, 'one', 0.9, later(1))).toBe(false);
  const [only, ...rest] = await listHistory(store.reading, by, {}, later(2));
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ slug: 'one', readAt: now, progress: 0 });
  await store.write((writing) => pauseHistory(writing, by, false, now));
  await open(by, 'two', later(2));
  expect((await read(by)).map(([slug]) => slug)).toEqual(['two', 'one']);
});

test('progress in a story that is not in the history is not noted', async () => {
  const by = await member();
  expect(await progress(by, 'one', 0.5)).toBe(false);
  expect(await progress(by, 'no-such-story', 0.5)).toBe(false);
  expect(await read(by)).toEqual([]);
});

test('pages follow one another; one, a day or all of it can be taken out', async () => {
  const by = await member();
  await open(by, 'one', later(-2000));
  await open(by, 'two');
  await open(by, 'three');
  const first = await listHistory(store.reading, by, { limit: 1 }, now);
  const rest = await listHistory(store.reading, by, { before: first[0] ?? null, limit: 9 }, now);
  expect([...first, ...rest].map(({ slug }) => slug).sort()).toEqual(['one', 'three', 'two']);
  await store.write((writing) => removeFromHistory(writing, by, 'two'));
  await expect(store.write((writing) => removeFromHistory(writing, by, 'two'))).rejects.toThrow(
    /not in your/,
  );
  await store.write((writing) => clearHistory(writing, by, { from: later(-60), to: later(60) }));
  expect(await read(by)).toEqual([['one', 0]]);
  await store.write((writing) => clearHistory(writing, by, null));
  expect(await read(by)).toEqual([]);
});

test('nothing of another member can be seen or changed', async () => {
  const [a, b] = [await member(), await member()];
  await open(b, 'one');
  await progress(b, 'one', 0.4);
  expect(await progress(a, 'one', 0.9)).toBe(false);
  await expect(store.write((writing) => removeFromHistory(writing, a, 'one'))).rejects.toThrow(/not in your/);
  await store.write((writing) => clearHistory(writing, a, null));
  expect([await read(a), await progressIn(store.reading, a, 'one')]).toEqual([[], null]);
  expect(await read(b)).toEqual([['one', 0.4]]);
});

test('a withdrawn story stands there without a word of it', async () => {
  const by = await member();
  await open(by, 'gone');
  await store.write((writing) => withdrawStory(writing, ids.get('gone') ?? '', 'wrong', now));
  expect(await listHistory(store.reading, by, {}, now)).toMatchObject([{ slug: 'gone', headline: null }]);
});
