import { sql } from 'kysely';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';

/** Puts a draft that a program sent into the pool, as an import does by itself. */
export async function enterPool(
  writing: Writing,
  storyId: string,
  _by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  await writing
    .insertInto('intake_items')
    .columns(['story_id', 'state', 'came_at', 'at', 'source_id', 'language', 'section_id'])
    .expression((eb) =>
      eb
        .selectFrom('stories')
        .select([
          'id',
          sql<'waiting'>`'waiting'`.as('state'),
          eb.val(now).as('came_at'),
          eb.val(now).as('at'),
        ])
        .select(['source_id', 'language', 'section_id'])
        .where('id', '=', storyId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
