import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { findStory } from '../stories/story.queries.ts';
import { findDeskStory, findDraft } from './draft.queries.ts';
import { type Moving, moveSettings, moveStory } from './move-story.ts';
import { saveDraft } from './save-draft.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T18:00:00Z');

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
let editor: typeof reporter;
let other: typeof reporter;
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  editor = await staffIn(store, 'Emil', 'editor');
  other = await staffIn(store, 'Olga', 'editor');
});
afterAll(() => store.close());

const begin = (headline: string) =>
  store.write((writing) => startStory(writing, writtenDraft(headline), reporter.writes, NOW));
const move = (moving: Moving, twoPairs = true, now = NOW) =>
  store.write((writing) => moveStory(writing, moving, { twoPairs, blocking: [] }, now));

it('is guarded as the settings say', () => {
  const given = { TWO_PAIRS_OF_EYES: 'no', PUBLISH_BLOCKS: 'differs' };
  expect(moveSettings(readConfig(given))).toEqual({
    twoPairs: false,
    onlyEditor: false,
    blocking: ['differs'],
    zone: 'UTC',
  });
});

describe('moveStory', () => {
  it('takes a story from a draft to its readers, and what is being written with it', async () => {
    const { id, slug } = await begin('Steel exports rise');
    expect((await findStory(store.reading, slug, LATER)).found).toBe('nothing');
    const copy = writtenDraft('Steel exports rise sharply', 'Exports rose by 14 % in 2023.');
    await store.write((writing) =>
      saveDraft(writing, { storyId: id, version: 0, draft: copy }, reporter.writes, NOW),
    );
    await move({ storyId: id, move: 'ask for review', by: reporter.member });
    expect(await findDraft(store.reading, id)).toBeNull();
    await move({ storyId: id, move: 'approve', by: editor.member });
    await move({ storyId: id, move: 'publish', by: editor.member });
    const story = await findDeskStory(store.reading, id);
    expect(story).toMatchObject({ state: 'published', slug: 'steel-exports-rise-sharply' });
    const found = await findStory(store.reading, 'steel-exports-rise-sharply', LATER);
    expect(found.found === 'story' && found.story.marks.length).toBe(1);
    const moves = await store.reading
      .selectFrom('story_moves')
      .select(['move', 'made_by'])
      .where('story_id', '=', id)
      .orderBy('id')
      .execute();
    expect(moves.map((one) => one.move)).toEqual(['ask for review', 'approve', 'publish']);
  });

  it('asks for a second pair of eyes: nobody approves what they wrote, nor publishes what they changed alone', async () => {
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft('An editor writes'), editor.writes, NOW),
    );
    await move({ storyId: id, move: 'ask for review', by: editor.member });
    await expect(move({ storyId: id, move: 'approve', by: editor.member })).rejects.toThrow(
      'a colleague must approve',
    );
    await move({ storyId: id, move: 'approve', by: other.member });
    const copy = writtenDraft('An editor writes again');
    await store.write((writing) =>
      saveDraft(writing, { storyId: id, version: 0, draft: copy }, other.writes, NOW),
    );
    await expect(move({ storyId: id, move: 'publish', by: other.member })).rejects.toThrow('after approval');
    expect(await findDraft(store.reading, id)).not.toBeNull();
    await move({ storyId: id, move: 'publish', by: editor.member });
  });

  it('lets an editor publish alone where one pair of eyes is enough', async () => {
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft('Alone at night'), editor.writes, NOW),
    );
    await move({ storyId: id, move: 'publish', by: editor.member }, false);
    expect((await findDeskStory(store.reading, id))?.state).toBe('published');
  });

  it('refuses roles, states, times that are past and notes that are missing, and changes nothing then', async () => {
    const { id } = await begin('Not yet');
    await expect(move({ storyId: id, move: 'publish', by: reporter.member })).rejects.toThrow('role');
    await expect(move({ storyId: id, move: 'withdraw', note: 'x', by: editor.member })).rejects.toThrow(
      'draft',
    );
    await move({ storyId: id, move: 'ask for review', by: reporter.member });
    await expect(move({ storyId: id, move: 'send back', by: editor.member })).rejects.toThrow('note');
    await move({ storyId: id, move: 'approve', by: editor.member });
    await expect(move({ storyId: id, move: 'schedule', at: NOW, by: editor.member })).rejects.toThrow(
      'has passed',
    );
    expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'approved', scheduledFor: null });
    await move({ storyId: id, move: 'schedule', at: LATER, by: editor.member });
    expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'scheduled', scheduledFor: LATER });
    await move({ storyId: id, move: 'publish', by: null }, true, LATER);
    expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'published', publishedAt: LATER });
  });
});
