import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';

const MOST = 1_000;

/** Steps from one value of an indexed column to the next: reading all of them would grow with the pool. */
const distinct = (column: 'language' | 'source_id') => sql<{ value: string }>`(with recursive one as (
    (select ${sql.ref(column)} as value from intake_items order by ${sql.ref(column)} limit 1)
    union all
    select (select i.${sql.ref(column)} from intake_items i where i.${sql.ref(column)} > one.value
      order by i.${sql.ref(column)} limit 1) from one where one.value is not null)
  select value from one where value is not null limit ${MOST})`;

/** The languages of items in the pool. */
export async function intakeLanguages(reading: Reading): Promise<string[]> {
  const rows = await reading.selectFrom(distinct('language').as('found')).select('value').execute();
  return rows.map(({ value }) => value);
}

/** The sources of items in the pool, by name. */
export async function intakeSources(
  reading: Reading,
): Promise<{ readonly slug: string; readonly name: string }[]> {
  return reading
    .selectFrom(distinct('source_id').as('found'))
    .innerJoin('sources as s', 's.id', 'found.value')
    .select(['s.slug', 's.name'])
    .orderBy('s.name')
    .orderBy('s.slug')
    .execute();
}
