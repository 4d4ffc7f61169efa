import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { findDeskStory } from '../draft.queries.ts';
import { listMoves } from '../flow.queries.ts';
import { type Moving, moveStory } from '../move-story.ts';
import { publishDue } from '../schedule/publish-due.ts';
import { staffIn } from '../testing.ts';
import { tellReplaced } from './tell-replaced.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const OUT = new Date('2026-11-25T13:00:00Z');
const SETTINGS = { twoPairs: true, blocking: [] };

let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
let other: typeof editor;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  other = await staffIn(store, 'Olga', 'editor');
});
afterAll(() => store.close());

const take = async (headline: string, text: string) => {
  const draft = draftOf({ headline, text, state: 'draft', externalKey: `agency:${headline}` });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  return taken?.id ?? '';
};
const move = (moving: Moving) => store.write((writing) => moveStory(writing, moving, SETTINGS, NOW));
const approved = async (headline: string) => {
  const storyId = await take(headline, 'As it was approved.');
  await move({ storyId, move: 'ask for review', by: editor.member });
  await move({ storyId, move: 'approve', by: other.member });
  return storyId;
};
const tellOf = async (storyId: string) => {
  await store.write((writing) => tellReplaced(writing, NOW));
  return store.reading
    .selectFrom('desk_notices')
    .select(['user_id', 'letter'])
    .where('story_id', '=', storyId)
    .where('kind', '=', 'replaced')
    .orderBy('user_id')
    .execute();
};

it('puts a scheduled story whose source sends another text into review again, and tells the person who decided it, once', async () => {
  const storyId = await approved('Scheduled');
  await move({ storyId, move: 'schedule', at: OUT, by: editor.member });
  // The same copy again is no news.
  await take('Scheduled', 'As it was approved.');
  expect(await findDeskStory(store.reading, storyId)).toMatchObject({ state: 'scheduled' });
  await take('Scheduled', 'Nobody has read this.');
  expect(await findDeskStory(store.reading, storyId)).toMatchObject({
    state: 'in review',
    approvedBy: null,
    scheduledFor: null,
    revision: 2,
  });
  expect(await publishDue(store, SETTINGS, () => OUT)).toEqual({ published: [], failed: [] });
  const [last] = await listMoves(store.reading, storyId, 1);
  expect(last).toMatchObject({ move: 'take in again', from: 'scheduled', to: 'in review', by: null });
  const told = [editor, other].map(({ member }) => ({ user_id: member.id, letter: 'daily' }));
  expect(await tellOf(storyId)).toEqual(told.sort((a, b) => a.user_id.localeCompare(b.user_id)));
  expect(await tellOf(storyId)).toHaveLength(2);
});

it('ends an approval that way, and leaves alone what was approved by nobody', async () => {
  const storyId = await approved('Approved');
  await take('Approved', 'Nobody has read this.');
  expect(await findDeskStory(store.reading, storyId)).toMatchObject({ state: 'in review', approvedBy: null });
  await expect(move({ storyId, move: 'publish', by: editor.member })).rejects.toThrow('approve it first');
  const draft = await take('Draft', 'One.');
  await take('Draft', 'Two.');
  expect(await findDeskStory(store.reading, draft)).toMatchObject({ state: 'draft', revision: 2 });
  expect(await tellOf(draft)).toEqual([]);
});
