import { quoted, run } from '../backup/catalogue.ts';
import type { Writing } from '../database.ts';

/** A table or an index. */
export interface Relation {
  readonly oid: number;
  readonly name: string;
  readonly index: boolean;
  /** Its access method: `heap`, `btree`, `gin` … */
  readonly method: string;
  readonly pages: number;
  /** The table of an index. */
  readonly of: string;
}

/** What is wrong with a table or an index. */
export interface Flaw {
  readonly what: string;
  /** Whether the table still has all its rows, so that building the index again is enough. */
  readonly isIndexOnly: boolean;
}

/** Allows only one access path: a damaged index must not be used to check itself. */
const PAST_INDEXES =
  'set local enable_indexscan = off; set local enable_indexonlyscan = off; set local enable_bitmapscan = off';
const BY_INDEX =
  'set local enable_seqscan = off; set local enable_sort = off; set local enable_bitmapscan = off';

/**
 * Checks for damage without PostgreSQL's own checker: reads every value of a table, and compares the number of rows with
 * and without the index. `cannot` if the index cannot be read by itself.
 */
export async function readWhole(
  writing: Writing,
  relation: Relation,
  from: number,
): Promise<Flaw | 'cannot' | null> {
  if (relation.index) return relation.method === 'btree' ? compareCounts(writing, relation) : 'cannot';
  // Only once: amcheck calls this for each part, but this reads everything at once.
  if (from > 0) return null;
  await setLocal(writing, PAST_INDEXES);
  await run(writing, `select count(*), sum(length(t::text)) from ${quoted(relation.name)} t`);
  return null;
}

async function compareCounts(writing: Writing, { oid, name, of }: Relation): Promise<Flaw | 'cannot' | null> {
  const [shape] = await run(
    writing,
    `select string_agg(pg_get_indexdef(i.indexrelid, n, true) || case when o & 1 = 1 then ' desc' else '' end
        || case when o & 2 = 2 then ' nulls first' else ' nulls last' end, ', ' order by n) as keys,
      coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as holds
      from pg_index i, unnest(i.indoption::int2[]) with ordinality as k (o, place), lateral (select place::int as n) p
      where i.indexrelid = ${oid} and n <= i.indnkeyatts
      group by i.indpred, i.indrelid`,
  );
  const rows = `from ${quoted(of)} where ${shape?.holds}`;
  const count = async (what: string) => Number((await run(writing, `select count(*) as n ${what}`))[0]?.n);
  await setLocal(writing, PAST_INDEXES);
  const there = await count(rows);
  await setLocal(writing, 'reset enable_indexscan; reset enable_indexonlyscan');
  await setLocal(writing, BY_INDEX);
  const sorted = `from (select 1 ${rows} order by ${shape?.keys} offset 0) r`;
  const plan = await run(writing, `explain select count(*) as n ${sorted}`);
  if (!plan.some((line) => String(line['QUERY PLAN']).includes(` ${name} `))) return 'cannot';
  const found = await count(sorted);
  if (found === there) return null;
  // An index that has more may be all that is left of rows the table has lost.
  return { what: `it has ${found} rows, its table ${there}`, isIndexOnly: found < there };
}

async function setLocal(writing: Writing, statements: string): Promise<void> {
  for (const statement of statements.split('; ')) await run(writing, statement);
}
