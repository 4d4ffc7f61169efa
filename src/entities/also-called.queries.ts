import { sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';

/** Names by which an entity is known, beside official ones. */
const NAMES = ['name', 'alias', 'previousName'] as const;
/** An entity with more names than these is a list. */
const MOST = 60;

/** A name of an entity, and the language it is in; empty where nobody said. */
export interface NameOfEntity {
  readonly value: string;
  readonly lang: string;
}

/** By each of these names in looked-up form: all names of the entities with a page that are called by it. */
export async function alsoCalled(
  reading: Reading,
  folded: readonly string[],
): Promise<Map<string, NameOfEntity[]>> {
  const called = new Map<string, NameOfEntity[]>();
  if (folded.length === 0) return called;
  const { rows } = await sql<{ folded: string; value: string; lang: string }>`
    with asked as (
      select distinct s.folded, e.canonical_id from statements s join entities e on e.id = s.entity_id
        join entities c on c.id = e.canonical_id
        where s.folded = any(cast(${[...folded]} as text[])) and s.withdrawn_at is null and s.folded <> ''
          and s.prop = any(cast(${[...NAMES]} as text[])) and c.state = 'published' limit 20)
    select a.folded, n.value, n.lang from asked a cross join lateral (
      select distinct s.value, s.lang from statements s join entities e on e.id = s.entity_id
        where e.canonical_id = a.canonical_id and s.withdrawn_at is null
          and s.prop = any(cast(${[...NAMES]} as text[])) order by s.value limit ${MOST}) n`.execute(
    reading as Writing,
  );
  for (const { folded: key, value, lang } of rows) {
    const names = called.get(key) ?? [];
    called.set(key, names);
    names.push({ value, lang });
  }
  return called;
}
