import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findStory } from '../../stories/story.queries.ts';
import { findDeskStory } from '../draft.queries.ts';
import { moveStory } from '../move-story.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { setEmbargo } from './set-embargo.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const embargo = (storyId: string, until: Date | null, now = NOW, note = '') =>
  store.write((writing) => {
    const session = { member: editor.member, passed: 'passkey' } as never;
    const by = authorize(session, 'publish stories', { twoStep: false });
    return setEmbargo(writing, { storyId, until, note }, by, now);
  });
const begin = (headline: string) =>
  store.write((writing) => startStory(writing, writtenDraft(headline), editor.writes, NOW));
const move = (storyId: string, name: 'publish' | 'withdraw', now = NOW) =>
  store.write((writing) =>
    moveStory(
      writing,
      { storyId, move: name, note: 'why', by: editor.member },
      { twoPairs: false, blocking: [] },
      now,
    ),
  );
const found = async (slug: string, now: Date) => (await findStory(store.reading, slug, now)).found;

it('withholds a published story until its time, and dates it with that', async () => {
  const { id, slug } = await begin('Until three');
  expect(await embargo(id, at(3))).toBeNull();
  await move(id, 'publish');
  expect(await found(slug, at(2.9))).toBe('nothing');
  expect(await found(slug, at(3))).toBe('story');
  expect((await findDeskStory(store.reading, id))?.publishedAt).toEqual(at(3));
  expect(await embargo(id, at(5))).toEqual(at(3));
  expect(await found(slug, at(4))).toBe('nothing');
  expect(await embargo(id, null, at(1))).toEqual(at(5));
  expect(await found(slug, at(1))).toBe('story');
  expect((await findDeskStory(store.reading, id))?.publishedAt).toEqual(at(1));
});

it('takes a story that was seen from readers only with a reason, and leaves it its date', async () => {
  const { id, slug } = await begin('Seen already');
  await move(id, 'publish');
  await expect(embargo(id, at(3), at(1))).rejects.toThrow('already seen');
  await embargo(id, at(3), at(1), 'a mistake');
  expect(await found(slug, at(2))).toBe('nothing');
  expect(await found(slug, at(3))).toBe('story');
  expect((await findDeskStory(store.reading, id))?.publishedAt).toEqual(NOW);
});

it('lifted, a story that is out is before readers since then; what is not out yet waits for nothing', async () => {
  const until = async (id: string) =>
    (
      await store.reading
        .selectFrom('stories')
        .select('embargo_until')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).embargo_until;
  const { id: out } = await begin('Lifted, and out');
  await move(out, 'publish');
  await embargo(out, at(3), at(1), 'a mistake');
  expect(await embargo(out, null, at(2))).toEqual(at(3));
  expect(await until(out)).toEqual(at(2));
  const { id: draft } = await begin('Lifted, and not out');
  await embargo(draft, at(3));
  expect(await embargo(draft, null, at(2))).toEqual(at(3));
  expect(await until(draft)).toBeNull();
});

it('says nothing of a story that was withdrawn before anybody saw it', async () => {
  const { id, slug } = await begin('Never seen');
  await embargo(id, at(3));
  await move(id, 'publish');
  await move(id, 'withdraw', at(1));
  for (const hour of [1, 2, 3, 9]) expect(await found(slug, at(hour))).toBe('nothing');
  await expect(embargo(id, at(9), at(2))).rejects.toThrow('withdrawn');
});

it('refuses times that are past, and to lift what is not there', async () => {
  const { id } = await begin('Refused');
  await expect(embargo(id, NOW)).rejects.toThrow('has passed');
  await expect(embargo(id, new Date(Number.NaN))).rejects.toThrow('has passed');
  await expect(embargo(id, null)).rejects.toThrow('no embargo');
});
