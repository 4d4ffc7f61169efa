import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { correctStory } from './correct-story.ts';
import { renameStory } from './rename-story.ts';
import { reviseStory } from './revise-story.ts';
import { setMarks } from './set-marks.ts';
import { announceMany, MOST_TOLD, onStoriesChanged, storiesTold } from './story.changes.ts';
import { findStory } from './story.queries.ts';
import { tellReaders } from './tell-readers.ts';
import { draftOf } from './testing.ts';
import { upsertStories } from './upsert-stories.ts';
import { withdrawStory } from './withdraw-story.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const LATER = new Date('2026-11-25T12:00:00Z');

let store: Store;
let ada: string;
/** What every process was notified of since the last call: story ids, or null for any. */
let told: (string[] | null)[] = [];
beforeAll(async () => {
  store = await openTestStore();
  ada = (await makeMember(store, { name: 'Ada' })).id;
  await onStoriesChanged(store, (ids) => told.push(ids));
});
afterAll(() => store.close());

const take = async (more: Parameters<typeof draftOf>[0], now = NOW) => {
  const [taken] = await store.write((writing) => upsertStories(writing, [draftOf(more)], now));
  if (!taken) throw new Error('nothing was taken');
  return taken;
};
const rowOf = (id: string) =>
  store.reading.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const revisionsOf = (id: string) =>
  store.reading.selectFrom('revisions').selectAll().where('story_id', '=', id).orderBy('number').execute();
/** Waits for earlier notifications: a NOTIFY arrives after those before it. */
async function heard(): Promise<string[]> {
  const mark = newId();
  await store.write((writing) => sql`select pg_notify('stories', ${mark})`.execute(writing));
  for (;;) {
    const at = told.findIndex((ids) => ids?.includes(mark));
    if (at >= 0) {
      const before = told.slice(0, at);
      told = [];
      return [...new Set(before.flatMap((ids) => ids ?? ['any']))];
    }
    await store.ping();
  }
}

describe('another address', () => {
  const rename = (id: string, wanted: string, more: Partial<Parameters<typeof renameStory>[4]> = {}) =>
    store.write((writing) => renameStory(writing, id, wanted, LATER, { redirect: true, ...more }));
  const at = async (slug: string) => {
    const found = await findStory(store.reading, slug, NOW);
    return found.found === 'moved' ? found.slug : found.found;
  };

  test('leads to the story, the one before goes on leading there where that is wanted, and every process is told', async () => {
    const { id } = await take({ headline: 'one' });
    await heard();
    expect(await rename(id, 'two')).toBe('two');
    expect(await heard()).toEqual([id]);
    expect([await at('one'), await at('two')]).toEqual(['two', 'story']);
    await rename(id, 'three', { redirect: false });
    expect([await at('one'), await at('two'), await at('three')]).toEqual(['three', 'nothing', 'story']);
    // Its own slug is not a change.
    expect(await rename(id, 'three')).toBe('three');
    expect(await rename(id, 'one')).toBe('one');
    expect([await at('one'), await at('three')]).toEqual(['story', 'one']);
  });

  test('is refused where another story has it, or had it; or a near one is given', async () => {
    const [first, second] = [await take({ headline: 'taken' }), await take({ headline: 'wants' })];
    await rename(first.id, 'taken-since');
    for (const wanted of ['taken', 'taken-since']) {
      await expect(rename(second.id, wanted), wanted).rejects.toThrow('already has the address');
      expect(await rename(second.id, wanted, { orNear: true }), wanted).toBe(
        `${wanted}-${second.id.slice(-6)}`,
      );
    }
    const third = await take({ headline: 'third' });
    await take({ headline: 'x', slug: `near-${third.id.slice(-6)}` });
    await take({ headline: 'near' });
    expect(await rename(third.id, 'near', { orNear: true })).toBe(`near-${third.id.replaceAll('-', '')}`);
    await expect(rename(newId(), 'free')).rejects.toThrow('no such story');
  });
});

describe('copy that comes again', () => {
  const COPY = { headline: 'Copy', externalKey: 'copy', slug: 'copy' } as const;

  test('is the story it was: its address, its group and when it was first taken stay', async () => {
    const first = await take({ ...COPY, groupKey: 'group' });
    const before = await rowOf(first.id);
    const again = await take({ ...COPY, headline: 'Other words', slug: 'other', text: 'Two.' }, LATER);
    expect(again).toEqual({ status: 'revised', id: first.id, slug: 'copy' });
    const after = await rowOf(first.id);
    for (const name of ['group_id', 'slug', 'external_key', 'created_at', 'state'] as const)
      expect(after[name], name).toEqual(before[name]);
    expect(after).toMatchObject({ headline: 'Other words', revision: 2, changed_at: LATER, word_count: 1 });
    expect(await revisionsOf(first.id)).toMatchObject([
      { number: 1, reason: 'taken in', public_note: null, made_by: null, at: NOW },
      {
        number: 2,
        reason: 'taken in again, changed',
        public_note: expect.stringContaining('took it in again'),
        at: LATER,
      },
    ]);
  });

  test('has the topics, authors and sources it names now, in their order, and each correction once', async () => {
    const ref = (slug: string) => ({ slug, names: { en: slug } });
    const corrections = [{ at: NOW, text: 'It was 12.' }];
    const more = { headline: 'Refs', externalKey: 'refs', corrections };
    const { id, slug } = await take({ ...more, topics: [ref('b'), ref('a')], authors: [ref('y'), ref('x')] });
    await take({ ...more, topics: [ref('c'), ref('b')], authors: [], text: 'Two.' });
    const found = await findStory(store.reading, slug, NOW);
    expect(found.found === 'story' && found.story).toMatchObject({
      topics: [{ slug: 'c' }, { slug: 'b' }],
      authors: [],
      corrections: [{ text: 'It was 12.', at: NOW }],
    });
    await take({ ...more, corrections: [...corrections, { at: LATER, text: 'It was 13.' }], text: 'Three.' });
    const { rows } = await store.statement(
      'select text from corrections where story_id = $1::uuid order by at',
      [id],
    );
    expect(rows.map(({ text }) => text)).toEqual(['It was 12.', 'It was 13.']);
  });

  test('is one story where it comes twice at once, as its last words say', async () => {
    const drafts = ['One.', 'Two.'].map((text) => draftOf({ headline: 'Twice at once', text }));
    const taken = await store.write((writing) => upsertStories(writing, drafts, NOW));
    expect(taken.map(({ status }) => status)).toEqual(['same', 'taken']);
    expect(taken[0]?.id).toBe(taken[1]?.id);
    const found = await findStory(store.reading, 'twice-at-once', NOW);
    expect(found.found === 'story' && JSON.stringify(found.story.body)).toContain('Two.');
  });

  test.each(['approved', 'scheduled'])(
    'opens a story that was %s: it is read before it goes out',
    async (state) => {
      const more = { headline: `Was ${state}`, state: 'draft' as const, publishedAt: null };
      const { id } = await take(more);
      await store.statement(
        `update stories set state = $2, approved_by = $3::uuid,
        scheduled_for = case when $2 = 'scheduled' then '2099-01-01'::timestamptz end where id = $1::uuid`,
        [id, state, ada],
      );
      await take({ ...more, text: 'Two.' }, LATER);
      expect(await rowOf(id)).toMatchObject({ state: 'in review', approved_by: null, scheduled_for: null });
      const moves = await store.reading
        .selectFrom('story_moves')
        .selectAll()
        .where('story_id', '=', id)
        .execute();
      expect(moves).toMatchObject([
        { move: 'take in again', from_state: state, to_state: 'in review', made_by: null, at: LATER },
      ]);
    },
  );

  test('leaves a draft where it is, and adds nothing to its history', async () => {
    const more = { headline: 'Stays a draft', state: 'draft' as const, publishedAt: null };
    const { id } = await take(more);
    await take({ ...more, text: 'Two.' });
    expect((await rowOf(id)).state).toBe('draft');
    expect(
      await store.reading.selectFrom('story_moves').selectAll().where('story_id', '=', id).execute(),
    ).toEqual([]);
  });
});

describe('a change of a story that is out', () => {
  /** Starts a draft: a copy of its text at `base`. */
  const writes = (id: string, base: number) =>
    store.statement(
      `insert into copies (story_id, version, content, base_revision, saved_at) values ($1::uuid, 1, '{}', $2, now())`,
      [id, base],
    );
  const baseOf = async (id: string) =>
    (await store.statement('select base_revision from copies where story_id = $1::uuid', [id])).rows[0]
      ?.base_revision;

  test('keeps who made it, why, and what readers are told; the text as it was is among its revisions', async () => {
    const { id, slug } = await take({ headline: 'Revised', text: 'One.' });
    const before = await rowOf(id);
    await heard();
    const { body } = draftOf({ headline: 'x', text: 'One two three.' });
    const revision = { body, standfirst: 'Short.', reason: 'clearer', by: ada, publicNote: 'Clearer.' };
    expect(await store.write((writing) => reviseStory(writing, id, revision, LATER))).toBe(2);
    expect(await heard()).toEqual([id]);
    const after = await rowOf(id);
    expect(after).toMatchObject({
      standfirst: 'Short.',
      word_count: 3,
      updated_at: LATER,
      changed_at: LATER,
      revision: 2,
    });
    expect(after.copy_version).toBe(before.copy_version + 1);
    const [one, two] = await revisionsOf(id);
    expect(two).toMatchObject({
      number: 2,
      reason: 'clearer',
      made_by: ada,
      public_note: 'Clearer.',
      at: LATER,
    });
    expect(one?.snapshot).toMatchObject({ standfirst: null, word_count: 1 });
    expect(two?.snapshot).toMatchObject({ standfirst: 'Short.', word_count: 3 });
    const found = await findStory(store.reading, slug, NOW);
    expect(found.found === 'story' && found.story.notes).toEqual([{ at: LATER, text: 'Clearer.' }]);
  });

  test('of something other than its text leaves working copies up to date', async () => {
    const { id } = await take({ headline: 'Beside' });
    await writes(id, 1);
    const { copy_version } = await rowOf(id);
    const note = { note: 'Another picture.', reason: 'picture', by: ada };
    await store.write((writing) => tellReaders(writing, id, note, LATER));
    expect(await baseOf(id)).toBe(2);
    expect((await rowOf(id)).copy_version).toBe(copy_version);
    // An outdated one stays outdated.
    await store.write((writing) =>
      reviseStory(writing, id, { headline: 'Else', reason: 'x', publicNote: 'x' }, LATER),
    );
    await store.write((writing) => tellReaders(writing, id, note, LATER));
    expect(await baseOf(id)).toBe(2);
  });

  test('that puts something right is told to those who saved it, and stands with all that is said of it', async () => {
    const { id, slug } = await take({ headline: 'Put right' });
    await heard();
    const made = {
      text: ' It was 12. ',
      kind: 'clarification',
      passageBefore: ' 21 ',
      passageAfter: ' ',
      by: ada,
    } as const;
    const correction = await store.write((writing) => correctStory(writing, id, made, LATER));
    expect(await heard()).toEqual([id]);
    const waiting = await store.reading.selectFrom('corrections_to_tell').selectAll().execute();
    expect(waiting).toEqual([expect.objectContaining({ correction_id: correction, since: LATER })]);
    const found = await findStory(store.reading, slug, NOW);
    expect(found.found === 'story' && found.story.corrections).toEqual([
      {
        id: correction,
        at: LATER,
        kind: 'clarification',
        text: 'It was 12.',
        passageBefore: '21',
        passageAfter: null,
        claimId: null,
      },
    ]);
    expect((await rowOf(id)).updated_at).toEqual(LATER);
    await expect(store.write((writing) => correctStory(writing, id, { text: ' ' }, LATER))).rejects.toThrow(
      'must say what',
    );
    await expect(
      store.write((writing) => correctStory(writing, newId(), { text: 'x' }, LATER)),
    ).rejects.toThrow('no such');
  });

  test('that withdraws it says why and who did it, once', async () => {
    const { id, slug } = await take({ headline: 'Withdrawn' });
    const withdraw = () => store.write((writing) => withdrawStory(writing, id, 'Made up.', LATER, ada));
    await heard();
    await withdraw();
    expect(await heard()).toEqual([id]);
    expect(await rowOf(id)).toMatchObject({
      state: 'withdrawn',
      withdrawn_at: LATER,
      withdrawal_reason: 'Made up.',
    });
    expect((await revisionsOf(id)).at(-1)).toMatchObject({ number: 2, reason: 'withdrawn', made_by: ada });
    const said = await store.reading
      .selectFrom('corrections')
      .selectAll()
      .where('story_id', '=', id)
      .execute();
    expect(said).toMatchObject([{ kind: 'retraction', text: 'Made up.', made_by: ada, revision: 2 }]);
    expect(await findStory(store.reading, slug, LATER)).toMatchObject({ found: 'withdrawn', at: LATER });
    await expect(withdraw()).rejects.toThrow('no published story');
  });

  test('of its figures’ marks is told where they are others, and not where they are the same', async () => {
    const { id } = await take({ headline: 'Marked' });
    await heard();
    const marks = (letters: string) => store.write((writing) => setMarks(writing, id, letters));
    await marks('hu');
    expect(await heard()).toEqual([id]);
    await marks('hu');
    expect(await heard()).toEqual([]);
    expect((await rowOf(id)).marks).toBe('hu');
  });
});

test('however many stories change, every process hears of each, or that any may have', async () => {
  const ids = Array.from({ length: MOST_TOLD }, () => newId());
  await heard();
  await store.write((writing) => announceMany(writing, ids));
  expect((await heard()).toSorted()).toEqual(ids.toSorted());
  await store.write((writing) => announceMany(writing, [...ids, newId()]));
  expect(await heard()).toEqual(['any']);
  expect([storiesTold(''), storiesTold('a,b')]).toEqual([null, ['a', 'b']]);
});
