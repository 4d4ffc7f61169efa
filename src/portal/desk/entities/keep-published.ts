import { publishedAmong, sidesOfSplit, subjectOf } from '../../../entities/published-among.queries.ts';
import { Problem } from '../../../errors.ts';
import type { Role } from '../../../readers/member.ts';
import type { Reading } from '../../../store/database.ts';
import { isOffered } from '../desk-rooms.ts';

/**
 * Sees to it that only whoever publishes entities changes what readers see of them: what they are called and are, what
 * is stated of them, their relations, and who is read as whom. Throws a Problem where one of these, or whom one is read as, has a page and `role` may not.
 */
export async function keepPublished(reading: Reading, role: Role, ids: readonly string[]): Promise<void> {
  if (isOffered(role, 'publish entities')) return;
  const label = await publishedAmong(reading, ids);
  if (label !== null) {
    throw new Problem(
      'not allowed',
      `${label} has a page that readers see.`,
      'Ask an editor or a data editor to change it.',
    );
  }
}

/** As `keepPublished`, of whom a statement is of. */
export async function keepPublishedOfStatement(
  reading: Reading,
  role: Role,
  statementId: string,
): Promise<void> {
  if (isOffered(role, 'publish entities')) return;
  await keepPublished(reading, role, await subjectOf(reading, statementId));
}

/** As `keepPublished`, of both that a split made two. */
export async function keepPublishedOfSplit(reading: Reading, role: Role, splitId: string): Promise<void> {
  if (isOffered(role, 'publish entities')) return;
  await keepPublished(reading, role, await sidesOfSplit(reading, splitId));
}
