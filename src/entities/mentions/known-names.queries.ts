import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Schema } from '../entity.ts';
import { type KnownName, KnownNames, NO_NAMES } from './known-names.ts';

/** More names than this are a list to be screened against, not names to read for. */
const MOST = 500_000;

let lately: { stamp: string; names: KnownNames } = { stamp: '', names: NO_NAMES };

/**
 * The names of all confirmed entities, as seen in this transaction: cached in memory, and reloaded only when one of
 * those entities has changed.
 */
export async function knownNamesNow(writing: Writing | Reading): Promise<KnownNames> {
  const stamp = await stampNow(writing);
  if (lately.stamp === stamp) return lately.names;
  const names = stamp.startsWith('0 ') ? NO_NAMES : new KnownNames(await allNames(writing));
  lately = { stamp, names };
  return names;
}

/** A stamp of their number, when each kind of them last changed, and which was last: it changes when the names do. */
async function stampNow(reading: Writing | Reading): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select concat_ws(' ',
      (select count(*) from entities where state in ('known', 'published')),
      (select max(changed_at) from entities where state = 'known'),
      (select max(changed_at) from entities where state = 'published'),
      (select max(changed_at) from entities where state = 'rejected'),
      (select id from entities where state in ('known', 'published') order by id desc limit 1)) as stamp`.execute(
    reading as Writing,
  );
  return rows[0]?.stamp ?? '0 ';
}

async function allNames(reading: Writing | Reading): Promise<KnownName[]> {
  const rows = await reading
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['c.id', 'c.schema', 'c.country', 's.value', 's.standing_at', 's.standing_by'])
    .where('c.state', 'in', ['known', 'published'])
    .where('s.folded', '<>', '')
    .where('s.withdrawn_at', 'is', null)
    // Once, however many sources state it.
    .distinctOn(['c.id', 's.value'])
    .orderBy('c.id')
    .orderBy('s.value')
    .orderBy(sql`s.standing_at nulls last`)
    .orderBy('s.id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    entityId: row.id,
    schema: row.schema as Schema,
    name: row.value,
    country: row.country,
    standing: row.standing_at ? { by: row.standing_by } : null,
  }));
}
