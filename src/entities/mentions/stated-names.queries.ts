import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { type StatedName, statedCode } from './stated-names.ts';

const SCHEMATA: Readonly<Record<string, StatedName['schema']>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
};

/** Whom and what the agencies that sent these stories say they name, by the ids of the stories. */
export async function statedNames(
  reading: Reading | Writing,
  storyIds: readonly string[],
): Promise<Map<string, StatedName[]>> {
  const stated = new Map<string, StatedName[]>();
  if (storyIds.length === 0) return stated;
  const { rows } = await sql<{ id: string; kind: string; name: string; code: string | null }>`
    select w.story_id as id, n->>'kind' as kind, n->>'name' as name, n->>'code' as code
    from wire_items w cross join lateral jsonb_array_elements(w.named) n
    where w.story_id = any(cast(${[...storyIds]} as uuid[])) and n->>'kind' = any(${Object.keys(SCHEMATA)})
      and n->>'name' is not null
    order by w.story_id, w.key`.execute(reading as Writing);
  for (const { id, kind, name, code } of rows) {
    const schema = SCHEMATA[kind];
    if (schema) stated.set(id, [...(stated.get(id) ?? []), { name, schema, code: statedCode(code) }]);
  }
  return stated;
}
