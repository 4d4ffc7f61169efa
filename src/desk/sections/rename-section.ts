import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { lockSection } from './lock-section.ts';
import { readSectionNames, type SectionKeeper } from './section.ts';

/** What a section is to be called, and the version somebody looked at. */
export interface Renaming {
  readonly slug: string;
  readonly version: number;
  /** In every language: one that is left out or empty is taken away. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Gives a section its names; its address stays. Throws `StaleSections` where somebody changed it since, and a Problem
 * that says which name is wrong.
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
