import { openPGlite, type PGliteThread } from './pglite.ts';

/** A database in memory whose tests are over, and what it was before the first of them. */
interface Used {
  readonly thread: PGliteThread;
  /** The schemas it has: one that a test made, as for a queue of jobs, goes when its test is over. */
  readonly schemas: readonly string[];
  /** What was made in it: a test that makes more, or less, leaves it to nobody. */
  readonly made: string;
  /** The rows its tables come with. */
  readonly rows: readonly string[];
}

/** How many wait for the next test; the memory of the others is given back. */
const WAITING = 2;
const waiting: Used[] = [];

/**
 * Lends a database in memory that is as `template`: one that a test of this process has given back, emptied, or a new
 * one. Opening one takes more than a second of a processor, emptying one a twentieth of that.
 */
export async function borrowDatabase(template: Uint8Array): Promise<PGliteThread> {
  for (let used = waiting.pop(); used; used = waiting.pop()) {
    if (await isEmptied(used)) return lend(used);
    await used.thread.close();
  }
  const thread = await openPGlite('memory://', template);
  const [schemas, made, rows] = [await schemasIn(thread), await madeIn(thread), await rowsIn(thread)];
  return lend({ thread, schemas, made, rows });
}

/** The database until it is given back: after that it answers nothing, as one that was closed. */
function lend(used: Used): PGliteThread {
  const { thread } = used;
  let isBack = false;
  const open = () => {
    if (isBack) throw new Error('The database thread has ended.');
    return thread;
  };
  return {
    query: async (sql, params, begins) => open().query(sql, params, begins),
    script: async (sql, begins) => open().script(sql, begins),
    end: async (how) => open().end(how),
    listen: async (channel, heard) =>
      open().listen(channel, (payload) => {
        if (!isBack) heard(payload);
      }),
    dump: async () => open().dump(),
    close: async () => {
      if (isBack) return;
      isBack = true;
      if (waiting.length < WAITING) waiting.push(used);
      else await thread.close();
    },
  };
}

/** Empties the database; false where it cannot be told to be as it was. */
async function isEmptied({ thread, schemas, made, rows }: Used): Promise<boolean> {
  try {
    // Whatever was under way when it was given back.
    await thread.script('rollback; reset all');
    const others = (await schemasIn(thread)).filter((name) => !schemas.includes(name));
    for (const name of others) await thread.script(`drop schema ${name} cascade`);
    if ((await madeIn(thread)) !== made) return false;
    const { rows: filled } = await thread.script(FILLED);
    const tables = filled.map(({ name }) => String(name));
    // Rows that refer to one another go in any order, and so do those that a trigger guards.
    await thread.script(
      [
        'set session_replication_role = replica',
        ...tables.map((name) => `delete from ${name}`),
        ...rows,
        "select setval(format('%I.%I', schemaname, sequencename), start_value, false) from pg_sequences where last_value is not null",
        'reset session_replication_role',
      ].join('; '),
    );
    if (tables.length > 0) await thread.script(`vacuum ${tables.join(', ')}`);
    return true;
  } catch {
    return false;
  }
}

async function schemasIn(thread: PGliteThread): Promise<string[]> {
  const { rows } = await thread.script("select format('%I', nspname) as name from pg_namespace order by 1");
  return rows.map(({ name }) => String(name));
}

/** Tables that have, or had, a row. */
const FILLED = `select format('%I.%I', relnamespace::regnamespace, relname) as name from pg_class
  where oid >= 16384 and relkind = 'r' and pg_relation_size(oid) > 0 order by 1`;

/** Everything but rows: what stands in the catalogs of what was made after the database itself. */
const MADE = `select concat_ws(E'\\n',
  (select string_agg(concat_ws(' ', oid, nspname), ',' order by oid) from pg_namespace),
  (select string_agg(concat_ws(' ', oid, relname, relnamespace, relkind), ',' order by oid) from pg_class where oid >= 16384),
  (select string_agg(concat_ws(' ', attrelid, attnum, attname, atttypid, attnotnull), ',' order by attrelid, attnum)
    from pg_attribute where attrelid >= 16384 and attnum > 0),
  (select string_agg(concat_ws(' ', oid, xmin), ',' order by oid) from pg_attrdef where oid >= 16384),
  (select string_agg(concat_ws(' ', oid, xmin), ',' order by oid) from pg_constraint where oid >= 16384),
  (select string_agg(concat_ws(' ', oid, tgname, tgenabled), ',' order by oid) from pg_trigger where oid >= 16384),
  (select string_agg(concat_ws(' ', oid, xmin), ',' order by oid) from pg_proc where oid >= 16384)) as made`;

async function madeIn(thread: PGliteThread): Promise<string> {
  return String((await thread.script(MADE)).rows[0]?.made);
}

/** Statements that put the rows of a new database back. */
async function rowsIn(thread: PGliteThread): Promise<string[]> {
  const { rows } = await thread.script(FILLED);
  const statements: string[] = [];
  for (const { name } of rows) {
    const { rows: all } = await thread.script(`select quote_literal(jsonb_agg(t)) as rows from ${name} t`);
    if (all[0]?.rows) {
      statements.push(
        `insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${all[0].rows})`,
      );
    }
  }
  return statements;
}
