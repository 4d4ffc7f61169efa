import { type RawBuilder, sql } from 'kysely';
import { valuesOpen } from '../../evidence/datasets/open-values.ts';
import { latinKey } from '../../language/latin-key.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import type { Schema } from '../entity.ts';
import type { MentionState } from '../mentions/mention-queue.queries.ts';
import { candidatesOf, type NameCandidate } from '../mentions/name-candidates.queries.ts';
import type { DataCue } from './data-name.ts';

/** Names in data that are decided together: one name of one kind and state, optionally of one dataset. */
export interface DataNameGroup {
  readonly folded: string;
  readonly schema: Schema;
  readonly state: MentionState;
  readonly dataset?: string | undefined;
}

/** A value in a column that names an entity, with its location. */
export interface DataPlace {
  readonly id: string;
  readonly dataset: string;
  readonly datasetNames: Names;
  /** Whether its rows are redistributable, and may be shown. */
  readonly open: boolean;
  readonly version: number;
  readonly field: string;
  readonly value: string;
  readonly rows: number;
  readonly firstRow: number;
  readonly cue: DataCue;
  readonly score: number;
  readonly state: MentionState;
  readonly entityId: string | null;
  readonly entityLabel: string | null;
}

/** A name found in data, with how often it occurs and the column where it is most frequent. */
export interface QueuedDataName {
  /** The value it is shown under. */
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly schema: Schema;
  /** Number of columns, datasets and rows that have it. */
  readonly places: number;
  readonly datasets: number;
  readonly rows: number;
  /** A short hash of the names and their states: a different value means that one was added, removed or decided. */
  readonly seen: string;
  /** Whether it may be a known entity; otherwise nobody has this name yet. */
  readonly known: boolean;
  /** The column with the most rows. */
  readonly first: DataPlace;
  /** The person who decided last, and when; null if nobody has. */
  readonly by: string | null;
  readonly decidedAt: Date | null;
  readonly candidates: readonly NameCandidate[];
}

/** Filters for names: state, kind, dataset or text, and the cursor `after`. */
export interface DataNamesWanted {
  readonly state: MentionState;
  readonly schema?: Schema | undefined;
  readonly dataset?: string | undefined;
  readonly text?: string | undefined;
  /** Whether it may be a known entity, or is new; omitted: either. */
  readonly known?: boolean | undefined;
  readonly after?: DataCursor | null | undefined;
  readonly most: number;
}

/** Cursor into the list of names in data: after this rank, row count and id. */
export interface DataCursor {
  readonly known: boolean;
  readonly rows: number;
  readonly id: string;
}

type GroupRow = Omit<QueuedDataName, 'candidates' | 'first'>;

/** Name groups: possible known entities first, then by rows. Returns one more than `most` if there are more. */
export async function listDataNames(reading: Reading, wanted: DataNamesWanted): Promise<QueuedDataName[]> {
  const { schema, text, after, most, known } = wanted;
  const folded = text ? latinKey(text) : '';
  const where = [
    ...(schema ? [sql`g.schema = ${schema}`] : []),
    // Text without any letters we can fold matches nothing, rather than everything.
    ...(text ? [folded ? sql`g.folded like ${`%${folded.replaceAll(' ', '%')}%`}` : sql`false`] : []),
    ...(known === undefined ? [] : [sql`g.known = ${known}`]),
    ...(after && isId(after.id)
      ? [
          sql`(not g.known, -g.rows, g.id) > (${!after.known}::boolean, ${-after.rows}::bigint, ${after.id}::uuid)`,
        ]
      : []),
  ];
  return groupsWhere(reading, wanted, where.length > 0 ? sql.join(where, sql` and `) : sql`true`, most + 1);
}

/** One name of the list; null if nothing is left of it. */
export async function findDataName(reading: Reading, group: DataNameGroup): Promise<QueuedDataName | null> {
  const [name] = await groupsWhere(
    reading,
    group,
    sql`g.folded = ${group.folded} and g.schema = ${group.schema}`,
    1,
  );
  return name ?? null;
}

/** The group that the name `id` belongs to, within a dataset if given; null if it is gone. */
export async function dataGroupOf(
  reading: Reading | Writing,
  id: string,
  dataset?: string,
): Promise<DataNameGroup | null> {
  if (!isId(id)) return null;
  const row = await (reading as Reading)
    .selectFrom('data_names')
    .select(['folded', 'schema', 'state'])
    .where('id', '=', id)
    .where('gone_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const { folded, schema, state } = row;
  return { folded, schema: schema as Schema, state: state as MentionState, ...(dataset && { dataset }) };
}

/** Where the names of a group occur, most rows first. */
export async function placesOf(reading: Reading, group: DataNameGroup, most: number): Promise<DataPlace[]> {
  return placesWhere(
    reading,
    sql`n.folded = ${group.folded} and n.schema = ${group.schema} and n.state = ${group.state}
      ${group.dataset ? sql`and d.slug = ${group.dataset}` : sql``}`,
    most,
  );
}

/** Where data name an entity, confirmed by a person or guessed, most rows first. */
export async function placesOfEntity(reading: Reading, entityId: string, most: number): Promise<DataPlace[]> {
  return isId(entityId) ? placesWhere(reading, sql`c.id = ${entityId} and n.state <> 'rejected'`, most) : [];
}

/** How many pending names in data may be of a known entity. */
export async function countDataNames(reading: Reading): Promise<number> {
  const { count } = await reading
    .selectFrom(
      sql<{ count: number }>`(select count(*)::int as count from (
        select 1 from data_names n where n.state = 'proposed' and n.gone_at is null
        group by n.folded, n.schema having bool_or(n.cue <> 'column')) g)`.as('c'),
    )
    .selectAll()
    .executeTakeFirstOrThrow();
  return count;
}

/** How many names in a dataset's columns are pending; null if it has not been scanned yet. */
export async function countNamesOfDataset(
  reading: Reading,
  { id, newest }: { readonly id: string; readonly newest: { readonly id: string } },
): Promise<number | null> {
  const row = await reading
    .selectFrom('dataset_versions as v')
    .select('v.names_read')
    .select(
      sql<number>`(select count(*)::int from (select 1 from data_names n
        where n.dataset_id = ${id} and n.state = 'proposed' and n.gone_at is null group by n.folded, n.schema) g)`.as(
        'count',
      ),
    )
    .where('v.id', '=', newest.id)
    .executeTakeFirst();
  return row && row.names_read !== null ? row.count : null;
}

/** The datasets that contain names, for a select. */
export async function datasetsWithNames(
  reading: Reading,
): Promise<{ readonly slug: string; readonly names: Names }[]> {
  const rows = await reading
    .selectFrom('datasets as d')
    .select(['d.slug', 'd.names'])
    .where(sql<boolean>`exists (select 1 from data_names n where n.dataset_id = d.id and n.gone_at is null)`)
    .orderBy('d.slug')
    .execute();
  return rows.map(({ slug, names }) => ({ slug, names: names as Names }));
}

/** A short hash of the names and their states. */
const seen = sql`left(md5(string_agg(concat_ws(' ', n.id, n.state, n.schema, n.entity_id, n.decided_at), ',' order by n.id)), 12)`;

async function groupsWhere(
  reading: Reading,
  { state, dataset }: Pick<DataNameGroup, 'state' | 'dataset'>,
  where: RawBuilder<unknown>,
  most: number,
): Promise<QueuedDataName[]> {
  const rows = await reading
    .selectFrom(
      sql<GroupRow>`(
        select g.*, u.name as by from (
          select (array_agg(n.id order by n.row_count desc, n.id))[1] as id,
            (array_agg(n.value order by n.row_count desc, n.id))[1] as name,
            n.folded, n.schema, count(*)::int as places, count(distinct n.dataset_id)::int as datasets,
            sum(n.row_count)::bigint as rows, ${seen} as seen, bool_or(n.cue <> 'column') as known,
            max(n.decided_at) as "decidedAt",
            (array_agg(n.decided_by order by n.decided_at desc nulls last))[1] as decided_by
          from data_names n ${dataset ? sql`join datasets d on d.id = n.dataset_id` : sql``}
          where n.gone_at is null and n.state = ${state} ${dataset ? sql`and d.slug = ${dataset}` : sql``}
          group by n.folded, n.schema) g
        left join users u on u.id = g.decided_by
        where ${where} order by not g.known, g.rows desc, g.id limit ${most})`.as('q'),
    )
    .selectAll()
    .orderBy(sql`not known`)
    .orderBy('rows', 'desc')
    .orderBy('id')
    .execute();
  const [places, candidates] = await Promise.all([
    firstPlaces(reading, rows),
    candidatesOf(
      reading,
      rows,
      sql`select g.key, n.entity_id as id, max(n.score) as score
        from groups g join data_names n on n.folded = g.folded and n.schema = g.schema and n.state = ${state}
          ${dataset ? sql`and n.dataset_id = (select id from datasets where slug = ${dataset})` : sql``}
          and n.gone_at is null and n.entity_id is not null
        group by g.key, n.entity_id`,
    ),
  ]);
  return rows.flatMap((row) => {
    const first = places.get(row.id);
    return first ? [{ ...row, rows: Number(row.rows), first, candidates: candidates.get(row.id) ?? [] }] : [];
  });
}

async function firstPlaces(reading: Reading, rows: readonly GroupRow[]): Promise<Map<string, DataPlace>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const places = await placesWhere(reading, sql`n.id = any(cast(${ids} as uuid[]))`, ids.length);
  return new Map(places.map((place) => [place.id, place]));
}

async function placesWhere(reading: Reading, where: RawBuilder<unknown>, most: number): Promise<DataPlace[]> {
  const rows = await reading
    .selectFrom('data_names as n')
    .innerJoin('datasets as d', 'd.id', 'n.dataset_id')
    .innerJoin('dataset_versions as v', 'v.id', 'n.version_id')
    .leftJoin('entities as e', 'e.id', 'n.entity_id')
    .leftJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['n.id', 'n.field', 'n.value', 'n.row_count', 'n.first_row', 'n.cue', 'n.score', 'n.state'])
    .select(['d.slug', 'd.names', valuesOpen('d').as('open'), 'v.number', 'c.id as entity', 'c.label'])
    .where('n.gone_at', 'is', null)
    .where(sql<boolean>`${where}`)
    .orderBy('n.row_count', 'desc')
    .orderBy('n.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    dataset: row.slug,
    datasetNames: row.names as Names,
    open: row.open,
    version: row.number,
    field: row.field,
    value: row.value,
    rows: Number(row.row_count),
    firstRow: Number(row.first_row),
    cue: row.cue as DataCue,
    score: row.score,
    state: row.state as MentionState,
    entityId: row.entity,
    entityLabel: row.label,
  }));
}
