import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { type Body, bodyText } from '../body.ts';
import { announce } from '../story.changes.ts';
import { isPast } from '../visible.queries.ts';
import { LONGEST_ENTRY_HEADLINE, SUMMARY } from './live-blog.ts';

/** An entry as submitted. */
export interface EntryWritten {
  /** Created by the sender, so that submitting it twice creates one entry. */
  readonly id: string;
  readonly headline: string | null;
  readonly body: Body;
  readonly byline: string | null;
  /** Who wrote it; null if automatic. */
  readonly by: string | null;
}

/** A new text for an entry. */
export interface EntryRevised {
  readonly headline: string | null;
  readonly body: Body;
  /** The note about the change for readers; null: only that there was one. */
  readonly note: string | null;
  readonly by: string | null;
}

const NOTHING: Body = { type: 'doc', content: [] };

/**
 * The number of an entry that was already submitted; null if it was not. Throws a Problem if it was submitted with
 * another text, or to another story.
 */
export async function entrySentBefore(
  writing: Writing,
  storyId: string,
  entry: Omit<EntryWritten, 'by'>,
): Promise<number | null> {
  const known = await writing
    .selectFrom('live_entries')
    .select(['number', 'story_id'])
    .where('id', '=', entry.id)
    .executeTakeFirst();
  if (!known) return null;
  if (known.story_id !== storyId) throw noSuchEntry();
  const { headline, body } = checked(entry);
  const byline = entry.byline?.trim() || null;
  const same = await writing
    .selectFrom('live_entry_versions')
    .select('id')
    .where('entry_id', '=', entry.id)
    .where('version', '=', 1)
    .where(
      sql<boolean>`headline is not distinct from ${headline} and byline is not distinct from ${byline} and body = ${body}`,
    )
    .executeTakeFirst();
  if (!same) {
    throw refusal('entryOutOtherwise');
  }
  return known.number;
}

/** Adds an entry to a story's coverage, or its summary. Returns its number; if it already exists, its existing one. */
export async function addEntry(
  writing: Writing,
  storyId: string,
  entry: EntryWritten,
  now: Date,
  place: 'entry' | 'summary' = 'entry',
): Promise<number> {
  const known = await entrySentBefore(writing, storyId, entry);
  if (known !== null) return known;
  const text = checked(entry);
  const change = await countOn(writing, storyId, now);
  const last = await writing
    .selectFrom('live_entries')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  const number = place === 'summary' ? SUMMARY : Number(last?.number ?? SUMMARY) + 1;
  const { id, by } = entry;
  const byline = entry.byline?.trim() || null;
  await writing
    .insertInto('live_entries')
    .values({ id, story_id: storyId, number, at: now, ...text, byline, change, made_by: by })
    .execute();
  await keepVersion(writing, id, { what: 'out', version: 1, note: null, by }, now);
  return number;
}

/** Updates the text of an entry; the previous one is stored as a version. Returns false if nothing differs. */
export async function reviseEntry(
  writing: Writing,
  entryId: string,
  revised: EntryRevised,
  now: Date,
): Promise<boolean> {
  const before = await lockedEntry(writing, entryId);
  if (before.state !== 'out') throw takenBack();
  const text = checked(revised);
  const same = await writing
    .selectFrom('live_entries')
    .select('id')
    .where('id', '=', entryId)
    .where(sql<boolean>`headline is not distinct from ${text.headline} and body = ${text.body}`)
    .executeTakeFirst();
  if (same) return false;
  const change = await countOn(writing, before.story_id, now);
  const note = revised.note?.trim() || null;
  const version = before.version + 1;
  const mark = await updatedMark(writing, before.story_id, now);
  await writing
    .updateTable('live_entries')
    .set({ ...text, note, version, change, ...(mark && { updated_at: mark }) })
    .where('id', '=', entryId)
    .execute();
  await keepVersion(writing, entryId, { what: 'edited', version, note, by: revised.by }, now);
  return true;
}

/** Retracts an entry: a notice with the reason replaces it, and its text remains only as a version. */
export async function takeEntryBack(
  writing: Writing,
  entryId: string,
  reason: string,
  by: string | null,
  now: Date,
): Promise<void> {
  const before = await lockedEntry(writing, entryId);
  if (before.state !== 'out') throw takenBack();
  const note = reason.trim();
  if (!note) throw refusal('entryReasonMissing');
  const change = await countOn(writing, before.story_id, now);
  const version = before.version + 1;
  await writing
    .updateTable('live_entries')
    .set({
      state: 'taken back',
      headline: null,
      body: json<unknown>(NOTHING),
      key_position: null,
      updated_at: now,
      note,
      version,
      change,
    })
    .where('id', '=', entryId)
    .execute();
  await keepVersion(writing, entryId, { what: 'taken back', version, note, by }, now);
}

/** Makes these entries the only key points, in this order. */
export async function setKeyPoints(
  writing: Writing,
  storyId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const change = await countOn(writing, storyId, now);
  await sql`update live_entries e set key_position = wanted.position, change = ${change}
    from (select o.id, array_position(cast(${[...ids]} as uuid[]), o.id) as position from live_entries o
      where o.story_id = ${storyId} and o.state = 'out' and o.number <> ${SUMMARY}) as wanted
    where e.id = wanted.id and e.key_position is distinct from wanted.position`.execute(writing);
}

/** Ends the coverage of a story, or resumes it. */
export async function setEnded(
  writing: Writing,
  storyId: string,
  endedAt: Date | null,
  now: Date,
): Promise<void> {
  await countOn(writing, storyId, now);
  await writing
    .updateTable('live_blogs')
    .set({ ended_at: endedAt })
    .where('story_id', '=', storyId)
    .execute();
}

/** Increments the coverage's change count, starts it if necessary, and notifies every process. This locks the story. */
async function countOn(writing: Writing, storyId: string, now: Date): Promise<number> {
  const story = await writing
    .updateTable('stories')
    .set(({ eb, ref }) => ({
      changed_at: now,
      updated_at: eb.case().when('state', '=', 'published').then(now).else(ref('updated_at')).end(),
    }))
    .where('id', '=', storyId)
    .where('kind', '=', 'live')
    .returning('id')
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  const { change } = await writing
    .insertInto('live_blogs')
    .values({ story_id: storyId, started_at: now, ended_at: null, change: 1 })
    .onConflict((on) =>
      on.column('story_id').doUpdateSet(({ eb }) => ({ change: eb('live_blogs.change', '+', 1) })),
    )
    .returning('change')
    .executeTakeFirstOrThrow();
  await announce(writing, [storyId]);
  return change;
}

async function lockedEntry(writing: Writing, entryId: string) {
  const entry = await writing
    .selectFrom('live_entries')
    .select(['id', 'story_id', 'state', 'version'])
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst();
  if (!entry) throw noSuchEntry();
  return entry;
}

/** When readers see that it was changed: now, if the story is public; otherwise null. */
async function updatedMark(writing: Writing, storyId: string, now: Date): Promise<Date | null> {
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'published_at', 'embargo_until'])
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
  const times = { publishedAt: story.published_at, embargoUntil: story.embargo_until };
  return story.state === 'published' && isPast(times, now) ? now : null;
}

async function keepVersion(
  writing: Writing,
  entryId: string,
  made: {
    what: 'out' | 'edited' | 'taken back';
    version: number;
    note: string | null;
    by: string | null;
  },
  now: Date,
): Promise<void> {
  const { what, version, note, by } = made;
  await sql`insert into live_entry_versions
      (id, entry_id, story_id, version, at, what, headline, body, byline, note, made_by)
    select cast(${newId()} as uuid), id, story_id, cast(${version} as integer), cast(${now} as timestamptz),
      cast(${what} as text), headline, body, byline, cast(${note} as text), cast(${by} as uuid)
    from live_entries where id = ${entryId}`.execute(writing);
}

function checked({ headline, body }: Pick<EntryWritten, 'headline' | 'body'>) {
  const title = headline?.trim() || null;
  if (title && title.length > LONGEST_ENTRY_HEADLINE) {
    throw refusal('entryHeadlineLong');
  }
  const holds = bodyText(body).trim() !== '' || body.content.some(({ type }) => type === 'figure');
  if (!holds) throw refusal('entryEmpty');
  return { headline: title, body: json<unknown>(body) };
}

function noSuchEntry(): Problem {
  return refusal('entryUnknown');
}

function takenBack(): Problem {
  return refusal('entryTakenBack');
}
