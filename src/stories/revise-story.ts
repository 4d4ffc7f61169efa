import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { refusal } from '../words/refusal.ts';
import { type Body, bodyText, wordCount } from './body.ts';
import { copySketch } from './copy-sketch.ts';
import { lockStoryWrites } from './lock-story-writes.ts';
import { renameStory } from './rename-story.ts';
import { announce } from './story.changes.ts';
import { slugOf } from './story.ts';
import { authorsOf, topicsOf } from './visible.queries.ts';

/** What a revision may change; omitted values stay. */
export interface Revision {
  headline?: string;
  standfirst?: string | null;
  body?: Body;
  /** A new slug; the old one keeps redirecting here. */
  slug?: string;
  embargoUntil?: Date | null;
  /** The reason shown in the revision list. */
  reason: string;
  /** Who made it; omitted or null: automatic. */
  by?: string | null;
  /** The note shown to readers. */
  publicNote?: string | null;
}

/**
 * Changes a story and appends the revision, whose number it returns; a changed slug leaves a redirect. The text of a
 * published story changes only with a public note, or with a correction in the same transaction that names the
 * revision: the database refuses it otherwise. Throws a Problem if there is no such story or the slug is taken.
 */
export async function reviseStory(
  writing: Writing,
  id: string,
  revision: Revision,
  now: Date,
): Promise<number> {
  if (revision.slug !== undefined) await lockStoryWrites(writing);
  const before = await writing
    .selectFrom('stories')
    .select(['slug', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw refusal('storyUnknown');
  const slug = revision.slug === undefined ? before.slug : slugOf(revision.slug);
  if (slug !== before.slug) await renameStory(writing, id, slug, now, { redirect: true });
  const text = revision.body ? bodyText(revision.body) : null;
  const rewritten = text !== null || revision.headline !== undefined || revision.standfirst !== undefined;
  const after = await writing
    .updateTable('stories')
    .set({
      slug,
      revision: before.revision + 1,
      updated_at: now,
      changed_at: now,
      // A new text may have other names: the caller reads it again, or the job does. A draft based on the old text
      // becomes a conflicting draft instead of replacing this one.
      ...(rewritten && { mentions_read: null, copy_version: sql<number>`copy_version + 1` }),
      ...(revision.headline !== undefined && { headline: revision.headline }),
      ...(revision.standfirst !== undefined && { standfirst: revision.standfirst }),
      ...(revision.embargoUntil !== undefined && { embargo_until: revision.embargoUntil }),
      ...(revision.body && { body: json<unknown>(revision.body) }),
      ...(text !== null && { word_count: wordCount(text), copy_sketch: copySketch(text) }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await appendRevision(writing, after, revision.reason, now, revision);
  await announce(writing, [id]);
  return after.revision;
}

/** Appends the current row to the story's revisions, with its topics and authors. */
export async function appendRevision(
  writing: Writing,
  row: { id: string; revision: number },
  reason: string,
  now: Date,
  { by = null, publicNote = null }: Pick<Revision, 'by' | 'publicNote'> = {},
): Promise<void> {
  const named = await writing
    .selectFrom('stories as s')
    .select([topicsOf.as('topics'), authorsOf.as('authors')])
    .where('s.id', '=', row.id)
    .executeTakeFirstOrThrow();
  await writing
    .insertInto('revisions')
    .values({
      id: newId(),
      story_id: row.id,
      number: row.revision,
      at: now,
      reason,
      snapshot: json<unknown>({ ...row, ...named }),
      made_by: by,
      public_note: publicNote,
    })
    .execute();
}
