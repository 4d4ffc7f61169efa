import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { writeOver } from '../keeping/write-over.ts';
import { findVersion } from './revision.queries.ts';
import type { VersionRef } from './version.ts';

/** The text to restore, and what the member saw. */
export interface Restoring {
  readonly storyId: string;
  readonly ref: VersionRef;
  /** The version of the current text that the member saw. */
  readonly version: number;
  /** Whether to take the lock from anyone else who is editing the story. */
  readonly over?: boolean;
}

/**
 * Restores an earlier text of a story as its draft; the current one is stored. Readers see nothing of it until it is
 * published. Throws a Problem if there is no such text, or the current one may not be replaced.
 */
export async function restoreVersion(
  writing: Writing,
  { storyId, ref, version, over }: Restoring,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const earlier = await findVersion(writing, storyId, ref);
  if (!earlier) throw refusal('versionUnknown');
  // The slug of a story is not part of its text.
  const make = ({ draft }: { draft: { slug: string | null } }) => ({ ...earlier.draft, slug: draft.slug });
  await writeOver(writing, { storyId, version, make, why: 'restored over', over }, by, now);
}
