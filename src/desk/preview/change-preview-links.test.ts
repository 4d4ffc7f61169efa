import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { MOST_PREVIEW_LINKS } from '../../stories/preview/preview-link.ts';
import { findPreviewLink, listPreviewLinks } from '../../stories/preview/preview-links.queries.ts';
import { setColumns } from '../../stories/testing.ts';
import { searchLog } from '../log/log.queries.ts';
import { moveStory } from '../move-story.ts';
import { planStory } from '../plan-story.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import {
  makePreviewLink,
  notePreviewOpened,
  revokePreviewLink,
  whyNotShared,
} from './change-preview-links.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

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

const begin = async (headline: string) =>
  (await store.write((writing) => startStory(writing, writtenDraft(headline), reporter.writes, NOW))).id;
const make = (storyId: string, by = reporter, more: { days?: number; name?: string } = {}) =>
  store.write((writing) =>
    makePreviewLink(writing, by.writes, { storyId, days: 7, name: 'Our lawyer', ...more }, NOW),
  );
const revoke = (storyId: string, id: string, by = reporter, at = NOW) =>
  store.write((writing) => revokePreviewLink(writing, by.writes, { storyId, id }, at));
const find = (token: string, at = NOW) => findPreviewLink(store.reading, token, at);

it('opens a story with a link until it expires, and stores no token', async () => {
  const storyId = await begin('Looked at ahead');
  const { id, token, expiresAt } = await make(storyId);
  expect(expiresAt).toEqual(days(7));
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  expect(await find(token)).toEqual({ id, storyId, expiresAt });
  expect(await find(token, new Date(days(7).getTime() - 1))).not.toBeNull();
  expect(await find(token, days(7))).toBeNull();
  for (const none of ['', 'x', token.slice(1), `${token}0`, 'f'.repeat(64)])
    expect(await find(none)).toBeNull();
  const { rows } = await store.statement(`select l::text as row from preview_links l
    union all select entry from log_entries`);
  expect(rows.filter(({ row }) => String(row).includes(token))).toEqual([]);
});

it('opens nothing once the link is revoked, or the story withdrawn or deleted', async () => {
  const storyId = await begin('Revoked soon');
  const first = await make(storyId);
  const second = await make(storyId);
  expect(await revoke(storyId, first.id)).toBe(true);
  expect(await revoke(storyId, first.id)).toBe(false);
  expect(await find(first.token)).toBeNull();
  const move = (name: 'delete' | 'restore') =>
    store.write((writing) =>
      moveStory(
        writing,
        { storyId, move: name, by: reporter.member },
        { twoPairs: false, blocking: [] },
        NOW,
      ),
    );
  await move('delete');
  expect(await find(second.token)).toBeNull();
  await expect(make(storyId)).rejects.toThrow('withdrawn or deleted');
  await move('restore');
  expect(await find(second.token)).not.toBeNull();
  await setColumns(store, storyId, { state: 'withdrawn', withdrawn_at: NOW });
  expect(await find(second.token)).toBeNull();
});

it('lets reporters share what is theirs, and editors any story that readers do not see', async () => {
  const storyId = await begin('Whose story');
  await expect(make(storyId, other)).rejects.toThrow('a story that you started or that is assigned to you');
  const { id } = await make(storyId);
  await expect(revoke(storyId, id, other)).rejects.toThrow('a story that you started');
  await store.write((writing) =>
    planStory(writing, storyId, { assignedTo: other.member.id }, editor.writes, NOW),
  );
  const theirs = await make(storyId, other);
  await setColumns(store, storyId, { embargo_until: days(2) });
  await expect(make(storyId)).rejects.toThrow('under embargo');
  await make(storyId, editor);
  // The person who made a link may end it, even if the story is no longer theirs.
  await setColumns(store, storyId, { assigned_to: null });
  expect(await revoke(storyId, theirs.id, other)).toBe(true);
  expect(await revoke(storyId, id, editor)).toBe(true);
  const out = { startedBy: null, assignedTo: null, state: 'published' as const, publishedAt: NOW };
  expect(whyNotShared(editor.member, { ...out, embargoUntil: null }, NOW)).toBe('out');
  expect(whyNotShared(editor.member, { ...out, embargoUntil: days(1) }, NOW)).toBeNull();
});

it('refuses days and names that cannot be chosen, too many links, and links of other stories', async () => {
  const storyId = await begin('Refusals');
  for (const wrong of [0, 2, 31, 365, -1, 1.5, Number.NaN]) {
    await expect(make(storyId, reporter, { days: wrong })).rejects.toThrow('A link works for');
  }
  await expect(make(storyId, reporter, { name: 'x'.repeat(81) })).rejects.toThrow('at most 80 characters');
  for (let at = 0; at < MOST_PREVIEW_LINKS; at += 1) await make(storyId);
  await expect(make(storyId)).rejects.toThrow(`at most ${MOST_PREVIEW_LINKS} preview links`);
  const [link] = await listPreviewLinks(store.reading, storyId, 1);
  const elsewhere = await begin('Another');
  await expect(revoke(elsewhere, link?.id ?? '')).rejects.toThrow('There is no such link.');
  await expect(revoke(storyId, 'no id')).rejects.toThrow('There is no such link.');
  await expect(make('0197a8d0-0000-7000-8000-000000000009')).rejects.toThrow('There is no such story.');
});

it('counts openings, and logs who made and revoked a link and each day it was opened', async () => {
  const storyId = await begin('Counted');
  const { id, token } = await make(storyId, reporter, { days: 30 });
  const open = (at: Date) => store.write((writing) => notePreviewOpened(writing, id, at));
  await open(NOW);
  await open(new Date(NOW.getTime() + 60_000));
  await open(days(1));
  await revoke(storyId, id, editor, days(2));
  expect(await listPreviewLinks(store.reading, storyId, 9)).toMatchObject([
    { id, name: 'Our lawyer', madeBy: 'Rana', opened: 3, openedAt: days(1), revokedAt: days(2) },
  ]);
  const rows = await searchLog(store.reading, { story: storyId, action: 'preview link' }, 9);
  expect(rows.map(({ actor, details }) => [actor, details])).toEqual([
    [editor.member.id, { kind: 'revoke' }],
    [null, { kind: 'look', opened: 3 }],
    [null, { kind: 'look', opened: 1 }],
    [reporter.member.id, { kind: 'make', until: expect.stringMatching(/^2026-12-25T12:00:00/) }],
  ]);
  expect(await find(token)).toBeNull();
});
