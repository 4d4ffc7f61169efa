import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findFlow } from '../flow.queries.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { addComment, type CommentToAdd } from './add-comment.ts';
import { listThreads } from './comments.queries.ts';
import { settleComment } from './settle-comment.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let ben: typeof ann;
let cleo: typeof ann;
let storyId: string;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  ben = await staffIn(store, 'Ben');
  cleo = await staffIn(store, 'Cleo');
  storyId = await begin('Commented');
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.write((writing) => writing.deleteFrom('desk_notices').execute());
});

async function begin(headline: string): Promise<string> {
  return (await store.write((writing) => startStory(writing, writtenDraft(headline), ann.writes, NOW))).id;
}
const comment = (by: typeof ann, text: string, more: Partial<CommentToAdd> = {}) =>
  store.write((writing) => addComment(writing, { storyId, text, ...more }, by.writes, NOW));
const told = async () => {
  const rows = await store.reading
    .selectFrom('desk_notices as n')
    .innerJoin('users as u', 'u.id', 'n.user_id')
    .select(['u.name', 'n.kind'])
    .orderBy('u.name')
    .execute();
  return rows.map(({ name, kind }) => `${name}: ${kind}`);
};

it('a comment notifies the owner of the story, an answer everybody in the thread, and never its own author', async () => {
  const first = await comment(ben, 'Is this so?');
  expect(await told()).toEqual(['Ann: comment']);
  await store.write((writing) => writing.deleteFrom('desk_notices').execute());
  await comment(cleo, 'It is.', { answers: first });
  expect(await told()).toEqual(['Ann: answer', 'Ben: answer']);
  await store.write((writing) => writing.deleteFrom('desk_notices').execute());
  await comment(ann, 'Thanks.', { answers: first });
  expect(await told()).toEqual(['Ben: answer', 'Cleo: answer']);
});

it('somebody mentioned is notified once, as mentioned', async () => {
  await comment(ben, 'See the table, @Ann and @Cleo.');
  expect(await told()).toEqual(['Ann: mention', 'Cleo: mention']);
});

it('refuses what says nothing, quotes what is not there, or answers what is not of the story', async () => {
  await expect(comment(ben, ' ')).rejects.toThrow('is empty');
  await expect(comment(ben, 'This?', { quote: 'nowhere to be found' })).rejects.toThrow(
    'are not in the text',
  );
  const elsewhere = await begin('Elsewhere');
  const there = await comment(ben, 'There', { storyId: elsewhere });
  await expect(comment(cleo, 'Here', { answers: there })).rejects.toThrow('no longer exists');
  const first = await comment(ben, 'First');
  const second = await comment(cleo, 'Second', { answers: first });
  await expect(comment(ann, 'Third', { answers: second })).rejects.toThrow('no longer exists');
});

it('is settled and opened again at its own story, whole with its answers', async () => {
  const id = await comment(ben, 'To do');
  const answer = await comment(cleo, 'Doing', { answers: id });
  const elsewhere = await begin('Another');
  const settle = (at: string, which: string, settled = true) =>
    store.write((writing) => settleComment(writing, { storyId: at, id: which, settled }, cleo.writes, NOW));
  const settled = async () =>
    (await listThreads(store.reading, storyId)).find((one) => one.id === id)?.settled;
  const open = async () => {
    const flow = await findFlow(store.reading, storyId);
    const threads = await listThreads(store.reading, storyId);
    // Answers cannot be settled, so that counting them would leave a story with comments that never end.
    expect(flow?.comments).toBe(threads.filter(({ settled }) => settled === null).length);
    return flow?.comments ?? 0;
  };
  const before = await open();
  await expect(settle(elsewhere, id)).rejects.toThrow('no such comment');
  await expect(settle(storyId, answer)).rejects.toThrow('no such comment');
  expect(await settled()).toBeNull();
  await settle(storyId, id);
  expect(await settled()).toEqual({ at: NOW, by: 'Cleo' });
  expect(await open()).toBe(before - 1);
  await settle(storyId, id, false);
  expect(await settled()).toBeNull();
});
