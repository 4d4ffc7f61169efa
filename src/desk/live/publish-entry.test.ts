import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actAs } from '../../store/act-as.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { entryVersions, findLive } from '../../stories/live/live.queries.ts';
import { keyPoints, liveSegments } from '../../stories/live/live-blog.ts';
import { findStory } from '../../stories/story.queries.ts';
import type { BlockKind } from '../blocks/block.ts';
import { moveStory } from '../move-story.ts';
import { publishChanges } from '../publish-changes.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { beginCoverage } from './begin-coverage.ts';
import { editEntry, takeBackEntry } from './edit-entry.ts';
import { publishEntry } from './publish-entry.ts';
import { endCoverage, type KeyStep, moveKeyPoint, stepped } from './steer-coverage.ts';
import { writeSummary } from './write-summary.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T13:00:00Z');
const NONE = { blocking: [] as BlockKind[] };
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
let reporter: typeof editor;

beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  reporter = await staffIn(store, 'Rana', 'reporter');
});
afterAll(() => store.close());

const said = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

async function live(headline: string, out = true): Promise<{ storyId: string; slug: string }> {
  const copy = { ...writtenDraft(headline, 'Exports rose by 12 % in 2023.'), kind: 'live' as const };
  const { id, slug } = await store.write((writing) => startStory(writing, copy, editor.writes, NOW));
  const moving = { storyId: id, move: 'publish' as const, by: editor.member };
  if (out) await store.write((writing) => moveStory(writing, moving, { twoPairs: false, blocking: [] }, NOW));
  return { storyId: id, slug };
}

const write = (
  storyId: string,
  text: string,
  more: { headline?: string; isKey?: boolean; entryId?: string; override?: string } = {},
  by = editor,
  settings = NONE,
) =>
  store.write((writing) =>
    publishEntry(
      writing,
      {
        storyId,
        entryId: newId(),
        headline: '',
        byline: 'Emil',
        isKey: false,
        override: '',
        ...more,
        body: said(text),
      },
      by.writes,
      settings,
      NOW,
    ),
  );

const figuresOf = (storyId: string) =>
  store.reading
    .selectFrom('claims')
    .select(['exact', 'start_at', 'end_at', 'sentence'])
    .where('story_id', '=', storyId)
    .where('gone_at', 'is', null)
    .orderBy('start_at')
    .execute();

const read = async (slug: string) => {
  const found = await findStory(store.reading, slug, LATER);
  if (found.found !== 'story' || !found.story.live) throw new Error('no live story');
  return { ...found.story, live: found.story.live };
};

describe('a live entry', () => {
  it('is out in one step, with a number of its own, and its figures are found where they stand', async () => {
    const { storyId, slug } = await live('A count begins');
    expect(await write(storyId, 'Imports fell by 7 % in 2024.', { headline: 'Imports' })).toBe(1);
    expect(await write(storyId, 'Customs counted 900 tonnes.', { isKey: true })).toBe(2);
    const story = await read(slug);
    expect(story.live.entries.map(({ number }) => number)).toEqual([2, 1]);
    expect(keyPoints(story.live).map(({ number }) => number)).toEqual([2]);
    const text = bodyText(story.body);
    const figures = await figuresOf(storyId);
    expect(figures.map(({ exact }) => exact)).toEqual(['12 %', '7 %', '900 tonnes']);
    for (const { exact, start_at, end_at } of figures) expect(text.slice(start_at, end_at)).toBe(exact);
    expect(story.marks).toHaveLength(3);
    // Separately rendered segments are at their stated offsets in the whole.
    const segments = liveSegments(story.live);
    for (const entry of story.live.entries) {
      const { start, end } = segments.get(entry.number) ?? { start: 0, end: 0 };
      expect(text.slice(start, end)).toBe(bodyText(entry.body));
    }
    expect(story.updatedAt).toEqual(NOW);
  });

  it('sent twice is one entry', async () => {
    const { storyId, slug } = await live('Sent twice');
    const entryId = newId();
    expect(await write(storyId, 'Once.', { entryId, isKey: true })).toBe(1);
    expect(await write(storyId, 'Once.', { entryId, isKey: true })).toBe(1);
    expect((await read(slug)).live.entries).toHaveLength(1);
    // Another text with the same id is not a repeat, and is not reported as published.
    await expect(write(storyId, 'Twice.', { entryId })).rejects.toThrow(
      /already been published with different text/,
    );
    await expect(write(storyId, 'Once.', { entryId, headline: 'More' })).rejects.toThrow(/different text/);
    await store.write((writing) => endCoverage(writing, { storyId, ended: true }, editor.writes, LATER));
    expect(await write(storyId, 'Once.', { entryId, isKey: true })).toBe(1);
  });

  it('that is edited says so, and keeps the text before; one that is taken back leaves a notice alone', async () => {
    const { storyId, slug } = await live('Edited');
    await write(storyId, 'Imports fell by 7 %.', { isKey: true });
    const [entry] = (await read(slug)).live.entries;
    if (!entry) throw new Error('no entry');
    expect(entry.updatedAt).toBeNull();
    const edit = { storyId, entryId: entry.id, headline: '', note: 'The share was wrong.', override: '' };
    await store.write((writing) =>
      editEntry(
        writing,
        { ...edit, version: 1, body: said('Imports fell by 8 %.') },
        editor.writes,
        NONE,
        LATER,
      ),
    );
    const [edited] = (await read(slug)).live.entries;
    expect(edited).toMatchObject({ updatedAt: LATER, note: 'The share was wrong.', version: 2 });
    expect((await figuresOf(storyId)).map(({ exact }) => exact)).toEqual(['12 %', '8 %']);
    await expect(
      store.write((writing) =>
        editEntry(writing, { ...edit, version: 1, body: said('Mine.') }, editor.writes, NONE, LATER),
      ),
    ).rejects.toThrow(/Somebody changed this entry/);
    const reason = 'It was about another year.';
    await expect(
      store.write((writing) =>
        takeBackEntry(writing, { storyId, entryId: entry.id, reason: ' ' }, editor.writes, LATER),
      ),
    ).rejects.toThrow(/needs a reason/);
    await store.write((writing) =>
      takeBackEntry(writing, { storyId, entryId: entry.id, reason }, editor.writes, LATER),
    );
    const story = await read(slug);
    expect(story.live.entries[0]).toMatchObject({ state: 'taken back', note: reason, keyPosition: null });
    expect(bodyText(story.body)).not.toContain('Imports');
    expect((await figuresOf(storyId)).map(({ exact }) => exact)).toEqual(['12 %']);
    const versions = await entryVersions(store.reading, entry.id);
    expect(versions.map(({ what, body, by }) => [what, bodyText(body), by])).toEqual([
      ['taken back', '', 'Emil'],
      ['edited', 'Imports fell by 8 %.', 'Emil'],
      ['out', 'Imports fell by 7 %.', 'Emil'],
    ]);
    const log = await store.reading
      .selectFrom('log_entries')
      .select(['actor', 'details'])
      .where('story_id', '=', storyId)
      .where('action', '=', 'live entry')
      .orderBy('seq')
      .execute();
    expect(log.map(({ actor, details }) => [actor, (details as { what: string }).what])).toEqual([
      [editor.member.id, 'out'],
      [editor.member.id, 'edited'],
      [editor.member.id, 'taken back'],
    ]);
  });

  it('cannot be changed past its versions, nor a version at all', async () => {
    const { storyId } = await live('In silence');
    await write(storyId, 'As it was.');
    const silently = store.write((writing) =>
      writing
        .updateTable('live_entries')
        .set({ headline: 'Other' })
        .where('story_id', '=', storyId)
        .execute(),
    );
    await expect(silently).rejects.toThrow(/changes with a version of it only/);
    const version = store.write((writing) =>
      writing.updateTable('live_entry_versions').set({ note: 'x' }).where('story_id', '=', storyId).execute(),
    );
    await expect(version).rejects.toThrow(/append-only/);
  });

  it('of a story that is not out yet ends an approval: a second pair of eyes reads it too', async () => {
    const { storyId } = await live('Two pairs of eyes', false);
    const chief = await staffIn(store, 'Cleo', 'editor');
    const move = (to: 'ask for review' | 'approve' | 'publish', by: typeof editor) =>
      store.write((writing) =>
        moveStory(writing, { storyId, move: to, by: by.member }, { twoPairs: true, blocking: [] }, NOW),
      );
    await move('ask for review', editor);
    await move('approve', chief);
    await write(storyId, 'One more line.', {}, chief);
    await expect(move('publish', chief)).rejects.toThrow(/after approval/);
    const { approved_by: approved, changed_by: changed } = await store.reading
      .selectFrom('stories')
      .select(['approved_by', 'changed_by'])
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow();
    expect([approved, changed]).toEqual([null, chief.member.id]);
  });

  it('of a published story is for those who publish; of a draft, for those who write, and it waits with it', async () => {
    const { storyId } = await live('Out');
    await expect(write(storyId, 'Mine.', {}, reporter)).rejects.toThrow(/This story is published/);
    const draft = await live('A draft', false);
    expect(await write(draft.storyId, 'Before it is out.', {}, reporter)).toBe(1);
    expect((await findStory(store.reading, draft.slug, LATER)).found).toBe('nothing');
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft('News'), editor.writes, NOW),
    );
    await expect(write(id, 'In no live blog.')).rejects.toThrow(/is not a live blog/);
  });

  it('whose figure nobody stands behind is kept back, until it is put otherwise or let pass with a reason', async () => {
    const { storyId, slug } = await live('Blocked');
    const blocking = { blocking: ['unsupported'] as BlockKind[] };
    const text = 'Sales rose to 450 million dollars in 2024.';
    await expect(write(storyId, text, {}, editor, blocking)).rejects.toThrow(/there is a problem to fix/);
    expect((await read(slug)).live.entries).toEqual([]);
    const override = 'Two people on the floor heard it.';
    expect(await write(storyId, text, { override }, editor, blocking)).toBe(1);
    const kept = await store.reading
      .selectFrom('block_overrides')
      .select(['reason', 'made_by'])
      .where('story_id', '=', storyId)
      .execute();
    expect(kept).toEqual([{ reason: override, made_by: editor.member.id }]);
  });
});

describe('live coverage', () => {
  it('has a summary that is kept like an entry, and can be ended and gone on with', async () => {
    const { storyId, slug } = await live('Summed up');
    await expect(
      store.write((writing) => endCoverage(writing, { storyId, ended: true }, editor.writes, NOW)),
    ).rejects.toThrow(/has not started/);
    const sum = (text: string, version: number, now: Date) =>
      store.write((writing) =>
        writeSummary(writing, { storyId, version, override: '', body: said(text) }, editor.writes, NONE, now),
      );
    await sum('Imports fell by 7 %.', 0, NOW);
    await sum('Imports fell by 8 %.', 1, LATER);
    for (const version of [0, 1]) {
      await expect(sum('Mine.', version, LATER)).rejects.toThrow(/Somebody changed the summary/);
    }
    await write(storyId, 'One.');
    const { live: coverage, body } = await read(slug);
    expect(coverage.summary).toMatchObject({ number: 0, version: 2, updatedAt: LATER });
    expect(coverage.entries).toHaveLength(1);
    expect(bodyText(body)).toBe('Exports rose by 12 % in 2023.\n\nImports fell by 8 %.\n\nOne.');
    const before = coverage.change;
    await store.write((writing) => endCoverage(writing, { storyId, ended: true }, editor.writes, LATER));
    expect((await read(slug)).live).toMatchObject({ endedAt: LATER, change: before + 1 });
    await expect(write(storyId, 'Late.')).rejects.toThrow(/has ended/);
    await store.write((writing) => endCoverage(writing, { storyId, ended: false }, editor.writes, LATER));
    expect(await write(storyId, 'On.')).toBe(2);
    const log = await store.reading
      .selectFrom('log_entries')
      .select('actor')
      .where('story_id', '=', storyId)
      .where('action', '=', 'live coverage')
      .execute();
    expect(log).toEqual([{ actor: editor.member.id }, { actor: editor.member.id }]);
  });

  it('orders its key points, and counts each change', async () => {
    const { storyId } = await live('Points');
    for (const text of ['One.', 'Two.', 'Three.']) await write(storyId, text, { isKey: true });
    const numbers = async () =>
      keyPoints((await findLive(store.reading, storyId)) ?? ({ entries: [] } as never)).map(
        ({ number }) => number,
      );
    const entryId = (await findLive(store.reading, storyId))?.entries[0]?.id ?? '';
    const step = (to: KeyStep) =>
      store.write((writing) => moveKeyPoint(writing, { storyId, entryId, step: to }, editor.writes, NOW));
    expect(await numbers()).toEqual([1, 2, 3]);
    await step('up');
    expect(await numbers()).toEqual([1, 3, 2]);
    await step('unpin');
    expect(await numbers()).toEqual([1, 2]);
    await step('pin');
    expect(await numbers()).toEqual([1, 2, 3]);
    for (let more = 3; more < 12; more += 1) await write(storyId, `Point ${more}.`, { isKey: true });
    await expect(write(storyId, 'One too many.', { isKey: true })).rejects.toThrow(/at most 12 key points/);
    expect((await numbers()).length).toBe(12);
    expect(stepped(['a', 'b'], 'b', 'down')).toEqual(['a', 'b']);
    expect(stepped(['a', 'b'], 'c', 'up')).toEqual(['a', 'b']);
  });

  it('can be begun of any story that is not out, while somebody writes at it', async () => {
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft('Grows'), editor.writes, NOW),
    );
    const copy = writtenDraft('Grows on');
    await store.write((writing) =>
      saveDraft(writing, { storyId: id, version: 0, draft: copy }, editor.writes, NOW),
    );
    await store.write((writing) => beginCoverage(writing, id, reporter.writes, NOW));
    expect(await write(id, 'First.')).toBe(1);
    const moving = { storyId: id, move: 'publish' as const, by: editor.member };
    await store.write((writing) => moveStory(writing, moving, { twoPairs: false, blocking: [] }, NOW));
    const { slug } = await store.reading
      .selectFrom('stories')
      .select('slug')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect((await read(slug)).live.entries).toHaveLength(1);
    await expect(store.write((writing) => beginCoverage(writing, id, editor.writes, NOW))).rejects.toThrow(
      /cannot become a live blog/,
    );
  });

  it('keeps its figures when the story around it is changed, and stays a live blog', async () => {
    const { storyId, slug } = await live('Around');
    await write(storyId, 'Imports fell by 7 %.');
    const copy = { ...writtenDraft('Around', 'Exports rose by 14 % in 2023.'), kind: 'live' as const };
    const save = (version: number, kind: 'live' | 'news') =>
      store.write((writing) =>
        saveDraft(writing, { storyId, version, draft: { ...copy, kind } }, editor.writes, NOW),
      );
    const publish = (version: number) =>
      store.write(async (writing) => {
        await actAs(writing, editor.member.id);
        const sent = { storyId, version, revision: 1, telling: { note: 'The share is another.' } };
        await publishChanges(writing, sent, editor.writes as never, { twoPairs: false, blocking: [] }, LATER);
      });
    await save(0, 'news');
    await expect(publish(1)).rejects.toThrow(/stays a live blog/);
    await save(1, 'live');
    await publish(2);
    expect((await figuresOf(storyId)).map(({ exact }) => exact)).toEqual(['14 %', '7 %']);
    expect((await read(slug)).kind).toBe('live');
  });
});
