import { sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Entity } from '../entity.ts';

/**
 * Whether something that readers may see at `now` states the label of an entity. A person's statement without a source
 * counts too, unless a story that readers may not see states it: that is then where they had it from.
 */
export async function isNameGiven(
  reading: Reading | Writing,
  { id, label }: Pick<Entity, 'id' | 'label'>,
  now: Date,
): Promise<boolean> {
  const said = sql`statements n join entities g on g.id = n.entity_id and g.canonical_id = ${id}
    left join stories s on s.id = n.story_id`;
  const says = sql`n.folded = ${latinKey(label)} and n.withdrawn_at is null`;
  const given = await reading
    .selectNoFrom(
      sql<boolean>`exists (select 1 from ${said} where ${says} and (n.origin in ('dataset', 'list')
          or n.origin = 'story' and (${visible(now)})
          or n.origin = 'person' and n.source is not null))
        or exists (select 1 from ${said} where ${says} and n.origin = 'person')
          and not exists (select 1 from ${said} where ${says} and n.origin = 'story' and (${visible(now)}) is not true)`.as(
        'is_given',
      ),
    )
    .executeTakeFirstOrThrow();
  return given.is_given;
}
