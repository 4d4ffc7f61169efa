import { sql } from 'kysely';
import type { Reading } from './database.ts';

/** The database's own figures. */
export interface StoreHealth {
  migration: number;
  megabytes: number;
  stories: number;
  waiting: number;
  /** Stories whose newest revision was not stored: always 0 unless there is a bug. */
  withoutRevision: number;
  /** Old slugs hidden by a story with that slug: always 0 unless there is a bug. */
  shadowedSlugs: number;
}

/** The schema version of the database; null if it has none yet. Uses nothing that an older one lacks. */
export async function storeVersion(reading: Reading): Promise<number | null> {
  if (!(await hasTable(reading, 'migrations'))) return null;
  const version = sql<number | null>`(select max(number) from migrations)`.as('version');
  return (await reading.selectNoFrom(version).executeTakeFirstOrThrow()).version;
}

/** Whether there is a table with this name: an older version of the database may lack it. */
export async function hasTable(reading: Pick<Reading, 'selectNoFrom'>, name: string): Promise<boolean> {
  const there = sql<boolean>`to_regclass(quote_ident(${name})) is not null`.as('there');
  return (await reading.selectNoFrom(there).executeTakeFirstOrThrow()).there;
}

/** Counts and checks over the whole database, in one query. */
export async function storeHealth(reading: Reading, now: Date): Promise<StoreHealth> {
  return reading
    .selectNoFrom([
      sql<number>`(select max(number) from migrations)`.as('migration'),
      sql<number>`pg_database_size(current_database()) / 1048576`.as('megabytes'),
      sql<number>`(select count(*) from stories where state = 'published'
        and greatest(published_at, embargo_until) <= ${now})`.as('stories'),
      sql<number>`(select count(*) from stories where state = 'published'
        and greatest(published_at, embargo_until) > ${now})`.as('waiting'),
      sql<number>`(select count(*) from stories s where not exists
        (select 1 from revisions r where r.story_id = s.id and r.number = s.revision))`.as('withoutRevision'),
      sql<number>`(select count(*) from old_slugs o join stories s on s.slug = o.slug)`.as('shadowedSlugs'),
    ])
    .executeTakeFirstOrThrow();
}
