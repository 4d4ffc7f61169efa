import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { commitDraft } from '../commit-draft.ts';
import { findDraft } from '../draft.queries.ts';
import { moveStory } from '../move-story.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { keepCheckpoint } from './keep-checkpoint.ts';
import { findLock } from './lock.queries.ts';
import { allSetAsides, openSetAsides } from './set-aside.queries.ts';
import { giveUpLock, takeLock } from './take-lock.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let ben: typeof ann;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  ben = await staffIn(store, 'Ben', 'editor');
});
afterAll(() => store.close());

const begin = async () =>
  (await store.write((writing) => startStory(writing, writtenDraft('Both'), ann.writes, NOW))).id;
const ask = (storyId: string, windowId: string, who = ann, now = NOW, more = {}) =>
  store.write((writing) => takeLock(writing, { storyId, windowId, version: 0, ...more }, who.writes, now));
const save = (
  storyId: string,
  version: number,
  headline: string,
  windowId: string | null,
  who = ann,
  count = 0,
  now = NOW,
) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: writtenDraft(headline), windowId, count }, who.writes, now),
  );

it('lets one window write, tells the other who does, and ends thirty seconds after the last word of it', async () => {
  const id = await begin();
  const [first, second] = [newId(), newId()];
  expect(await ask(id, first)).toMatchObject({ mine: true, others: [] });
  const told = await ask(id, second, ben, after(5));
  expect(told).toMatchObject({ mine: false, lock: { holder: { name: 'Ann' }, since: NOW } });
  expect(await ask(id, first, ann, after(20))).toMatchObject({
    mine: true,
    others: ['Ben'],
    lock: { since: NOW, heardAt: after(20) },
  });
  expect((await ask(id, second, ben, after(45))).mine).toBe(false);
  expect(await ask(id, second, ben, after(51))).toMatchObject({ mine: true, lock: { since: after(51) } });
  await store.write((writing) => giveUpLock(writing, id, second, ben.writes));
  expect((await ask(id, first, ann, after(52))).mine).toBe(true);
});

it('taken over back and forth with nothing written between, one text is kept', async () => {
  const id = await begin();
  const [first, second] = [newId(), newId()];
  await ask(id, first);
  await save(id, 0, 'Ann saved', first);
  await ask(id, second, ben, after(1), { over: true });
  await ask(id, first, ann, after(2), { over: true });
  await ask(id, second, ben, after(3), { over: true });
  expect(await allSetAsides(store.reading, id)).toHaveLength(1);
  await save(id, 1, 'Ben saved', second, ben, 1, after(4));
  await ask(id, first, ann, after(5), { over: true });
  const kept = await allSetAsides(store.reading, id);
  expect(kept.filter(({ why }) => why !== 'autosaved')).toHaveLength(2);
});

it('taken over, what the other had saved is kept, and what they had not is set aside when it comes', async () => {
  const id = await begin();
  const [first, second] = [newId(), newId()];
  await ask(id, first);
  await save(id, 0, 'Ann saved', first);
  const taken = await ask(id, second, ben, after(3), { over: true });
  expect(taken).toMatchObject({ mine: true, current: { version: 1, draft: { headline: 'Ann saved' } } });
  expect(await allSetAsides(store.reading, id)).toMatchObject([
    { why: 'taken over', by: { name: 'Ann' }, settledAt: expect.any(Date) },
  ]);
  expect(await save(id, 1, 'Ann unsaved', first, ann, 1, after(4))).toMatchObject({
    saved: false,
    why: 'taken over',
  });
  // What the same window goes on writing is one text.
  await save(id, 1, 'Ann unsaved, and more', first, ann, 2, after(5));
  const open = await openSetAsides(store.reading, id);
  expect(open).toMatchObject([{ why: 'taken over', by: { name: 'Ann' }, at: after(5) }]);
  expect(await save(id, 1, 'Ben', second, ben, 1, after(6))).toMatchObject({ saved: true, version: 2 });
  expect(await ask(id, first, ann, after(7))).toMatchObject({
    mine: false,
    lock: { holder: { name: 'Ben' } },
    current: { version: 2 },
    waiting: { id: open[0]?.id, count: 1 },
  });
});

it('a save whose answer was lost comes again with what was typed since, and is no conflict', async () => {
  const id = await begin();
  const window = newId();
  expect(await save(id, 0, 'One', window, ann, 1)).toMatchObject({ saved: true, version: 1 });
  expect(await save(id, 0, 'One and two', window, ann, 2)).toMatchObject({ saved: true, version: 2 });
  // The first, held up on its way, says nothing any more.
  expect(await save(id, 0, 'One', window, ann, 1)).toMatchObject({ saved: true, version: 2 });
  expect((await findDraft(store.reading, id))?.draft.headline).toBe('One and two');
  expect(await save(id, 0, 'Another window', newId(), ann, 3)).toMatchObject({
    saved: false,
    why: 'conflict',
  });
});

it('a window left open on an earlier working copy never meets a later one under its number', async () => {
  const id = await begin();
  await save(id, 0, 'First copy', null);
  const take = (reason: string) =>
    store.write((writing) => commitDraft(writing, id, { memberId: ann.member.id, reason }, NOW));
  await take('kept');
  expect(await save(id, 1, 'Second copy', null, ben)).toMatchObject({ saved: true, version: 2 });
  expect(await save(id, 1, 'Late', null, ann)).toMatchObject({ saved: false, why: 'conflict' });
});

it('what is typed while the story is moved on is kept, and says so', async () => {
  const id = await begin();
  await save(id, 0, 'First', null);
  const at = after(3600);
  const move = { storyId: id, move: 'schedule' as const, at, by: ben.member };
  await store.write((writing) => moveStory(writing, move, { twoPairs: false, blocking: [] }, NOW));
  const late = await save(id, 1, 'Too late', null);
  expect(late).toMatchObject({ saved: false, why: 'story moved', current: { draft: { headline: 'First' } } });
  expect(await openSetAsides(store.reading, id)).toHaveLength(1);
  await expect(ask(id, newId())).rejects.toThrow('scheduled');
});

it('is released by its holder, in that window, and by nobody else', async () => {
  const id = await begin();
  const [first, second] = [newId(), newId()];
  await ask(id, first);
  const holds = async () => (await findLock(store.reading, id, NOW))?.holder.name;
  await store.write((writing) => giveUpLock(writing, id, first, ben.writes));
  await store.write((writing) => giveUpLock(writing, id, second, ann.writes));
  await store.write((writing) => giveUpLock(writing, newId(), first, ann.writes));
  expect(await holds()).toBe('Ann');
  await store.write((writing) => giveUpLock(writing, id, first, ann.writes));
  expect(await holds()).toBeUndefined();
});

it('of what was autosaved the newest thirty texts are kept, and whatever somebody set aside', async () => {
  const id = await begin();
  const mark = () => store.write((writing) => keepCheckpoint(writing, id, 'A mark', ann.writes, NOW));
  for (let at = 0; at < 35; at += 1) {
    await save(id, at, `Version ${at}`, null, ann, 0, after(at * 601));
    if (at === 0) await mark();
  }
  const kept = await allSetAsides(store.reading, id);
  const autosaved = kept.filter(({ why }) => why === 'autosaved');
  expect(autosaved.length).toBeGreaterThanOrEqual(30);
  expect(autosaved.length).toBeLessThanOrEqual(31);
  expect(autosaved[0]?.at).toEqual(after(33 * 601));
  expect(kept.filter(({ why }) => why === 'checkpoint')).toHaveLength(1);
});
