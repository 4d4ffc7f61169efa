import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { refusal } from '../words/refusal.ts';
import { lockStoryWrites } from './lock-story-writes.ts';
import { announce } from './story.changes.ts';

/** How to move an address: whether the old one redirects, and whether a similar one is used if it is taken. */
export interface Renaming {
  readonly redirect: boolean;
  readonly orNear?: boolean;
}

/**
 * Changes the slug of a story. Returns the new one. Throws a Problem if it is another story's, and a similar one is not
 * allowed.
 */
export async function renameStory(
  writing: Writing,
  id: string,
  wanted: string,
  now: Date,
  { redirect, orNear = false }: Renaming,
): Promise<string> {
  await lockStoryWrites(writing);
  const before = await writing
    .selectFrom('stories')
    .select('slug')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw refusal('storyUnknown');
  const tries = orNear
    ? [wanted, `${wanted}-${id.slice(-6)}`, `${wanted}-${id.replaceAll('-', '')}`]
    : [wanted];
  if (tries.includes(before.slug)) return before.slug;
  for (const slug of tries) {
    if (await isTaken(writing, id, slug)) continue;
    await moveSlug(writing, id, before.slug, slug, now, redirect);
    return slug;
  }
  throw refusal('storyAddressTaken', { slug: wanted });
}

async function isTaken(writing: Writing, id: string, slug: string): Promise<boolean> {
  const row = await writing
    .selectFrom('stories')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', id)
    .union(
      writing
        .selectFrom('old_slugs')
        .select('story_id as id')
        .where('slug', '=', slug)
        .where('story_id', '<>', id),
    )
    .executeTakeFirst();
  return row !== undefined;
}

async function moveSlug(
  writing: Writing,
  id: string,
  from: string,
  to: string,
  now: Date,
  redirect: boolean,
): Promise<void> {
  await writing.deleteFrom('old_slugs').where('slug', '=', to).execute();
  if (redirect) {
    await writing
      .insertInto('old_slugs')
      .values({ slug: from, story_id: id, until: now })
      .onConflict((conflict) =>
        conflict.column('slug').doUpdateSet({ story_id: id, until: sql`excluded.until` }),
      )
      .execute();
  }
  await writing.updateTable('stories').set({ slug: to, changed_at: now }).where('id', '=', id).execute();
  await announce(writing, [id]);
}
