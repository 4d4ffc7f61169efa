import { sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';
import { statementShown } from './statements/shown-statements.queries.ts';

/** Names by which an entity is known. */
const NAMES = ['name', 'alias', 'previousName'];
/** Maximum number of entities per name, and of names of each. */
const MOST_ENTITIES = 3;
const MOST_NAMES = 60;

/** A name of an entity, with its language; empty if not stated. */
export interface NameOfEntity {
  readonly value: string;
  readonly lang: string;
}

/**
 * For each of these folded names: all names of the entities with a page that have it. Names that readers may not see at
 * `now`, such as those stated only in an embargoed story, are neither matched nor returned.
 */
export async function alsoCalled(
  reading: Reading,
  folded: readonly string[],
  now: Date,
): Promise<Map<string, NameOfEntity[]>> {
  const called = new Map<string, NameOfEntity[]>();
  if (folded.length === 0) return called;
  const shown = sql`e.state <> 'rejected' and st.withdrawn_at is null and st.prop = any(cast(${NAMES} as text[])) and ${statementShown(now)}`;
  const origins = sql`left join stories s on s.id = st.story_id left join watch_lists w on w.slug = st.list_slug`;
  const { rows } = await sql<NameOfEntity & { folded: string }>`
    select asked.folded, n.value, n.lang from unnest(cast(${[...folded]} as text[])) as asked(folded)
      cross join lateral (
        select distinct c.id from statements st join entities e on e.id = st.entity_id
          join entities c on c.id = e.canonical_id ${origins}
          where st.folded = asked.folded and st.folded <> '' and c.state = 'published' and ${shown}
          order by c.id limit ${sql.lit(MOST_ENTITIES)}) one
      cross join lateral (
        select distinct st.value, st.lang from statements st join entities e on e.id = st.entity_id ${origins}
          where e.canonical_id = one.id and ${shown} order by st.value, st.lang limit ${sql.lit(MOST_NAMES)}) n`.execute(
    reading as Writing,
  );
  for (const { folded: key, value, lang } of rows) {
    const names = called.get(key) ?? [];
    called.set(key, names);
    names.push({ value, lang });
  }
  return called;
}
