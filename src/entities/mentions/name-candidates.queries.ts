import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { EntityState, Schema } from '../entity.ts';

/** An entity that a name may refer to. */
export interface NameCandidate {
  readonly id: string;
  readonly label: string;
  readonly schema: Schema;
  readonly country: string | null;
  readonly state: EntityState;
  /** The confidence; null if it only shares the name. */
  readonly score: number | null;
  /** In how many stories it was accepted. */
  readonly stories: number;
}

/** A decided name, by the row it is shown under. */
interface NamedGroup {
  readonly id: string;
  readonly folded: string;
  readonly schema: Schema;
}

const MOST = 6;

/**
 * The entities each name may refer to: the proposed one, as `taken` selects (key, id, score) of `groups` (key, folded,
 * schema), then others with exactly that name.
 */
export async function candidatesOf(
  reading: Reading,
  rows: readonly NamedGroup[],
  taken: RawBuilder<unknown>,
): Promise<Map<string, NameCandidate[]>> {
  const found = new Map<string, NameCandidate[]>();
  if (rows.length === 0) return found;
  const groups = sql.join(
    rows.map(({ id, folded, schema }) => sql`(${id}::uuid, ${folded}::text, ${schema}::text)`),
  );
  const candidates = await reading
    .selectFrom(
      sql<NameCandidate & { readonly key: string }>`(
        with groups (key, folded, schema) as (values ${groups}),
        named as (
          ${taken}
          union all
          select g.key, s.entity_id, null from groups g
            join statements s on s.folded = g.folded and s.folded <> '' and s.withdrawn_at is null)
        select n.key, e.id, e.label, e.schema, e.country, e.state, max(n.score) as score,
          (select count(distinct a.story_id)::int from mentions a join entities o on o.id = a.entity_id
            where o.canonical_id = e.id and a.state = 'accepted' and a.gone_at is null) as stories
        from named n join entities i on i.id = n.id join entities e on e.id = i.canonical_id
        where e.state <> 'rejected'
        group by n.key, e.id)`.as('c'),
    )
    .selectAll()
    .orderBy(sql`score desc nulls last`)
    .orderBy('stories', 'desc')
    .orderBy('id')
    .execute();
  for (const { key, ...candidate } of candidates) {
    const known = found.get(key) ?? [];
    if (known.length < MOST) known.push(candidate);
    found.set(key, known);
  }
  return found;
}
