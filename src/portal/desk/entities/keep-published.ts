import { sql } from 'kysely';
import { Problem } from '../../../errors.ts';
import type { Role } from '../../../readers/member.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { isOffered } from '../desk-rooms.ts';

/**
 * Sees to it that only whoever publishes entities changes what readers see of them: what they are called and are, and
 * who is read as whom. Throws a Problem where one of these, or whom one is read as, has a page and `role` may not.
 */
export async function keepPublished(reading: Reading, role: Role, ids: readonly string[]): Promise<void> {
  if (isOffered(role, 'publish entities')) return;
  const known = ids.filter((id) => isId(id));
  if (known.length === 0) return;
  const shown = await reading
    .selectFrom('entities as e')
    .select('e.label')
    .where('e.state', '=', 'published')
    .where((is) =>
      is.or([
        is('e.id', 'in', known),
        is('e.id', 'in', is.selectFrom('entities as m').select('m.canonical_id').where('m.id', 'in', known)),
      ]),
    )
    .orderBy('e.id')
    .executeTakeFirst();
  if (shown) {
    throw new Problem(
      'not allowed',
      `${shown.label} has a page that readers see.`,
      'Ask an editor or a data editor to change it.',
    );
  }
}

/** As `keepPublished`, of both that a split made two. */
export async function keepPublishedOfSplit(reading: Reading, role: Role, splitId: string): Promise<void> {
  if (isOffered(role, 'publish entities') || !isId(splitId)) return;
  const split = await reading
    .selectFrom('entity_decisions')
    .select(['entity_id', sql<string | null>`other_id`.as('other_id')])
    .where('id', '=', splitId)
    .executeTakeFirst();
  if (split) await keepPublished(reading, role, [split.entity_id, split.other_id ?? '']);
}
