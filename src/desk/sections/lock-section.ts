import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { noSuchSection } from './section.ts';

/** Takes a section in hand that is still at `version`. Throws a Problem where it is not there, or is not any more. */
export async function lockSection(
  writing: Writing,
  slug: string,
  version: number,
): Promise<{ readonly id: string; readonly slug: string }> {
  const section = await writing
    .selectFrom('sections')
    .select(['id', 'slug', 'version'])
    .where('slug', '=', slug)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!section) throw noSuchSection();
  if (section.version !== version) throw refusal('sectionPassed');
  return section;
}
