import { sql } from 'kysely';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { checkSectionSlug, readSectionNames, type SectionKeeper } from './section.ts';

/** A section to create. */
export interface NewSection {
  readonly names: Readonly<Record<string, string>>;
  /** Empty: derived from the first name. */
  readonly slug: string;
}

/**
 * Creates a section after the existing ones; returns its slug. A removed one is restored at its address, with its
 * board. Throws a Problem if a name or the slug is invalid or taken.
 */
export async function makeSection(
  writing: Writing,
  by: SectionKeeper,
  { names: sent, slug: asked }: NewSection,
): Promise<string> {
  await actAs(writing, by.member.id);
  const names = readSectionNames(sent);
  const slug = asked || slugOf(Object.values(names)[0] ?? '', '');
  checkSectionSlug(slug);
  await refuseLinked(writing, slug);
  const made = await writing
    .insertInto('sections')
    .values({
      id: newId(),
      slug,
      names: json(names),
      position: sql<number>`(select coalesce(max(position), -1) + 1 from sections)`,
    })
    .onConflict((conflict) =>
      conflict
        .column('slug')
        .doUpdateSet((eb) => ({
          names: eb.ref('excluded.names'),
          position: eb.ref('excluded.position'),
          version: eb('sections.version', '+', 1),
          removed_at: null,
        }))
        .where('sections.removed_at', 'is not', null),
    )
    .returning('id')
    .executeTakeFirst();
  if (!made) {
    throw refusal('sectionKnown', { slug });
  }
  await announceSections(writing);
  return slug;
}

/** The address of a story from an earlier site keeps redirecting there. */
async function refuseLinked(writing: Writing, slug: string): Promise<void> {
  const path = `/section/${slug}`;
  const old = await writing
    .selectFrom('old_paths')
    .select('path')
    .where('path', 'in', [path, `${path}/`])
    .executeTakeFirst();
  if (!old) return;
  throw refusal('sectionOldPath', { path });
}
