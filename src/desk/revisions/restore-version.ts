import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { writeOver } from '../keeping/write-over.ts';
import { findVersion } from './revision.queries.ts';
import type { VersionRef } from './version.ts';

/**
 * Makes an earlier text of a story its working copy again; what stands now is kept. Readers see nothing of it before
 * it is published. Throws a Problem where there is no such text, or what stands is not to be written over.
 */
export async function restoreVersion(
  writing: Writing,
  storyId: string,
  ref: VersionRef,
  version: number,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const earlier = await findVersion(writing, storyId, ref);
  if (!earlier) throw new Problem('not found', 'There is no such version.', 'Choose one of the list.');
  // The address of a story is not part of its text.
  const make = ({ copy }: { copy: { slug: string | null } }) => ({ ...earlier.copy, slug: copy.slug });
  await writeOver(writing, storyId, version, make, 'restored over', by, now);
}
