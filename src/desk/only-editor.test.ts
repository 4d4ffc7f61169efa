import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { listMoves } from './flow.queries.ts';
import { searchLog } from './log/log.queries.ts';
import { type MoveSettings, moveSettings, moveStory } from './move-story.ts';
import { needsSecondPair } from './only-editor.queries.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const ALONE = { ...moveSettings(readConfig({ ONLY_EDITOR_APPROVES: 'yes' })), blocking: [] };
const PAIRS = { ...moveSettings(readConfig({})), blocking: [] };

let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  await staffIn(store, 'Rana');
});
afterAll(() => store.close());

async function inReview(headline: string, text?: string): Promise<string> {
  const { id } = await store.write((writing) =>
    startStory(writing, writtenDraft(headline, text), editor.writes, NOW),
  );
  await store.write((writing) =>
    moveStory(writing, { storyId: id, move: 'ask for review', by: editor.member }, PAIRS, NOW),
  );
  return id;
}
const approve = (storyId: string, settings: MoveSettings) =>
  store.write((writing) =>
    moveStory(writing, { storyId, move: 'approve', by: editor.member }, settings, NOW),
  );

it('the only editor approves what they wrote where the newsroom lets them, and the log says so', async () => {
  const id = await inReview('Alone');
  await expect(approve(id, PAIRS)).rejects.toThrow('a colleague must approve it');
  await approve(id, ALONE);
  const [approved, asked] = await listMoves(store.reading, id, 10);
  expect(approved).toMatchObject({ move: 'approve', alone: true, by: 'Emil' });
  expect(asked).toMatchObject({ move: 'ask for review', alone: false });
  expect(await searchLog(store.reading, { story: id, action: 'move' }, 9)).toMatchObject([
    { details: { move: 'approve', alone: true } },
    { details: { move: 'ask for review' } },
  ]);
  await store.write((writing) =>
    moveStory(writing, { storyId: id, move: 'publish', by: editor.member }, ALONE, NOW),
  );
  expect(
    await needsSecondPair(store.reading, readConfig({ ONLY_EDITOR_APPROVES: 'yes' }), editor.member.id),
  ).toBe(false);
  expect(await needsSecondPair(store.reading, readConfig({}), editor.member.id)).toBe(true);
});

it('nothing is approved that has no headline, or no text', async () => {
  await expect(approve(await inReview(' '), ALONE)).rejects.toThrow('without a headline');
  await expect(approve(await inReview('No text', ''), ALONE)).rejects.toThrow('without text');
});

it('every editor is told of a story that waits for them', async () => {
  const other = await staffIn(store, 'Olga', 'editor');
  const id = await inReview('To be looked at');
  const told = await store.reading
    .selectFrom('desk_notices')
    .select(['user_id', 'kind'])
    .where('story_id', '=', id)
    .execute();
  expect(told).toEqual([{ user_id: other.member.id, kind: 'moved' }]);
});

it('with a second editor the setting lets nobody approve alone', async () => {
  const id = await inReview('No longer alone');
  await expect(approve(id, ALONE)).rejects.toThrow('a colleague must approve it');
});

it('an editor whose account is closed is no second one', async () => {
  const chief = await staffIn(store, 'Chief', 'administrator');
  const close = (disabled_at: Date | null) =>
    store.write((writing) =>
      writing.updateTable('users').set({ disabled_at }).where('id', '!=', editor.member.id).execute(),
    );
  const config = { TWO_PAIRS_OF_EYES: true, ONLY_EDITOR_APPROVES: true };
  const needs = (id = editor.member.id, more: Partial<typeof config> = {}) =>
    needsSecondPair(store.reading, { ...config, ...more }, id);
  expect(await needs()).toBe(true);
  await close(NOW);
  expect(await needs()).toBe(false);
  expect(await needs(chief.member.id)).toBe(true);
  expect(await needs(editor.member.id, { ONLY_EDITOR_APPROVES: false })).toBe(true);
  expect(await needs(chief.member.id, { TWO_PAIRS_OF_EYES: false })).toBe(false);
  await close(null);
});
