import { messageOf } from '../../errors.ts';
import { run } from '../backup/catalogue.ts';
import type { Store, Writing } from '../database.ts';
import { isDatabaseGone } from '../database-gone.ts';
import { isDamageWhenRead, isOfIndexOnly } from './is-damage.ts';
import { type Flaw, type Relation, readWhole } from './read-whole.ts';

/** A table or index that is partly unreadable or inconsistent. */
export interface Damage extends Flaw {
  readonly relation: string;
}

/** A table or index that could not be read for a reason other than damage. */
export interface Unread {
  readonly relation: string;
  readonly what: string;
  readonly error: unknown;
}

/** The result of checking all tables and indexes. */
export interface TablesChecked {
  /** With PostgreSQL's own checker, or by reading all rows, with and without each index. */
  readonly how: 'amcheck' | 'reading';
  readonly looked: number;
  readonly damage: readonly Damage[];
  /** Indexes of a kind that cannot be checked this way. */
  readonly unchecked: readonly string[];
  /** What could not be read for a reason other than damage, such as permissions or a time limit. */
  readonly unread: readonly Unread[];
}

/** Others on the embedded database's only connection wait at most this long, plus one relation. */
const HOLD_MS = 100;
const PAGES_AT_ONCE = 2_000;
const SAID_MOST = 200;

class Undo extends Error {}

/**
 * Checks every table and index for damage: with amcheck if available, installed in a transaction that is rolled back;
 * otherwise by reading everything.
 */
export async function checkTables(store: Store, mayAmcheck = true): Promise<TablesChecked> {
  const relations = await relationsOf(store);
  const how = mayAmcheck && (await canAmcheck(store)) ? 'amcheck' : 'reading';
  const damage: Damage[] = [];
  const unchecked: string[] = [];
  const unread: Unread[] = [];
  const left = relations.flatMap(inParts);
  let reading = 'the catalogue';
  while (left.length > 0) {
    const looking = undone(store, async (writing) => {
      await begin(writing, how);
      const until = performance.now() + HOLD_MS;
      while (left.length > 0) {
        const [relation, from] = left.shift() as [Relation, number];
        // If the table cannot be read, its indexes cannot be judged.
        if (
          [...damage, ...unread].some(
            (known) => known.relation === relation.name || known.relation === relation.of,
          )
        )
          continue;
        reading = relation.name;
        const found = await lookAt(writing, how, relation, from);
        if (found === 'cannot') unchecked.push(relation.name);
        else if (found) {
          const one = { relation: relation.name, what: found.what.slice(0, SAID_MOST) };
          if ('error' in found) unread.push({ ...one, error: found.error });
          else damage.push({ ...one, isIndexOnly: found.isIndexOnly });
        }
        if (performance.now() > until) break;
      }
    });
    await looking.catch((error: unknown) => {
      if (!isDatabaseGone(error)) throw error;
      // Damaged rows can crash a server.
      throw new Error(`${messageOf(error)} (while reading ${reading})`, { cause: error });
    });
  }
  return { how, looked: relations.length - unchecked.length - unread.length, damage, unchecked, unread };
}

/** Splits a large table into parts. */
function inParts(relation: Relation): [Relation, number][] {
  const parts = relation.index ? 1 : Math.max(1, Math.ceil(relation.pages / PAGES_AT_ONCE));
  return Array.from({ length: parts }, (_, part) => [relation, part * PAGES_AT_ONCE]);
}

async function relationsOf(store: Store): Promise<Relation[]> {
  const { rows } = await store.statement(
    `select c.oid, c.relname as name, c.relkind = 'i' as index, a.amname as method, coalesce(t.relname, '') as of,
        (pg_relation_size(c.oid) / current_setting('block_size')::int)::int as pages
      from pg_class c join pg_am a on a.oid = c.relam
      left join pg_index i on i.indexrelid = c.oid left join pg_class t on t.oid = i.indrelid
      where c.relkind in ('r', 'i') and c.relpersistence = 'p' and c.relnamespace = current_schema()::regnamespace
        and coalesce(i.indisvalid, true)
      order by c.relkind desc, c.relname`,
  );
  return rows.map(({ oid, name, index, method, of, pages }) => ({
    oid: Number(oid),
    name: String(name),
    index: index === true,
    method: String(method),
    of: String(of),
    pages: Number(pages),
  }));
}

/** Whether amcheck is installed, or this user may install it. */
async function canAmcheck(store: Store): Promise<boolean> {
  try {
    await undone(store, async (writing) => {
      await begin(writing, 'amcheck');
      await run(writing, `select count(*) from verify_heapam('migrations'::regclass)`);
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs `work` in a transaction that is rolled back. */
async function undone(store: Store, work: (writing: Writing) => Promise<void>): Promise<void> {
  try {
    await store.write(async (writing) => {
      await work(writing);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

async function begin(writing: Writing, how: TablesChecked['how']): Promise<void> {
  if (how === 'amcheck') await run(writing, 'create extension if not exists amcheck');
  else await run(writing, 'set transaction isolation level repeatable read');
}

/** What is wrong with a relation; null if nothing is, `cannot` if it cannot be checked. */
async function lookAt(
  writing: Writing,
  how: TablesChecked['how'],
  relation: Relation,
  from: number,
): Promise<Flaw | Omit<Unread, 'relation'> | 'cannot' | null> {
  await run(writing, 'savepoint looking');
  try {
    const found =
      how === 'amcheck' ? await amcheck(writing, relation, from) : await readWhole(writing, relation, from);
    await run(writing, 'rollback to savepoint looking');
    return found;
  } catch (error) {
    const what = messageOf(error);
    if (isDatabaseGone(error)) throw error;
    await run(writing, 'rollback to savepoint looking');
    if (!(await isThere(writing, relation))) return null;
    if (!isDamageWhenRead(error)) return { what, error };
    return { what, isIndexOnly: relation.index && isOfIndexOnly(error) };
  }
}

/** Whether a relation has not been dropped since the check began. The function answers for now, not for the snapshot. */
async function isThere(writing: Writing, { oid }: Relation): Promise<boolean> {
  const rows = await run(writing, `select pg_relation_filenode(${oid}) is not null as there`);
  return rows[0]?.there === true;
}

async function amcheck(writing: Writing, relation: Relation, from: number): Promise<Flaw | 'cannot' | null> {
  if (relation.index) {
    if (relation.method !== 'btree') return 'cannot';
    await run(writing, `select bt_index_check(${relation.oid}, true)`);
    return null;
  }
  const to = Math.min(relation.pages, from + PAGES_AT_ONCE) - 1;
  // One without pages may be empty, or its file may be missing.
  const part = relation.pages > 0 ? `, startblock => ${from}, endblock => ${to}` : '';
  const rows = await run(
    writing,
    `select blkno, msg from verify_heapam(${relation.oid}, check_toast => true${part}) limit 1`,
  );
  return rows[0] ? { what: `page ${rows[0].blkno}: ${rows[0].msg}`, isIndexOnly: false } : null;
}
