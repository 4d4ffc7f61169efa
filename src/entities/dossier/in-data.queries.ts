import { sql } from 'kysely';
import { valuesOpen } from '../../evidence/datasets/open-values.ts';
import type { Reading } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import type { Entity } from '../entity.ts';
import { ENTITY_COLUMNS, entityOf } from '../entity-row.ts';
import type { NamedInData } from './dossier.ts';

/** Where datasets name an entity, by a person's yes or a code list: in their newest versions, those of most rows first. */
export async function namedInData(reading: Reading, entityId: string, most: number): Promise<NamedInData[]> {
  const rows = await reading
    .selectFrom('data_names as n')
    .innerJoin('entities as e', 'e.id', 'n.entity_id')
    .innerJoin('published_datasets as d', 'd.id', 'n.dataset_id')
    .innerJoin('dataset_versions as v', 'v.id', 'n.version_id')
    .select(['n.field', 'n.value', 'n.row_count', 'n.first_row', 'n.decided_by', 'n.decided_at', 'n.cue'])
    .select(['d.slug', 'd.names', 'd.producer', 'v.number', 'v.fields', valuesOpen('d').as('open')])
    .where('e.canonical_id', '=', entityId)
    .where('n.state', '=', 'accepted')
    .where('n.gone_at', 'is', null)
    .orderBy('n.row_count', 'desc')
    .orderBy('n.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    dataset: {
      slug: row.slug,
      names: row.names as Names,
      producer: row.producer,
      version: row.number,
      open: row.open,
    },
    field: row.field,
    fieldTitle:
      (row.fields as readonly { name: string; title: string | null }[]).find(({ name }) => name === row.field)
        ?.title ?? null,
    value: row.open ? row.value : null,
    rows: Number(row.row_count),
    firstRow: row.open ? Number(row.first_row) : null,
    byCodeList: row.cue === 'code list' && row.decided_by === null,
  }));
}

/** Who has a page and is named in the newest version of a dataset, those of most rows first. */
export async function namedInDataset(
  reading: Reading,
  datasetId: string,
  most: number,
): Promise<{ readonly entity: Entity; readonly rows: number }[]> {
  const counts = await reading
    .selectFrom('data_names as n')
    .innerJoin('entities as o', 'o.id', 'n.entity_id')
    .innerJoin('entities as e', 'e.id', 'o.canonical_id')
    .select(['e.id', sql<number>`max(n.row_count)::bigint`.as('rows')])
    .where('n.dataset_id', '=', datasetId)
    .where('n.state', '=', 'accepted')
    .where('n.gone_at', 'is', null)
    .where('e.state', '=', 'published')
    .groupBy('e.id')
    .orderBy('rows', 'desc')
    .orderBy('e.id')
    .limit(most)
    .execute();
  if (counts.length === 0) return [];
  const rows = await reading
    .selectFrom('entities as e')
    .select(ENTITY_COLUMNS)
    .where(
      'e.id',
      'in',
      counts.map(({ id }) => id),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, entityOf(row)]));
  return counts.flatMap(({ id, rows: count }) => {
    const entity = byId.get(id);
    return entity ? [{ entity, rows: Number(count) }] : [];
  });
}
