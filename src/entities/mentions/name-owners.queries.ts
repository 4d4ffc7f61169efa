import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Schema } from '../entity.ts';
import type { NameOwner } from './resolve-mention.ts';

/** Who has each of these names, in the form names are looked up in; merged entities as who they are read as. */
export async function ownersOf(
  reading: Reading | Writing,
  folded: readonly string[],
): Promise<Map<string, NameOwner[]>> {
  const owners = new Map<string, NameOwner[]>();
  if (folded.length === 0) return owners;
  const rows = await reading
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['s.folded', 'c.id', 'c.schema', 'c.state', 'c.country'])
    .distinct()
    .where('s.folded', '=', sql<string>`any(${[...folded]})`)
    .where('s.folded', '<>', '')
    .where('s.withdrawn_at', 'is', null)
    .where('s.prop', 'in', ['name', 'alias', 'weakAlias', 'previousName'])
    .execute();
  for (const { folded: name, id, schema, state, country } of rows) {
    const owner = { id, schema: schema as Schema, state, country };
    const known = owners.get(name);
    if (known) known.push(owner);
    else owners.set(name, [owner]);
  }
  return owners;
}

/** These entities, each as who it is read as. */
export async function ownersById(
  reading: Reading | Writing,
  ids: readonly string[],
): Promise<Map<string, NameOwner>> {
  if (ids.length === 0) return new Map();
  const rows = await reading
    .selectFrom('entities as e')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['e.id as asked', 'c.id', 'c.schema', 'c.state', 'c.country'])
    .where('e.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  return new Map(
    rows.map(({ asked, id, schema, state, country }) => [
      asked,
      { id, schema: schema as Schema, state, country },
    ]),
  );
}
