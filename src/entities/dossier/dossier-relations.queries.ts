import { type SqlBool, sql } from 'kysely';
import type { Attribution } from '../../evidence/claims/figure.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { RelationKind, Schema } from '../entity.ts';
import type { RelationQuote } from '../relations/relation.ts';
import type { StatementSource } from '../statements/statement.ts';
import type { RelationSide, SaidRelation } from './dossier.ts';

/** Maximum number of relations shown per entity. */
const MOST = 500;

/**
 * The relations of an entity and of those merged into it, with both sides after merges. Accepted ones from stories
 * readers may see, between confirmed people and bodies.
 */
export async function relationsOf(reading: Reading, entityId: string, now: Date): Promise<SaidRelation[]> {
  if (!isId(entityId)) return [];
  const rows = await relations(reading)
    .where((is) => is.or([is('f.id', '=', entityId), is('t.id', '=', entityId)]))
    .orderBy(sql`t.id is null`)
    .orderBy(sql`coalesce(r.starts::timestamptz, s.published_at, r.made_at)`, 'desc')
    .orderBy('r.id')
    .limit(MOST)
    .where('r.state', '=', 'accepted')
    .where('r.gone_at', 'is', null)
    .where(sql<SqlBool>`(r.story_id is null or (${visible(now)}))`)
    .where('f.state', 'in', ['known', 'published'])
    .where(sql<SqlBool>`(t.id is null or t.state in ('known', 'published'))`)
    // If both sides have been merged into one, there is no relation left.
    .where(sql<SqlBool>`f.id is distinct from t.id`)
    .execute();
  return rows.map(relationOf);
}

function relations(reading: Reading) {
  return reading
    .selectFrom('relations as r')
    .innerJoin('entities as rf', 'rf.id', 'r.from_entity')
    .innerJoin('entities as f', 'f.id', 'rf.canonical_id')
    .leftJoin('entities as rt', 'rt.id', 'r.to_entity')
    .leftJoin('entities as t', 't.id', 'rt.canonical_id')
    .leftJoin('stories as s', 's.id', 'r.story_id')
    .select([
      'r.id',
      'r.kind',
      'r.goods',
      'r.codes',
      'r.end_use',
      'r.attribution',
      'r.quote',
      'r.source',
      'r.story_id',
      's.slug as story_slug',
      's.headline',
      's.language',
      's.published_at',
    ])
    .select([
      sql<string | null>`r.starts::text`.as('starts'),
      sql<string | null>`r.ends::text`.as('ends'),
      side('f').as('from'),
      sql<RelationSide | null>`case when t.id is null then null else ${side('t')} end`.as('to'),
      sql<
        { slug: string; names: Names }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('slug', b.slug, 'names', b.names) order by b.slug)
        from baskets b where r.baskets ? b.slug), '[]')`.as('basket_names'),
    ]);
}

function side(table: 'f' | 't') {
  const of = (column: string) => sql.ref(`${table}.${column}`);
  return sql<RelationSide>`jsonb_build_object('id', ${of('id')}, 'slug', ${of('slug')}, 'label', ${of('label')},
    'names', ${of('names')}, 'schema', ${of('schema')}, 'country', ${of('country')}, 'published', ${of('state')} = 'published')`;
}

type Row = Awaited<ReturnType<ReturnType<typeof relations>['execute']>>[number];

function relationOf(row: Row): SaidRelation {
  const sideOf = (given: RelationSide): RelationSide => ({ ...given, schema: given.schema as Schema });
  return {
    id: row.id,
    kind: row.kind as RelationKind,
    from: sideOf(row.from),
    to: row.to && sideOf(row.to),
    starts: row.starts,
    ends: row.ends,
    goods: row.goods,
    codes: row.codes,
    baskets: row.basket_names,
    endUse: row.end_use,
    attribution: row.attribution as Attribution | null,
    quote: row.quote as RelationQuote | null,
    story:
      row.story_id && row.story_slug && row.published_at
        ? {
            id: row.story_id,
            slug: row.story_slug,
            headline: row.headline ?? '',
            language: row.language ?? 'en',
            publishedAt: row.published_at,
          }
        : null,
    source: row.source as StatementSource | null,
  };
}
