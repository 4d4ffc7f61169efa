import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findBoard, listVersions } from '../../stories/boards/board.queries.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { searchLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { arrangeFront } from './arrange-front.ts';
import { compareBoards } from './compare-boards.ts';
import { redoFront, restoreFront, undoFront, undoSteps } from './undo-front.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const ids: Record<string, string> = {};
let store: Store;
let emil: Awaited<ReturnType<typeof editor>>;
let edda: Awaited<ReturnType<typeof editor>>;

async function editor(name: string) {
  const { member } = await staffIn(store, name, 'editor');
  const session = { member, passed: 'passkey' } as never;
  return { member, by: authorize(session, 'arrange front', { twoStep: false }) };
}

beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['a', 'b', 'c', 'd'].map((slug) => draftOf({ headline: `Story ${slug}`, slug }));
  const taken = await store.write((writing) => upsertStories(writing, drafts, NOW));
  for (const [at, slug] of ['a', 'b', 'c', 'd'].entries()) ids[slug] = taken[at]?.id ?? '';
  emil = await editor('Emil');
  edda = await editor('Edda');
});
afterAll(() => store.close());

/** One board for all tests, each of which goes on where the one before ended. */
const FRONT = { language: 'en', section: null };
const slot = (slug: string, startsAt: Date | null = null, endsAt: Date | null = null) => ({
  storyId: ids[slug] ?? '',
  startsAt,
  endsAt,
});
const slugs = async () => {
  const board = await findBoard(store.reading, FRONT);
  const named = Object.entries(ids);
  return (board?.slots ?? []).map(({ storyId }) => named.find(([, id]) => id === storyId)?.[0]).join('');
};
const version = async () => (await findBoard(store.reading, FRONT))?.version ?? 0;
const arrange = async (text: string, who = emil, at?: number) => {
  const arranging = {
    place: FRONT,
    version: at ?? (await version()),
    slots: [...text].map((one) => slot(one)),
  };
  return store.write((writing) => arrangeFront(writing, arranging, who.by, NOW));
};
const step = async (act: typeof undoFront, who = emil) => {
  const stepping = { place: FRONT, version: await version() };
  return store.write((writing) => act(writing, stepping, who.by, NOW));
};

it('refuses what was made from an older version, and changes nothing', async () => {
  const first = await arrange('ab');
  await arrange('abc', edda);
  await expect(arrange('ba', emil, first)).rejects.toMatchObject({ code: 'boardPassed' });
  expect(await slugs()).toBe('abc');
});

it('lets one of several that save the same version at once through, and tells the others', async () => {
  const at = await version();
  const names = ['ba', 'ca', 'da', 'ab', 'ac', 'ad'];
  const ended = await Promise.allSettled(names.map((name, i) => arrange(name, i % 2 ? emil : edda, at)));
  const through = ended.flatMap(({ status }, i) => (status === 'fulfilled' ? [names[i]] : []));
  expect(through).toHaveLength(1);
  expect(await slugs()).toBe(through[0]);
  expect(await version()).toBe(at + 1);
  for (const one of ended)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'boardPassed' });
  await arrange('abc', edda);
});

it('makes no version of what is as it was', async () => {
  const before = await version();
  expect(await arrange('abc')).toBe(before);
});

it('undoes one’s own changes one after the other, and makes them again', async () => {
  await arrange('c');
  await arrange('cd');
  await arrange('cda');
  await step(undoFront);
  expect(await slugs()).toBe('cd');
  await step(undoFront);
  expect(await slugs()).toBe('c');
  await step(redoFront);
  expect(await slugs()).toBe('cd');
  await step(redoFront);
  expect(await slugs()).toBe('cda');
  await expect(step(redoFront)).rejects.toThrow('nothing to redo');
  for (const wanted of ['cd', 'c', 'abc']) {
    await step(undoFront);
    expect(await slugs()).toBe(wanted);
  }
  // What stood before was Edda's.
  await expect(step(undoFront)).rejects.toThrow('not yours');
});

it('has nothing to make again after another change', async () => {
  await arrange('d');
  await step(undoFront);
  await arrange('da');
  const board = await findBoard(store.reading, FRONT);
  const steps = await undoSteps(store.reading, board?.id ?? '', emil.member.id);
  expect(steps.redo).toBeNull();
  expect(steps.undo?.number).toBe(board?.version);
});

it('lets nobody undo what another did, nor what lies under it', async () => {
  await arrange('ab', edda);
  await expect(step(undoFront)).rejects.toThrow('not yours');
  await arrange('ba');
  await step(undoFront);
  await expect(step(undoFront)).rejects.toThrow('not yours');
});

it('restores any version as a new one, which can be undone', async () => {
  await arrange('abcd');
  const wanted = await version();
  await arrange('');
  expect(await slugs()).toBe('');
  const restoring = { place: FRONT, version: await version(), number: wanted };
  await store.write((writing) => restoreFront(writing, restoring, emil.by, NOW));
  expect(await slugs()).toBe('abcd');
  await step(undoFront);
  expect(await slugs()).toBe('');
});

it('brings no withdrawn story back, and says how many stay away', async () => {
  await arrange('bd');
  await arrange('b');
  await store.write((writing) => withdrawStory(writing, ids.d ?? '', 'It was not so.', NOW));
  const back = await step(undoFront);
  expect(back.left).toBe(1);
  expect(await slugs()).toBe('b');
});

it('refuses a withdrawn story, the same twice, and an end before its start', async () => {
  await expect(arrange('bd')).rejects.toThrow('withdrawn');
  await expect(arrange('bb')).rejects.toThrow('twice');
  for (const end of [1, 2]) {
    const slots = [slot('a', later(2), later(end))];
    const arranging = { place: FRONT, version: await version(), slots };
    await expect(store.write((writing) => arrangeFront(writing, arranging, emil.by, NOW))).rejects.toThrow(
      '“Story a” ends before it starts.',
    );
  }
});

it('is in the audit log, with who and which version', async () => {
  await arrange('cab');
  const [row] = await searchLog(store.reading, { action: 'arrange front' }, 1);
  expect(row).toMatchObject({
    actor: emil.member.id,
    details: { number: await version(), kind: 'save', slots: 3 },
  });
  const board = await findBoard(store.reading, FRONT);
  const [newest] = await listVersions(store.reading, board?.id ?? '', null, 1);
  expect(newest).toMatchObject({ by: 'Emil', kind: 'save', why: '' });
});

it('tells two versions apart by what was done, not by what followed from it', () => {
  const told = (before: string, after: string) =>
    compareBoards(
      [...before].map((one) => slot(one)),
      [...after].map((one) => slot(one)),
    ).map(
      ({ kind, slot: { storyId }, place }) =>
        `${kind} ${Object.entries(ids).find(([, id]) => id === storyId)?.[0]} ${place}`,
    );
  expect(told('abc', 'bc')).toEqual(['out a 1']);
  expect(told('abc', 'dabc')).toEqual(['placed d 1']);
  expect(told('abcd', 'dabc')).toEqual(['moved d 1']);
  expect(told('ab', 'ab')).toEqual([]);
  expect(compareBoards([slot('a')], [slot('a', NOW)])).toMatchObject([{ kind: 'times', place: 1 }]);
});
