import { type SqlBool, sql } from 'kysely';
import { valuesOpen } from '../../evidence/datasets/open-values.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import type { StatementOrigin } from '../entity.ts';
import { statementShown } from '../statements/shown-statements.queries.ts';
import type { StatementSource } from '../statements/statement.ts';
import type { SaidStatement } from './dossier.ts';

/** Maximum number of statements on a page or in an export per entity. */
const MOST = 2_000;

/**
 * The statements about an entity and those merged into it, with sources, by property and value: active ones only, and
 * of those from stories and lists only what readers may see at `now`, and of those from dataset rows only published
 * ones.
 */
export async function statementsAbout(
  reading: Reading,
  entityId: string,
  now: Date,
): Promise<SaidStatement[]> {
  if (!isId(entityId)) return [];
  const rows = await reading
    .selectFrom('statements as st')
    .innerJoin('entities as e', 'e.id', 'st.entity_id')
    .leftJoin('stories as s', 's.id', 'st.story_id')
    .leftJoin('dataset_versions as v', 'v.id', 'st.dataset_version_id')
    .leftJoin('published_datasets as d', 'd.id', 'v.dataset_id')
    .leftJoin('watch_lists as w', 'w.slug', 'st.list_slug')
    .select([
      'st.id',
      'st.entity_id',
      'st.prop',
      'st.value',
      'st.lang',
      'st.origin',
      'st.story_id',
      'st.dataset_version_id',
      'st.list_slug',
      'st.entry_key',
      'st.row_number',
      'st.source',
      'st.first_seen',
      'st.last_seen',
      'st.made_by',
      'st.withdrawn_at',
      'st.withdrawn_by',
      'st.why',
      's.slug as story_slug',
      's.headline',
      's.language',
      's.published_at',
      'd.slug as dataset_slug',
      'd.names as dataset_names',
      'v.number as version_number',
      'w.names as list_names',
    ])
    .select(valuesOpen('d').as('dataset_open'))
    .where('e.canonical_id', '=', entityId)
    .orderBy('st.prop')
    .orderBy(sql`lower(st.value)`)
    .orderBy('st.first_seen')
    .orderBy('st.id')
    .limit(MOST)
    .where('st.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`(st.dataset_version_id is null or d.id is not null)`)
    .where(statementShown(now))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entityId: row.entity_id,
    prop: row.prop,
    value: row.value,
    lang: row.lang,
    origin: row.origin as StatementOrigin,
    storyId: row.story_id,
    datasetVersionId: row.dataset_version_id,
    listSlug: row.list_slug,
    entryKey: row.entry_key,
    row: row.row_number === null ? null : Number(row.row_number),
    source: row.source as StatementSource | null,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    madeBy: row.made_by,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    why: row.why,
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
    dataset: row.dataset_slug
      ? {
          slug: row.dataset_slug,
          names: row.dataset_names as Names,
          version: row.version_number ?? 1,
          open: row.dataset_open === true,
        }
      : null,
    listNames: (row.list_names as Names | null) ?? null,
  }));
}
