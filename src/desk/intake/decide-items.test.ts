import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { recordImportMoves } from '../../stories/reopen-settled.ts';
import { searchLog } from '../log/log.queries.ts';
import { moveStory } from '../move-story.ts';
import { tellEnded } from '../notices/tell-ended.ts';
import { tellFollowers } from '../notices/tell-followers.ts';
import { saveDraft } from '../save-draft.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { followItem, separateItem, spikeItem, takeItem, unfollowItem, unspikeItem } from './decide-items.ts';
import { findItem } from './intake.queries.ts';
import { linkItem } from './link-item.ts';
import { bringIn, WIRE } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T13:00:00Z');
const ADDRESS = 'https://wire.example/one';

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
let editor: typeof reporter;
let publishes: ReturnType<typeof authorize<'publish stories'>>;
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  editor = await staffIn(store, 'Emil', 'editor');
  publishes = authorize(editor.writes.session, 'publish stories', { twoStep: false });
});
afterAll(() => store.close());

const bring = (headline: string, more: Parameters<typeof bringIn>[3] = {}) =>
  bringIn(store, { headline }, NOW, more);
const item = async (id: string) => (await findItem(store.reading, id, reporter.member.id)) ?? undefined;
const storyOf = (id: string) =>
  store.reading.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const logged = async (story: string) =>
  (await searchLog(store.reading, { story, action: 'decide item' }, 9)).map(({ actor, details }) => [
    actor,
    (details as { kind: string }).kind,
  ]);
const link = (id: string, twoPairs: boolean, revision?: number) =>
  store.write((writing) => linkItem(writing, { id, revision }, publishes, { twoPairs, blocking: [] }, LATER));

it('is taken once: assigned, with its source and terms, and the log says by whom', async () => {
  const id = await bring('To take');
  await store.write((writing) => takeItem(writing, id, reporter.writes, LATER));
  await store.write((writing) => takeItem(writing, id, reporter.writes, LATER));
  expect(await storyOf(id)).toMatchObject({
    assigned_to: reporter.member.id,
    state: 'draft',
    policy: 'linked',
  });
  expect(await item(id)).toMatchObject({ state: 'taken', decidedBy: { name: 'Rana' }, decidedAt: LATER });
  await expect(store.write((writing) => takeItem(writing, id, editor.writes, LATER))).rejects.toThrow(
    'Rana has already taken this item.',
  );
  await expect(store.write((writing) => spikeItem(writing, id, editor.writes, LATER))).rejects.toThrow(
    'Rana',
  );
  expect(await logged(id)).toEqual([[reporter.member.id, 'take']]);
});

it('is spiked and brought back; a new version does not bring it back', async () => {
  const id = await bring('To spike');
  await store.write((writing) => spikeItem(writing, id, reporter.writes, NOW));
  await bringIn(store, { headline: 'To spike', text: 'Another.' }, LATER);
  expect(await item(id)).toMatchObject({ state: 'spiked', version: 2 });
  await store.write((writing) => unspikeItem(writing, id, editor.writes, LATER));
  expect(await item(id)).toMatchObject({ state: 'waiting', decidedBy: { name: 'Emil' } });
  expect((await logged(id)).map(([, kind]) => kind)).toEqual(['bring back', 'spike']);
  await store.write((writing) => takeItem(writing, id, editor.writes, LATER));
  await expect(store.write((writing) => unspikeItem(writing, id, editor.writes, LATER))).rejects.toThrow(
    'This item is not spiked.',
  );
});

it('is set apart from the story that it is the same copy as, once; spiked, it comes back as the copy it was', async () => {
  const [id, original] = [await bring('A copy'), await bring('The original')];
  const attach = () =>
    store.write((writing) =>
      writing
        .updateTable('intake_items')
        .set({ state: 'copy', copy_of: original, copy_share: 94 })
        .where('story_id', '=', id)
        .execute(),
    );
  await attach();
  await store.write((writing) => spikeItem(writing, id, reporter.writes, NOW));
  await store.write((writing) => unspikeItem(writing, id, editor.writes, LATER));
  expect(await item(id)).toMatchObject({
    state: 'copy',
    copyOf: { id: original, headline: 'The original', share: 94 },
  });
  await store.write((writing) => separateItem(writing, id, reporter.writes, LATER));
  expect(await item(id)).toMatchObject({ state: 'waiting', copyOf: null, decidedBy: { name: 'Rana' } });
  expect((await logged(id)).map(([, kind]) => kind)).toEqual(['separate', 'bring back', 'spike']);
  await store.write((writing) => spikeItem(writing, id, reporter.writes, NOW));
  await expect(store.write((writing) => separateItem(writing, id, editor.writes, LATER))).rejects.toThrow(
    'This item is not attached to another story.',
  );
});

it('is taken by being changed, assigned or moved at the desk, and leaves the pool with the trash', async () => {
  const written = await bring('Written in');
  await store.write((writing) =>
    saveDraft(
      writing,
      { storyId: written, version: 0, draft: { ...writtenDraft('Written in'), source: WIRE } },
      reporter.writes,
      NOW,
    ),
  );
  expect(await item(written)).toMatchObject({ state: 'taken', decidedBy: { name: 'Rana' } });
  const moved = await bring('Moved on');
  const move = (name: 'ask for review' | 'delete' | 'restore' | 'take back') =>
    store.write((writing) =>
      moveStory(
        writing,
        { storyId: moved, move: name, by: editor.member },
        { twoPairs: false, blocking: [] },
        NOW,
      ),
    );
  await move('ask for review');
  expect(await item(moved)).toMatchObject({ state: 'taken', storyState: 'in review' });
  await move('take back');
  await move('delete');
  expect(await item(moved)).toBeUndefined();
});

it.each([false, true])('is published as an excerpt; four eyes asked for: %s', async (twoPairs) => {
  const id = await bring(`Excerpt ${twoPairs}`, { sourceUrl: ADDRESS });
  await link(id, twoPairs);
  expect(await storyOf(id)).toMatchObject({ state: 'published', policy: 'linked', published_at: LATER });
  expect(await item(id)).toMatchObject({ state: 'taken', decidedBy: { name: 'Emil' } });
  // What is on the way to publishing tells nobody.
  const told = store.reading.selectFrom('desk_notices').selectAll().where('story_id', '=', id);
  expect(await told.execute()).toEqual([]);
});

it('is no excerpt by other terms, without an original, in another version, or of what somebody here wrote', async () => {
  const licensed = await bring('Licensed', {
    sourceUrl: ADDRESS,
    source: { ...WIRE, slug: 'licensed', policy: 'licensed', licence: 'By contract' },
  });
  await expect(link(licensed, false)).rejects.toThrow('do not make an excerpt');
  await expect(link(await bring('Without address'), false)).rejects.toThrow('no original');
  const revised = await bring('Revised', { sourceUrl: ADDRESS });
  await bringIn(store, { headline: 'Revised', text: 'Another.' }, LATER, { sourceUrl: ADDRESS });
  await expect(link(revised, false, 1)).rejects.toThrow('newer version');
  await link(revised, false, 2);
  const own = await bring('Own words', { sourceUrl: ADDRESS });
  const draft = { ...writtenDraft('Own words'), source: WIRE, sourceUrl: ADDRESS };
  await store.write((writing) => saveDraft(writing, { storyId: own, version: 0, draft }, editor.writes, NOW));
  await expect(link(own, true)).rejects.toThrow('has been changed at the desk');
  expect((await storyOf(own)).state).toBe('draft');
});

it('tells its followers of each new version once, and of a kill', async () => {
  const id = await bring('Followed');
  await store.write((writing) => followItem(writing, id, reporter.writes, NOW));
  expect(await item(id)).toMatchObject({ followed: true });
  const told = async () => {
    await store.write((writing) => tellFollowers(writing, LATER));
    await store.write((writing) => tellEnded(writing, LATER));
    const rows = await store.reading
      .selectFrom('desk_notices')
      .select('kind')
      .where('story_id', '=', id)
      .where('user_id', '=', reporter.member.id)
      .orderBy('at')
      .orderBy('kind', 'desc')
      .execute();
    return rows.map(({ kind }) => kind);
  };
  expect(await told()).toEqual([]);
  await bringIn(store, { headline: 'Followed', text: 'A second version.' }, LATER);
  expect(await told()).toEqual(['new version']);
  expect(await told()).toEqual(['new version']);
  await store.write((writing) =>
    recordImportMoves(
      writing,
      [{ storyId: id, move: 'cancel', from: 'draft', to: 'draft', note: 'Wrong.' }],
      LATER,
    ),
  );
  expect(await told()).toEqual(['new version', 'canceled']);
  await store.write((writing) => unfollowItem(writing, id, reporter.writes));
  await bringIn(store, { headline: 'Followed', text: 'A third version.' }, LATER);
  expect(await told()).toHaveLength(2);
  expect((await logged(id)).map(([, kind]) => kind)).toEqual(['unfollow', 'follow']);
});

it('refuses what is not in the pool', async () => {
  for (const id of ['nowhere', '0197a8d0-0000-7000-8000-000000000001'])
    await expect(store.write((writing) => takeItem(writing, id, reporter.writes, NOW))).rejects.toThrow(
      'There is no such item',
    );
});
