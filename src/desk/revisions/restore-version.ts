import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { writeOver } from '../keeping/write-over.ts';
import { findVersion } from './revision.queries.ts';
import type { VersionRef } from './version.ts';

/** Which text comes back, and what was looked at. */
export interface Restoring {
  readonly storyId: string;
  readonly ref: VersionRef;
  /** The version of what stands that was looked at. */
  readonly version: number;
  /** Whether the story is taken over from whoever else writes at it. */
  readonly over?: boolean;
}

/**
 * Makes an earlier text of a story its working copy again; what stands now is kept. Readers see nothing of it before
 * it is published. Throws a Problem where there is no such text, or what stands is not to be written over.
 */
export async function restoreVersion(
  writing: Writing,
  { storyId, ref, version, over }: Restoring,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const earlier = await findVersion(writing, storyId, ref);
  if (!earlier) throw refusal('versionUnknown');
  // The address of a story is not part of its text.
  const make = ({ copy }: { copy: { slug: string | null } }) => ({ ...earlier.copy, slug: copy.slug });
  await writeOver(writing, { storyId, version, make, why: 'restored over', over }, by, now);
}
