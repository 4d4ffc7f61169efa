import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { publishDue } from './publish-due.ts';
import { jobAt } from './testing.ts';

const NOON = new Date('2026-11-26T12:00:00Z');
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const due = async (now: Date) => (await publishDue.due?.(jobAt(store, now.toISOString()))) ?? null;

test('the clock is due at the time of the next scheduled story, and after a try that failed, when that is to be made again', async () => {
  expect(await due(NOON)).toBeNull();
  const { id: editor } = await makeMember(store, { role: 'editor' });
  const drafts = [1, 2].map((at) => draftOf({ headline: `Story ${at}`, state: 'draft', publishedAt: null }));
  const taken = await store.write((writing) => upsertStories(writing, drafts, after(-600)));
  for (const [at, { id }] of taken.entries())
    await store.statement(
      `update stories set state = 'scheduled', approved_by = $2::uuid, scheduled_for = $3::timestamptz,
        changed_at = $4::timestamptz where id = $1::uuid`,
      [id, editor, after(at * 60).toISOString(), after(-600).toISOString()],
    );
  expect(await due(after(-60))).toEqual(NOON);
  expect(await due(after(5))).toEqual(NOON);
  await store.statement(
    `insert into publish_failures (story_id, scheduled_for, first_at, last_at, next_at, attempts, refused, why, advice)
      values ($1::uuid, $2::timestamptz, $2::timestamptz, $2::timestamptz, $3::timestamptz, 1, false, 'x', '')`,
    [taken[0]?.id, NOON.toISOString(), after(10).toISOString()],
  );
  expect(await due(after(5))).toEqual(after(10));
  // Where the clock was set back since, the story is tried at its own time.
  expect(await due(after(-1))).toEqual(NOON);
});
