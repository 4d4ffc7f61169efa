import { type RawBuilder, sql } from 'kysely';
import { valuesOpen } from '../../evidence/datasets/open-values.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import { outSince } from '../../stories/visible.queries.ts';
import type { Entity, EntityState, RelationKind, StatementOrigin } from '../entity.ts';
import { ENTITY_COLUMNS, entityOf } from '../entity-row.ts';
import type { StatementSource } from '../statements/statement.ts';

/** Another entity in one line. */
export interface EntityName {
  readonly id: string;
  readonly label: string;
  readonly schema: string;
}

/** A story, and since when readers see it; null if it is not published. */
interface StoryAtDesk {
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly out: Date | null;
}

/** An entity as shown at the desk. */
export interface EntityAtDesk {
  readonly entity: Entity;
  readonly madeBy: string | null;
  /** The entity it was merged into, if any. */
  readonly readAs: (EntityName & { readonly state: EntityState }) | null;
  /** The entities merged into it, nearest first. */
  readonly merged: readonly (EntityName & { readonly into: string; readonly state: EntityState })[];
}

/** A statement with the display texts of its source. */
export interface StatementAtDesk {
  readonly id: string;
  readonly entityId: string;
  readonly prop: string;
  readonly value: string;
  readonly lang: string;
  readonly origin: StatementOrigin;
  readonly story: StoryAtDesk | null;
  readonly dataset: {
    readonly slug: string;
    readonly names: Names;
    readonly number: number;
    /** Whether its rows are redistributable, and so have pages. */
    readonly open: boolean;
  } | null;
  readonly listSlug: string | null;
  readonly entryKey: string | null;
  readonly row: number | null;
  readonly source: StatementSource | null;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly by: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly why: string;
  /** Who decided that this name always refers to the entity; null if nobody did, or the operator. */
  readonly standsBy: string | null;
  readonly standsAt: Date | null;
}

/** A relation with the names of both ends and of its source story. */
export interface RelationAtDesk {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: EntityName;
  readonly to: EntityName | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly goods: string;
  readonly codes: readonly string[];
  readonly baskets: readonly string[];
  readonly endUse: string;
  readonly attribution: unknown;
  readonly story: StoryAtDesk | null;
  readonly quote: unknown;
  readonly source: StatementSource | null;
  readonly state: 'proposed' | 'accepted' | 'rejected';
  readonly gone: boolean;
  /** Whether one of its sides has a public page. */
  readonly shown: boolean;
  readonly by: string | null;
  readonly decidedAt: Date | null;
  readonly note: string;
}

/** The mentions of an entity in one story. */
export interface MentionsInStory extends StoryAtDesk {
  readonly at: Date;
  readonly accepted: number;
  readonly proposed: number;
  readonly sentence: string;
  readonly exact: string;
}

/** A mention that can be chosen for a split. */
export interface MentionAtDesk {
  readonly id: string;
  readonly exact: string;
  readonly sentence: string;
  readonly state: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
}

/** An entity at the desk; null if there is none. */
export async function entityAtDesk(reading: Reading, id: string): Promise<EntityAtDesk | null> {
  if (!isId(id)) return null;
  const row = await reading
    .selectFrom('entities as e')
    .leftJoin('users as u', 'u.id', 'e.made_by')
    .leftJoin('entities as c', (join) =>
      join.onRef('c.id', '=', 'e.canonical_id').onRef('c.id', '!=', 'e.id'),
    )
    .select([...ENTITY_COLUMNS, 'u.name as by', 'c.id as c_id', 'c.label as c_label', 'c.schema as c_schema'])
    .select(sql<EntityState | null>`c.state`.as('c_state'))
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const merged = await reading
    .selectFrom('entities')
    .select([
      'id',
      'label',
      'schema',
      sql<string>`merged_into`.as('into'),
      sql<EntityState>`state`.as('state'),
    ])
    .where('canonical_id', '=', id)
    .where('id', '!=', id)
    .orderBy(sql`merged_into = ${id}::uuid`, 'desc')
    .orderBy('label')
    .orderBy('id')
    .execute();
  const { by, c_id, c_label, c_schema, c_state, ...entity } = row;
  return {
    entity: entityOf(entity),
    madeBy: by,
    readAs:
      c_id === null || c_state === null
        ? null
        : { id: c_id, label: c_label ?? '', schema: c_schema ?? '', state: c_state },
    merged,
  };
}

/** Every statement of an entity and of those merged into it, including withdrawn ones, by property and value. */
export async function statementsAtDesk(
  reading: Reading,
  id: string,
  most: number,
): Promise<StatementAtDesk[]> {
  const rows = await reading
    .selectFrom('statements as t')
    .leftJoin('stories as s', 's.id', 't.story_id')
    .leftJoin('dataset_versions as v', 'v.id', 't.dataset_version_id')
    .leftJoin('datasets as d', 'd.id', 'v.dataset_id')
    .leftJoin('users as u', 'u.id', 't.made_by')
    .leftJoin('users as w', 'w.id', 't.withdrawn_by')
    .leftJoin('users as y', 'y.id', 't.standing_by')
    .select([
      't.id',
      't.entity_id as entityId',
      't.prop',
      't.value',
      't.lang',
      sql<StatementOrigin>`t.origin`.as('origin'),
      't.story_id as storyId',
      's.slug',
      's.headline',
      's.language',
      outSince.as('out'),
      'd.slug as datasetSlug',
      sql<Names | null>`d.names`.as('datasetNames'),
      'v.number',
      valuesOpen('d').as('datasetOpen'),
      't.list_slug as listSlug',
      't.entry_key as entryKey',
      sql<number | null>`t.row_number::float8`.as('row'),
      sql<StatementSource | null>`t.source`.as('source'),
      't.first_seen as firstSeen',
      't.last_seen as lastSeen',
      'u.name as by',
      't.withdrawn_at as withdrawnAt',
      'w.name as withdrawnBy',
      't.why',
      'y.name as standsBy',
      't.standing_at as standsAt',
    ])
    .where('t.entity_id', 'in', readAs(id))
    .orderBy('t.prop')
    .orderBy('t.value')
    .orderBy('t.first_seen')
    .orderBy('t.id')
    .limit(most)
    .execute();
  return rows.map(
    ({ storyId, slug, headline, language, out, datasetSlug, datasetNames, number, datasetOpen, ...row }) => ({
      ...row,
      story: storyOf({ storyId, slug, headline, language, out }),
      dataset:
        datasetSlug === null
          ? null
          : { slug: datasetSlug, names: datasetNames ?? {}, number: number ?? 0, open: datasetOpen === true },
    }),
  );
}

/** The relations of an entity and of those merged into it: pending ones first, then the newest. */
export async function relationsAtDesk(reading: Reading, id: string, most: number): Promise<RelationAtDesk[]> {
  const rows = await relations(reading)
    .where((is) => is.or([is('r.from_entity', 'in', readAs(id)), is('r.to_entity', 'in', readAs(id))]))
    .where((is) => is.or([is('r.gone_at', 'is', null), is('r.state', '!=', 'proposed')]))
    .orderBy(sql`(case r.state when 'proposed' then 0 when 'accepted' then 1 else 2 end)`)
    .orderBy('r.made_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(relationOf);
}

/** One relation; null if there is none. */
export async function relationAtDesk(reading: Reading, id: string): Promise<RelationAtDesk | null> {
  if (!isId(id)) return null;
  const row = await relations(reading).where('r.id', '=', id).executeTakeFirst();
  return row ? relationOf(row) : null;
}

function relations(reading: Reading) {
  return reading
    .selectFrom('relations as r')
    .innerJoin('entities as f', 'f.id', 'r.from_entity')
    .innerJoin('entities as fc', 'fc.id', 'f.canonical_id')
    .leftJoin('entities as o', 'o.id', 'r.to_entity')
    .leftJoin('entities as oc', 'oc.id', 'o.canonical_id')
    .leftJoin('stories as s', 's.id', 'r.story_id')
    .leftJoin('users as u', 'u.id', 'r.decided_by')
    .select([
      'r.id',
      sql<RelationKind>`r.kind`.as('kind'),
      'fc.id as fromId',
      'fc.label as fromLabel',
      'fc.schema as fromSchema',
      'oc.id as toId',
      'oc.label as toLabel',
      'oc.schema as toSchema',
      sql<string | null>`r.starts::text`.as('starts'),
      sql<string | null>`r.ends::text`.as('ends'),
      'r.goods',
      sql<string[]>`r.codes`.as('codes'),
      sql<string[]>`r.baskets`.as('baskets'),
      'r.end_use as endUse',
      'r.attribution',
      'r.story_id as storyId',
      's.slug',
      's.headline',
      's.language',
      outSince.as('out'),
      'r.quote',
      sql<StatementSource | null>`r.source`.as('source'),
      sql<RelationAtDesk['state']>`r.state`.as('state'),
      sql<boolean>`r.gone_at is not null`.as('gone'),
      sql<boolean>`coalesce('published' in (fc.state, oc.state), false)`.as('shown'),
      'u.name as by',
      'r.decided_at as decidedAt',
      'r.note',
    ]);
}

type RelationRow = Awaited<ReturnType<ReturnType<typeof relations>['execute']>>[number];

function relationOf(row: RelationRow): RelationAtDesk {
  const { fromId, fromLabel, fromSchema, toId, toLabel, toSchema, ...said } = row;
  const { storyId, slug, headline, language, out, ...rest } = said;
  return {
    ...rest,
    from: { id: fromId, label: fromLabel, schema: fromSchema },
    to: toId === null ? null : { id: toId, label: toLabel ?? '', schema: toSchema ?? '' },
    story: storyOf({ storyId, slug, headline, language, out }),
  };
}

/** The stories that name an entity, newest first, each with the first sentence that does. */
export function storiesAtDesk(reading: Reading, id: string, most: number): Promise<MentionsInStory[]> {
  return reading
    .selectFrom(
      sql<MentionsInStory>`(
        select s.id as "storyId", s.slug, s.headline, s.language, ${outSince} as out, coalesce(s.published_at, s.created_at) as at, s.id,
          count(*) filter (where m.state = 'accepted')::int as accepted,
          count(*) filter (where m.state = 'proposed')::int as proposed,
          (array_agg(m.sentence order by m.start_at, m.id))[1] as sentence,
          (array_agg(m.exact order by m.start_at, m.id))[1] as exact
        from mentions m join stories s on s.id = m.story_id
        where m.entity_id in ${readAs(id)} and m.state <> 'rejected' and m.gone_at is null and s.withdrawn_at is null
        group by s.id order by at desc, s.id desc limit ${most})`.as('q'),
    )
    .select([
      'storyId',
      'slug',
      'headline',
      'language',
      'out',
      'at',
      'accepted',
      'proposed',
      'sentence',
      'exact',
    ])
    .execute();
}

/** The single mentions of an entity, for selecting a split. */
export function mentionsAtDesk(reading: Reading, id: string, most: number): Promise<MentionAtDesk[]> {
  return reading
    .selectFrom('mentions as m')
    .innerJoin('stories as s', 's.id', 'm.story_id')
    .select(['m.id', 'm.exact', 'm.sentence', 'm.state', 's.slug', 's.headline', 's.language'])
    .where('m.entity_id', 'in', readAs(id))
    .where('m.state', '!=', 'rejected')
    .where('m.gone_at', 'is', null)
    .where('s.state', '!=', 'deleted')
    .orderBy(sql`coalesce(s.published_at, s.created_at)`, 'desc')
    .orderBy('s.id')
    .orderBy('m.start_at')
    .orderBy('m.id')
    .limit(most)
    .execute();
}

/** The entity and those merged into it. */
function readAs(id: string): RawBuilder<string> {
  return sql<string>`(select g.id from entities g where g.canonical_id = ${id}::uuid or g.id = ${id}::uuid)`;
}

function storyOf(
  row: {
    readonly [part in keyof StoryAtDesk]: StoryAtDesk[part] | null;
  },
): StoryAtDesk | null {
  const { storyId, slug, headline, language, out } = row;
  return storyId === null || slug === null
    ? null
    : { storyId, slug, headline: headline ?? '', language: language ?? '', out };
}

/** The story at this address, in any state, as the source of a statement; null if there is none. */
export async function storyIdAt(reading: Reading, slug: string): Promise<string | null> {
  const row = await reading.selectFrom('stories').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id ?? null;
}
