import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { lockStoryWrites } from '../stories/lock-story-writes.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import type { Draft } from './draft.ts';
import { needPictures } from './presenting/need-pictures.ts';
import { needSection } from './sections/need-section.ts';

/**
 * Begins a story at the desk, as a draft that only the newsroom sees. `translates` is the id of the story it is a
 * translation of; both then stand in one group. Throws a Problem if its section does not exist.
 */
export async function startStory(
  writing: Writing,
  text: Draft,
  by: Authorized<'write stories'>,
  now: Date,
  translates: string | null = null,
): Promise<{ id: string; slug: string }> {
  const draft = {
    ...text,
    externalKey: `desk:${newId()}`,
    groupKey: null,
    state: 'draft' as const,
    publishedAt: null,
    zoneStated: true,
    updatedAt: null,
    embargoUntil: null,
    corrections: [],
    demo: false,
  };
  // Before the section is locked, in the same order as its removal.
  await lockStoryWrites(writing);
  await needSection(writing, text.section);
  await needPictures(writing, text.presentation);
  const who = { reason: 'begun', memberId: by.member.id };
  const taken = await upsertStories(writing, [draft], now, who);
  await saveClaims(writing, [draft], taken, now);
  await saveMentions(writing, [draft], taken, now);
  const [story] = taken;
  if (!story) throw new Error('a story was begun and not taken');
  await writing
    .updateTable('stories')
    .set({ started_by: by.member.id, changed_by: by.member.id })
    .where('id', '=', story.id)
    .execute();
  if (translates) await joinGroup(writing, story.id, translates);
  return { id: story.id, slug: story.slug };
}

async function joinGroup(writing: Writing, id: string, other: string): Promise<void> {
  await writing
    .updateTable('stories')
    .set((eb) => ({
      group_id: eb.fn.coalesce(
        eb.selectFrom('stories as o').select('o.group_id').where('o.id', '=', other),
        'stories.group_id',
      ),
    }))
    .where('id', '=', id)
    .execute();
}
