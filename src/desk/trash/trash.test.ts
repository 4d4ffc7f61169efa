import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNames } from '../../entities/mentions/mention-queue.queries.ts';
import { listQueue } from '../../evidence/queue/claim-queue.queries.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findBoard } from '../../stories/boards/board.queries.ts';
import { keepBoard, lockBoard } from '../../stories/boards/keep-board.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { calendarEntries } from '../calendar.queries.ts';
import { translationsOf } from '../choices.queries.ts';
import { addComment } from '../comments/add-comment.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import { findPlaceable } from '../front/placeable.queries.ts';
import { takeLock } from '../keeping/take-lock.ts';
import { listDeskStories } from '../list/story-list.queries.ts';
import type { ListState } from '../list/story-list.ts';
import { searchLog } from '../log/log.queries.ts';
import { moveStory } from '../move-story.ts';
import { planStory } from '../plan-story.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import type { Move } from '../workflow.ts';
import { forgetDeleted } from './forget-deleted.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const TEXT = 'Exports of the company Kestrel Ore Ltd rose by 12 % in 2023, Anna Berg said.';
const FRONT = { language: 'en', section: null };

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
let other: typeof reporter;
let editor: typeof reporter;
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  other = await staffIn(store, 'Otto');
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const begin = async (headline: string, by = reporter) =>
  (await store.write((writing) => startStory(writing, writtenDraft(headline, TEXT), by.writes, NOW))).id;
const move = (storyId: string, name: Move, by = reporter, at = NOW) =>
  store.write((writing) =>
    moveStory(writing, { storyId, move: name, by: by.member }, { twoPairs: false, blocking: [] }, at),
  );
const forget = (at: Date) => forgetDeleted(store, at, () => false);
const listed = async (state: ListState) => {
  const wanted = { state, now: NOW, today: NOW, week: NOW, sort: 'changed', after: null, most: 99 } as const;
  return (await listDeskStories(store.reading, wanted)).map(({ id }) => id);
};
const rowsOf = async (id: string) => {
  const { rows } = await store.statement(`select
    (select count(*)::int from stories where id = '${id}') as stories,
    (select count(*)::int from revisions where story_id = '${id}') as revisions,
    (select count(*)::int from claims where story_id = '${id}') as claims,
    (select count(*)::int from mentions where story_id = '${id}') as mentions,
    (select count(*)::int from copies where story_id = '${id}') as copies,
    (select count(*)::int from story_comments where story_id = '${id}') as comments,
    (select count(*)::int from statements where story_id = '${id}') as statements`);
  return rows[0] as Record<string, number>;
};

it('keeps a deleted draft with what was being written, and gives it back as it was', async () => {
  const id = await begin('Ore exports rise');
  const copy = writtenDraft('Ore exports rise again', TEXT);
  await store.write((writing) =>
    saveDraft(writing, { storyId: id, version: 0, draft: copy }, reporter.writes, NOW),
  );
  const before = await rowsOf(id);
  expect(await move(id, 'delete')).toBe('deleted');
  expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'deleted', deletedAt: NOW });
  expect(await rowsOf(id)).toEqual(before);
  expect((await findDraft(store.reading, id))?.draft.headline).toBe('Ore exports rise again');
  expect(await move(id, 'restore', reporter, days(29))).toBe('draft');
  expect(await findDeskStory(store.reading, id)).toMatchObject({ state: 'draft', deletedAt: null });
  expect((await findDraft(store.reading, id))?.draft.headline).toBe('Ore exports rise again');
  expect(await forget(days(90))).toBe(0);
  const said = await searchLog(store.reading, { story: id, action: 'move' }, 9);
  expect(said.map(({ details, actor }) => [(details as { move: string }).move, actor])).toEqual([
    ['restore', reporter.member.id],
    ['delete', reporter.member.id],
  ]);
});

it('lets reporters delete and restore what they began, and editors any draft', async () => {
  const id = await begin('Whose draft');
  await expect(move(id, 'delete', other)).rejects.toThrow('a story that you started');
  await move(id, 'delete', editor);
  await expect(move(id, 'restore', other)).rejects.toThrow('a story that you started');
  await move(id, 'restore', reporter);
});

it('deletes no story in another state, nor one that was ever published, whatever asks for it', async () => {
  const id = await begin('On its way');
  await move(id, 'ask for review');
  await expect(move(id, 'delete', editor)).rejects.toThrow('This story is in review');
  await move(id, 'publish', editor);
  await expect(move(id, 'delete', editor)).rejects.toThrow('This story is published');
  const raw = (text: string) => store.statement(text);
  await expect(
    raw(`update stories set state = 'deleted', withdrawn_at = now() where id = '${id}'`),
  ).rejects.toThrow('only a draft that was never published is deleted');
  await expect(raw(`delete from stories where id = '${id}'`)).rejects.toThrow('removed from the trash only');
  await raw(`update stories set state = 'draft' where id = '${id}'`);
  await expect(move(id, 'delete', editor)).rejects.toThrow(
    'only a draft that was never published is deleted',
  );
});

it('deletes no draft in which a colleague is writing', async () => {
  const id = await begin('Open elsewhere');
  const windowId = '0197a8d0-0000-7000-8000-000000000001';
  await store.write((writing) => takeLock(writing, { storyId: id, windowId, version: 0 }, other.writes, NOW));
  await expect(move(id, 'delete', editor)).rejects.toThrow('Otto is editing this story.');
  await move(id, 'delete', editor, new Date(NOW.getTime() + 60_000));
  await expect(
    store.write((writing) => takeLock(writing, { storyId: id, windowId, version: 0 }, other.writes, days(1))),
  ).rejects.toThrow('This story is in the trash.');
});

it('hides what is in the trash wherever stories are listed, chosen, planned or checked', async () => {
  const id = await begin('Hidden while deleted');
  const twin = await store.write((writing) =>
    startStory(writing, writtenDraft('Caché', TEXT), reporter.writes, NOW, id),
  );
  await store.write((writing) => planStory(writing, id, { dueAt: days(1) }, reporter.writes, NOW));
  await store.write(async (writing) => {
    const board = await lockBoard(writing, FRONT);
    const slots = [{ storyId: id, startsAt: null, endsAt: null }];
    await keepBoard(writing, board, { slots, kind: 'save', by: editor.member.id }, NOW);
  });
  const seen = async () => ({
    all: (await listed('all')).includes(id),
    drafts: (await listed('draft')).includes(id),
    trash: (await listed('deleted')).includes(id),
    figures: (await listQueue(store.reading, { most: 500 })).some(({ storyId }) => storyId === id),
    names: (await listNames(store.reading, { state: 'proposed', most: 500 })).some(
      (one) => one.storyId === id,
    ),
    calendar: (await calendarEntries(store.reading, NOW, days(3))).some(({ storyId }) => storyId === id),
    translations: (await translationsOf(store.reading, twin.id)).some((one) => one.id === id),
    placeable: (await findPlaceable(store.reading, FRONT, [id])).length > 0,
    board: (await findBoard(store.reading, FRONT))?.slots.some(({ storyId }) => storyId === id) ?? false,
  });
  const shown = { all: true, drafts: true, trash: false, figures: true, calendar: true, translations: true };
  expect(await seen()).toMatchObject({ ...shown, placeable: true, board: true });
  await move(id, 'delete');
  expect(await seen()).toEqual({
    ...{ all: false, drafts: false, trash: true, figures: false, names: false, calendar: false },
    ...{ translations: false, placeable: false, board: false },
  });
  await expect(
    store.write((writing) => planStory(writing, id, { dueAt: days(2) }, reporter.writes, NOW)),
  ).rejects.toThrow('This story is in the trash.');
  await move(id, 'restore');
  // Where it stood on a board, something else may stand by now.
  expect(await seen()).toMatchObject({ ...shown, placeable: true, board: false });
});

it('deletes for good after thirty days, with all that belongs to it and nothing else', async () => {
  const id = await begin('Forgotten in the end');
  const neighbour = await begin('Still wanted');
  const copy = writtenDraft('Forgotten in the end, surely', TEXT);
  await store.write((writing) =>
    saveDraft(writing, { storyId: id, version: 0, draft: copy }, reporter.writes, NOW),
  );
  await store.write((writing) =>
    addComment(writing, { storyId: id, text: 'Is this needed?' }, reporter.writes, NOW),
  );
  const kept = await rowsOf(neighbour);
  const rows = await rowsOf(id);
  expect(rows.claims).toBeGreaterThan(0);
  expect(rows.mentions).toBeGreaterThan(0);
  await move(id, 'delete');
  await expect(store.statement(`delete from revisions where story_id = '${id}'`)).rejects.toThrow(
    'append-only',
  );
  expect(await forget(new Date(days(30).getTime() - 1))).toBe(0);
  expect(await forget(days(30))).toBeGreaterThan(0);
  expect(new Set(Object.values(await rowsOf(id)))).toEqual(new Set([0]));
  expect(await rowsOf(neighbour)).toEqual(kept);
  expect(await findDeskStory(store.reading, id)).toBeNull();
  const { rows: words } = await store.statement(
    `select count(*)::int as found from log_entries where entry like '%Forgotten%'`,
  );
  expect(words).toEqual([{ found: 0 }]);
  expect(await searchLog(store.reading, { story: id, action: 'forget story' }, 9)).toMatchObject([
    { actor: null, about: 'stories', aboutId: id },
  ]);
  await expect(move(id, 'restore')).rejects.toThrow('There is no such story.');
});

it('leaves copy of an agency in the trash when it comes again', async () => {
  const draft = { ...draftOf({ headline: 'From the wire', slug: 'from-the-wire' }), state: 'draft' as const };
  const take = async (more: object) => {
    const [taken] = await store.write((writing) => upsertStories(writing, [{ ...draft, ...more }], NOW));
    return taken;
  };
  const id = (await take({}))?.id ?? '';
  await expect(move(id, 'delete')).rejects.toThrow('a story that you started');
  await move(id, 'delete', editor);
  expect(await take({ headline: 'From the wire, updated', state: 'published' })).toMatchObject({ id });
  expect(await findDeskStory(store.reading, id)).toMatchObject({
    state: 'deleted',
    draft: { headline: 'From the wire, updated' },
  });
});
