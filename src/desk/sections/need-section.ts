import { PERMISSIONS } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { NamedRef } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';

/**
 * Sees to it that a text is put only into a section that is there, and stays until this transaction ends. Throws a
 * Problem that names those there are.
 */
export async function needSection(writing: Writing, section: NamedRef | null): Promise<void> {
  if (!section || (await holdSection(writing, section.slug))) return;
  const sections = await writing
    .selectFrom('sections')
    .select('slug')
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('slug')
    .execute();
  const roles = PERMISSIONS['manage sections'].map((role) => `${role}s`).join(' and ');
  const { slug } = section;
  throw sections.length > 0
    ? refusal('sectionNotListed', { slug, slugs: sections.map((one) => one.slug).join(', ') })
    : refusal('sectionsNone', { slug, roles });
}

/** Whether there is such a section; nobody removes it until this transaction ends. */
export async function holdSection(writing: Writing, slug: string): Promise<boolean> {
  const held = await writing
    .selectFrom('sections')
    .select('id')
    .where('slug', '=', slug)
    .where('removed_at', 'is', null)
    .forKeyShare()
    .executeTakeFirst();
  return held !== undefined;
}
