import { sql } from 'kysely';
import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { announceEntities } from '../entity.changes.ts';
import { oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';
import type { ColumnValue, FoundDataName } from './data-name.ts';

/** The result of reading a version. */
export interface ReadDataNames {
  readonly found: readonly FoundDataName[];
  /** Decided values that the version contains, whether or not they name an entity. */
  readonly decided: readonly (ColumnValue & { readonly field: string })[];
  /** Columns that could not be read: what is known about them stays. */
  readonly unread: readonly string[];
  /** What the version was scanned with. */
  readonly read: string;
}

/**
 * Saves the names in a version of a dataset: adds new ones, keeps people's decisions on existing ones in every column,
 * and marks missing ones as gone. Returns how many are new; null if the version is no longer the newest, or gone: then
 * nothing is saved.
 */
export async function keepDataNames(
  writing: Writing,
  version: Pick<DatasetVersion, 'id' | 'datasetId'>,
  { found, decided, unread, read }: ReadDataNames,
  now: Date,
): Promise<number | null> {
  await oneEntityChangeAtATime(writing);
  const newest = await writing
    .selectFrom('dataset_versions')
    .select('id')
    .where('dataset_id', '=', version.datasetId)
    .orderBy('number', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (newest?.id !== version.id) return null;
  const before = await acceptedOf(writing, version.datasetId);
  const fresh = await keepFound(writing, version, found, now);
  await keepDecided(writing, version, decided);
  const there = JSON.stringify([...found, ...decided].map(({ field, value }) => ({ field, value })));
  await sql`update data_names n set gone_at = ${now}
    where n.dataset_id = ${version.datasetId} and n.gone_at is null and n.field <> all(${[...unread]}) and not exists (
      select 1 from jsonb_to_recordset(cast(${there} as jsonb)) as f(field text, value text)
      where f.field = n.field and f.value = n.value)`.execute(writing);
  await writing
    .updateTable('dataset_versions')
    .set({ names_read: read })
    .where('id', '=', version.id)
    .execute();
  const after = await acceptedOf(writing, version.datasetId);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  await announceEntities(writing, changed);
  return fresh;
}

async function keepFound(
  writing: Writing,
  { id, datasetId }: Pick<DatasetVersion, 'id' | 'datasetId'>,
  found: readonly FoundDataName[],
  now: Date,
): Promise<number> {
  if (found.length === 0) return 0;
  const rows = found.map(({ firstRow, rows: count, standing, ...name }) => ({
    id: newId(),
    field: name.field,
    value: name.value,
    folded: name.folded,
    cue: name.cue,
    prop: name.prop,
    schema: name.schema,
    score: name.score,
    row_count: count,
    first_row: firstRow,
    entity_id: name.entityId,
    stands: standing !== null,
    standing_by: standing?.by ?? null,
  }));
  // A decision on a value in one column applies to other columns where it appears later: an importer that exports is
  // the same. If both were already there and only one was decided, the other stays pending.
  const { rows: kept } = await sql<{ fresh: boolean }>`
    with fresh as (
      select * from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as f(id uuid, field text, value text,
        folded text, cue text, prop text, schema text, score real, row_count bigint, first_row bigint, entity_id uuid,
        stands boolean, standing_by uuid)),
    said as (
      select distinct on (n.value) n.value, n.state, n.entity_id, n.schema, n.decided_by, n.decided_at
      from data_names n where n.dataset_id = ${datasetId} and n.state <> 'proposed'
      order by n.value, n.decided_at desc nulls last, n.id)
    insert into data_names (id, dataset_id, version_id, field, value, folded, cue, prop, schema, score, row_count, first_row,
      entity_id, state, created_at, decided_by, decided_at)
    select f.id, ${datasetId}, ${id}, f.field, f.value, f.folded, f.cue, f.prop, coalesce(s.schema, f.schema), f.score, f.row_count,
      f.first_row, coalesce(s.entity_id, f.entity_id),
      coalesce(s.state, case when f.stands then 'accepted' else 'proposed' end), ${now},
      case when s.value is null then f.standing_by else s.decided_by end,
      case when s.value is null then case when f.stands then ${now}::timestamptz end else s.decided_at end
    from fresh f
      left join data_names o on o.dataset_id = ${datasetId} and o.field = f.field and o.value = f.value
      left join said s on s.value = f.value and o.id is null
    on conflict (dataset_id, field, value) do update set version_id = excluded.version_id, gone_at = null,
      row_count = excluded.row_count, first_row = excluded.first_row, cue = excluded.cue, prop = excluded.prop,
      score = excluded.score, folded = excluded.folded,
      schema = case when data_names.state = 'proposed' then excluded.schema else data_names.schema end,
      entity_id = case when data_names.state = 'proposed' then excluded.entity_id else data_names.entity_id end,
      decided_by = case when data_names.state = 'proposed' then excluded.decided_by else data_names.decided_by end,
      decided_at = case when data_names.state = 'proposed' then excluded.decided_at else data_names.decided_at end,
      state = case when data_names.state = 'proposed' then excluded.state else data_names.state end
    returning created_at = ${now} as fresh`.execute(writing);
  return kept.filter(({ fresh }) => fresh).length;
}

async function keepDecided(
  writing: Writing,
  { id, datasetId }: Pick<DatasetVersion, 'id' | 'datasetId'>,
  decided: ReadDataNames['decided'],
): Promise<void> {
  if (decided.length === 0) return;
  const rows = decided.map(({ field, value, rows: count, firstRow }) => ({
    field,
    value,
    row_count: count,
    first_row: firstRow,
  }));
  await sql`update data_names n set version_id = ${id}, gone_at = null, row_count = f.row_count, first_row = f.first_row
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
      as f(field text, value text, row_count bigint, first_row bigint)
    where n.dataset_id = ${datasetId} and n.field = f.field and n.value = f.value`.execute(writing);
}

/** The confirmed entities of the dataset, each with what their page shows of it. */
async function acceptedOf(writing: Writing, datasetId: string): Promise<Map<string, string>> {
  const rows = await writing
    .selectFrom('data_names as n')
    .innerJoin('entities as e', 'e.id', 'n.entity_id')
    .select(['e.canonical_id as id'])
    .select(
      sql<string>`string_agg(concat_ws(' ', n.field, n.value, n.version_id, n.row_count), ',' order by n.id)`.as(
        'said',
      ),
    )
    .where('n.dataset_id', '=', datasetId)
    .where('n.state', '=', 'accepted')
    .where('n.gone_at', 'is', null)
    .groupBy('e.canonical_id')
    .execute();
  return new Map(rows.map(({ id, said }) => [id, said]));
}
