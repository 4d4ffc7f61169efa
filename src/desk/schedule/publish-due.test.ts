import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { blocksOfStory } from '../blocks/blocks.queries.ts';
import { overrideBlocks } from '../blocks/override-blocks.ts';
import { findDeskStory } from '../draft.queries.ts';
import { moveStory } from '../move-story.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { nextDue, stuckStories } from './due-stories.queries.ts';
import { outSince, tryAgainAfter } from './lateness.ts';
import { publishDue } from './publish-due.ts';

const NOON = new Date('2026-11-25T12:00:00Z');
const noon = (ms: number, from = NOON) => new Date(from.getTime() + ms);
const HOUR = 3_600_000;
const rules = { twoPairs: true, blocking: [] };

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
let editor: typeof reporter;
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

/** A story that is scheduled for `at`. */
async function scheduled(headline: string, at: Date, now = noon(-HOUR)): Promise<string> {
  return store.write(async (writing) => {
    const { id } = await startStory(writing, writtenDraft(headline), reporter.writes, now);
    await moveStory(
      writing,
      { storyId: id, move: 'ask for review', by: reporter.member },
      rules,
      noon(1, now),
    );
    await moveStory(writing, { storyId: id, move: 'approve', by: editor.member }, rules, noon(2, now));
    await moveStory(writing, { storyId: id, move: 'schedule', at, by: editor.member }, rules, noon(3, now));
    return id;
  });
}

const putOut = (now: Date) => publishDue(store, rules, () => now);
const movesOut = async (id: string) => {
  const rows = await store.reading
    .selectFrom('story_moves')
    .select(['made_by', 'at'])
    .where('story_id', '=', id)
    .where('move', '=', 'publish')
    .execute();
  return rows.map(({ made_by, at }) => ({ by: made_by, at }));
};
const stuck = async (now: Date) => (await stuckStories(store.reading, now)).map(({ id }) => id);

describe('publishDue', () => {
  it('puts a story out at its time and not before, once, by nobody, dated with its own time', async () => {
    const id = await scheduled('On the hour', NOON);
    expect(await nextDue(store.reading, noon(-HOUR))).toEqual(NOON);
    expect((await putOut(noon(-1))).published).toEqual([]);
    expect((await putOut(noon(40))).published).toEqual([id]);
    expect((await putOut(noon(80))).published).toEqual([]);
    expect(await movesOut(id)).toEqual([{ by: null, at: noon(40) }]);
    expect(await findDeskStory(store.reading, id)).toMatchObject({
      state: 'published',
      publishedAt: NOON,
      scheduledFor: null,
    });
    expect(await nextDue(store.reading, NOON)).toBeNull();
  });

  it('puts each of many out once, however many workers are at it', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, at) => scheduled(`One of many, ${at}`, NOON)),
    );
    const workers = await Promise.all([1, 2, 3].map((ms) => putOut(noon(ms))));
    expect(workers.flatMap(({ published }) => published).sort()).toEqual([...ids].sort());
    expect(workers.flatMap(({ failed }) => failed)).toEqual([]);
    for (const id of ids) expect(await movesOut(id)).toHaveLength(1);
  });

  it('stays right when the clock is set: two hours on it goes out at once, two hours back it waits', async () => {
    const on = await scheduled('Set on', noon(HOUR));
    expect((await putOut(noon(2 * HOUR))).published).toEqual([on]);
    expect((await putOut(noon(0))).published).toEqual([]);
    const back = await scheduled('Set back', NOON);
    expect((await putOut(noon(-2 * HOUR))).published).toEqual([]);
    expect(await nextDue(store.reading, noon(-2 * HOUR))).toEqual(NOON);
    expect((await putOut(NOON)).published).toEqual([back]);
    for (const id of [on, back]) expect(await movesOut(id)).toHaveLength(1);
  });

  it('leaves what was taken off the schedule, or has another time by now', async () => {
    const off = await scheduled('Taken off', NOON);
    const later = await scheduled('Moved to later', NOON);
    const move = (storyId: string, name: 'schedule' | 'unschedule', at: Date | null = null) =>
      store.write((writing) =>
        moveStory(writing, { storyId, move: name, at, by: editor.member }, rules, noon(-HOUR + 10)),
      );
    await move(off, 'unschedule');
    await move(later, 'unschedule');
    await move(later, 'schedule', noon(HOUR));
    expect((await putOut(noon(1))).published).toEqual([]);
    expect((await putOut(noon(HOUR))).published).toEqual([later]);
  });
});

describe('a story that does not go out', () => {
  const setHeadline = (id: string, headline: string, changedAt: Date) =>
    store.write((writing) =>
      writing.updateTable('stories').set({ headline, changed_at: changedAt }).where('id', '=', id).execute(),
    );

  it('is told of with the reason, tried again less and less often, and at once when it was changed', async () => {
    const id = await scheduled('Refused', NOON);
    await setHeadline(id, ' ', noon(-1000));
    const first = await putOut(NOON);
    expect(first.failed.map(({ storyId }) => storyId)).toEqual([id]);
    expect(await nextDue(store.reading, NOON)).toEqual(noon(1_000));
    expect((await putOut(noon(500))).failed).toEqual([]);
    expect((await putOut(noon(1_000))).failed).toHaveLength(1);
    expect(await nextDue(store.reading, noon(1_000))).toEqual(noon(3_000));
    const [told] = await stuckStories(store.reading, noon(1_000));
    expect(told).toMatchObject({ id, scheduledFor: NOON, attempts: 2, refused: true });
    expect(told?.why).toContain('without a headline');
    // A clock that was set back tells nothing of what failed later, and the story is not due yet.
    expect(await stuck(noon(-HOUR))).toEqual([]);
    await setHeadline(id, 'Mended', noon(1_500));
    expect((await putOut(noon(1_600))).published).toEqual([id]);
    expect(await stuck(noon(1_600))).toEqual([]);
    expect(await movesOut(id)).toHaveLength(1);
    expect(await store.reading.selectFrom('publish_failures').selectAll().execute()).toEqual([]);
  });

  it('is tried at once when somebody lets pass what stood in its way', async () => {
    const id = await scheduled('Blocked', NOON);
    const blocking = { twoPairs: true, blocking: ['unsupported'] as const };
    const put = (now: Date) => publishDue(store, blocking, () => now);
    expect((await put(NOON)).failed.map(({ storyId }) => storyId)).toEqual([id]);
    expect(await put(noon(10))).toEqual({ published: [], failed: [] });
    const going = { at: noon(20), zone: 'UTC' };
    const keys = (await blocksOfStory(store.reading, id, going)).map(({ key }) => key);
    const by = authorize(editor.writes.session, 'publish stories', { twoStep: false });
    const said = { storyId: id, keys, reason: 'The ministry confirmed it.' };
    await store.write((writing) => overrideBlocks(writing, said, by, going));
    expect(await stuck(noon(30))).toEqual([]);
    expect((await put(noon(30))).published).toEqual([id]);
  });

  it('does not hold up the others, and a fault of ours is not shown in its own words', async () => {
    const broken = await scheduled('Broken within', NOON);
    const fine = await scheduled('Fine', noon(1));
    await store.statement(`create function break_it() returns trigger language plpgsql as $$
      begin if new.headline = 'Broken within' and new.state = 'published' then raise exception 'inner words'; end if;
      return new; end $$`);
    await store.statement(
      'create trigger break_it before update on stories for each row execute function break_it()',
    );
    const done = await putOut(noon(10));
    expect(done.published).toEqual([fine]);
    expect(done.failed).toHaveLength(1);
    const [told] = await stuckStories(store.reading, noon(20));
    expect(told).toMatchObject({ id: broken, refused: false });
    expect(told?.why).not.toContain('inner words');
    await store.statement('drop trigger break_it on stories');
    expect((await putOut(noon(1_010))).published).toEqual([broken]);
  });

  it('is told of after ten seconds where nobody tried', async () => {
    const id = await scheduled('Nobody works', NOON);
    expect(await stuck(noon(10_000))).toEqual([]);
    expect(await stuck(noon(10_001))).toEqual([id]);
    const [told] = await stuckStories(store.reading, noon(10_001));
    expect(told).toMatchObject({ why: null, attempts: 0, tryAgainAt: null });
    await putOut(noon(HOUR));
    // Late, it is out since it went out: its own time would hide it among what is old.
    expect((await findDeskStory(store.reading, id))?.publishedAt).toEqual(noon(HOUR));
  });
});

it('waits longer from try to try, and never longer than a minute', () => {
  const waits = Array.from({ length: 10 }, (_, tries) => tryAgainAfter(tries + 1));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(60_000);
  expect(outSince(null, null, NOON)).toEqual(NOON);
  expect(outSince(NOON, null, noon(10_000))).toEqual(NOON);
  expect(outSince(NOON, null, noon(10_001))).toEqual(noon(10_001));
  expect(outSince(NOON, noon(HOUR), NOON)).toEqual(noon(HOUR));
});
