import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { lockStoryWrites } from '../stories/lock-story-writes.ts';
import { commitDraft } from './commit-draft.ts';
import { findDeskStory, findDraft } from './draft.queries.ts';
import { saveDraft } from './save-draft.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const save = (storyId: string, version: number, text: string) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: writtenDraft('Saved', text) }, editor.writes, NOW),
  );
/** How many transactions wait for another one. */
const waiting = async () => {
  const { rows } = await store.write((writing) =>
    sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()`.execute(writing),
  );
  return rows[0]?.count ?? 0;
};

// The built-in database makes one change after the other.
it.runIf(process.env.TEST_DATABASE_URL)(
  'loses no save that was answered while the copy was taken by another connection',
  async () => {
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft('Saved'), editor.writes, NOW),
    );
    const first = await save(id, 0, 'First.');
    if (!first.saved) throw new Error('nobody else writes it');
    const idle = await waiting();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    // Another writer waits for this one, after it has read the draft.
    const holding = store.write(async (writing) => {
      await lockStoryWrites(writing);
      await gate;
    });
    const taking = store.write((writing) =>
      commitDraft(writing, id, { memberId: editor.member.id, reason: 'ask for review' }, NOW),
    );
    await expect.poll(waiting).toBe(idle + 1);
    let answered = false;
    const saving = save(id, first.version, 'Second.').finally(() => {
      answered = true;
    });
    // It waits for the text to be made, or was answered before it.
    await expect.poll(async () => answered || (await waiting()) === idle + 2).toBe(true);
    open();
    await holding;
    expect(await taking).toBe(true);
    const said = await saving;
    expect(said.saved).toBe(true);
    const kept = await findDraft(store.reading, id);
    expect(JSON.stringify(kept?.draft.body)).toContain('Second.');
    expect(kept).toMatchObject({ version: said.saved ? said.version : 0, baseRevision: 2 });
    expect(JSON.stringify((await findDeskStory(store.reading, id))?.draft.body)).toContain('First.');
  },
);
