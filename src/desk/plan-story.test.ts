import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../readers/member.ts';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { planStory } from './plan-story.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const DUE = new Date('2026-11-26T12:00:00Z');
let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let storyId: string;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  storyId = (await store.write((writing) => startStory(writing, writtenDraft('Planned'), ann.writes, NOW)))
    .id;
});
afterAll(() => store.close());

const plan = (to: { assignedTo?: string | null; dueAt?: Date | null }) =>
  store.write((writing) => planStory(writing, storyId, to, ann.writes, NOW));
const planned = () =>
  store.reading
    .selectFrom('stories')
    .select(['assigned_to', 'due_at'])
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
const given = async () =>
  (
    await store.reading.selectFrom('desk_notices').select('user_id').where('kind', '=', 'given').execute()
  ).map(({ user_id }) => user_id);

it.each([
  ['reader', false],
  ['reporter', true],
  ['editor', true],
  ['data editor', true],
  ['administrator', true],
] as const)('a story is given to a %s: %s', async (role: Role, may: boolean) => {
  const member = await makeMember(store, { role });
  if (may) {
    await plan({ assignedTo: member.id });
    expect((await planned()).assigned_to).toBe(member.id);
    expect(await given()).toContain(member.id);
  } else {
    await expect(plan({ assignedTo: member.id })).rejects.toThrow('does not write stories');
    expect(await given()).not.toContain(member.id);
  }
});

it('nobody whose account is closed is given a story', async () => {
  const { member } = await staffIn(store, 'Gone');
  await store.write((writing) =>
    writing.updateTable('users').set({ disabled_at: NOW }).where('id', '=', member.id).execute(),
  );
  await expect(plan({ assignedTo: member.id })).rejects.toThrow('does not write stories');
});

it('what is left out stays, null clears it, and the assignee is notified once', async () => {
  const ben = await staffIn(store, 'Ben');
  await plan({ assignedTo: ben.member.id, dueAt: DUE });
  await plan({ assignedTo: ben.member.id });
  await plan({ dueAt: null });
  expect(await planned()).toEqual({ assigned_to: ben.member.id, due_at: null });
  await plan({ dueAt: DUE });
  await plan({ assignedTo: null });
  expect(await planned()).toEqual({ assigned_to: null, due_at: DUE });
  expect((await given()).filter((id) => id === ben.member.id)).toHaveLength(1);
});
