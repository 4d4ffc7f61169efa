import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { reviseStory } from '../stories/revise-story.ts';
import { StaleRevisionError, type TextSeen } from './assert-current-revision.ts';
import { findDeskStory, findDraft } from './draft.queries.ts';
import { type Moving, moveStory } from './move-story.ts';
import { saveDraft } from './save-draft.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T18:00:00Z');

let store: Store;
let rana: Awaited<ReturnType<typeof staffIn>>;
let emil: typeof rana;
let olga: typeof rana;
beforeAll(async () => {
  store = await openTestStore();
  rana = await staffIn(store, 'Rana');
  emil = await staffIn(store, 'Emil', 'editor');
  olga = await staffIn(store, 'Olga', 'editor');
});
afterAll(() => store.close());

const begin = async () =>
  (await store.write((writing) => startStory(writing, writtenDraft('Steel exports rise'), rana.writes, NOW)))
    .id;
const save = (storyId: string, version: number, by: typeof rana, text = `Text ${version + 1}.`, at = LATER) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: writtenDraft('Steel exports rise', text) }, by.writes, at),
  );
const move = (moving: Moving) =>
  store.write((writing) => moveStory(writing, moving, { twoPairs: true, blocking: [] }, LATER));
const seenOf = async (storyId: string): Promise<TextSeen> => {
  const [story, kept] = [
    await findDeskStory(store.reading, storyId),
    await findDraft(store.reading, storyId),
  ];
  return { version: kept?.version ?? story?.draftVersion ?? 0, revision: story?.revision ?? 0 };
};
const passedBy = async (moving: Promise<unknown>) => {
  const error = await moving.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof StaleRevisionError ? error.changed : error;
};

describe('assertCurrentRevision', () => {
  it('lets nobody approve words they have not seen, and says who wrote them', async () => {
    const storyId = await begin();
    await save(storyId, 0, rana);
    await move({ storyId, move: 'ask for review', by: rana.member });
    const seen = await seenOf(storyId);
    await save(storyId, seen.version, rana, 'Nobody has read this.');
    const approving = { storyId, move: 'approve', by: emil.member } as const;
    expect(await passedBy(move({ ...approving, seen }))).toEqual({ by: 'Rana', at: LATER });
    expect(await findDeskStory(store.reading, storyId)).toMatchObject({ state: 'in review', revision: 2 });
    expect(await findDraft(store.reading, storyId)).toMatchObject({ version: seen.version + 1 });
    await move({ ...approving, seen: await seenOf(storyId) });
    expect(await findDeskStory(store.reading, storyId)).toMatchObject({ state: 'approved' });
  });

  it('lets nobody publish what another changed after it was approved, before they have seen it', async () => {
    const storyId = await begin();
    await move({ storyId, move: 'ask for review', by: rana.member });
    await move({ storyId, move: 'approve', by: emil.member, seen: await seenOf(storyId) });
    const seen = await seenOf(storyId);
    await save(storyId, seen.version, olga);
    const publishing = { storyId, move: 'publish', by: emil.member } as const;
    expect(await passedBy(move({ ...publishing, seen }))).toEqual({ by: 'Olga', at: LATER });
    expect(
      await passedBy(move({ ...publishing, move: 'schedule', at: new Date('2026-11-26T00:00:00Z'), seen })),
    ).toMatchObject({ by: 'Olga' });
    await move({ ...publishing, seen: await seenOf(storyId) });
    expect(await findDeskStory(store.reading, storyId)).toMatchObject({ state: 'published' });
  });

  it('stands by what was seen when the same words became the story’s text meanwhile', async () => {
    const storyId = await begin();
    await save(storyId, 0, rana);
    const seen = await seenOf(storyId);
    await move({ storyId, move: 'ask for review', by: rana.member });
    expect(await seenOf(storyId)).toEqual({ version: seen.version, revision: (seen.revision ?? 0) + 1 });
    await move({ storyId, move: 'approve', by: emil.member, seen });
  });

  it('lets no working copy put aside a text that came in its place, before both are seen', async () => {
    const storyId = await begin();
    await move({ storyId, move: 'ask for review', by: rana.member });
    await save(storyId, 0, rana);
    const seen = await seenOf(storyId);
    await store.write((writing) =>
      reviseStory(writing, storyId, { headline: 'From the agency', reason: 'taken in again' }, LATER),
    );
    const approving = { storyId, move: 'approve', by: emil.member } as const;
    expect(await passedBy(move({ ...approving, seen }))).toEqual({ by: null, at: LATER });
    await move({ ...approving, seen: await seenOf(storyId) });
  });
});
