import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { oneAtATime } from '../../stories/one-at-a-time.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { refusal } from '../../words/refusal.ts';
import { lockSection } from './lock-section.ts';
import type { SectionKeeper } from './section.ts';
import { findDeskSection } from './sections.queries.ts';

/**
 * Removes a section that no story is in, at the version somebody looked at. Its board is kept, and is there again if
 * the section is. Throws a Problem that says how many stories are in it.
 */
export async function removeSection(
  writing: Writing,
  by: SectionKeeper,
  { slug, version }: { readonly slug: string; readonly version: number },
  now: Date,
): Promise<void> {
  await actAs(writing, by.member.id);
  // Nobody puts a story into it meanwhile.
  await oneAtATime(writing);
  const { id } = await lockSection(writing, slug, version);
  const stories = (await findDeskSection(writing, slug, now))?.stories ?? 0;
  if (stories > 0) {
    throw refusal('sectionHasStories', { count: stories });
  }
  await writing
    .updateTable('sections')
    .set({ removed_at: now, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await announceSections(writing);
}
