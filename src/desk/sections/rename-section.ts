import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { lockSection } from './lock-section.ts';
import { readSectionNames, type SectionKeeper } from './section.ts';

/** The new names of a section, and the version the member saw. */
export interface Renaming {
  readonly slug: string;
  readonly version: number;
  /** In all languages: an omitted or empty one is removed. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Renames a section; its slug stays. Throws `StaleSections` if someone changed it since, and a Problem that says which
 * name is invalid.
 */
export async function renameSection(
  writing: Writing,
  by: SectionKeeper,
  { slug, version, names: sent }: Renaming,
): Promise<void> {
  await actAs(writing, by.member.id);
  const names = readSectionNames(sent);
  const { id } = await lockSection(writing, slug, version);
  await writing
    .updateTable('sections')
    .set({ names: json(names), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await announceSections(writing);
}
