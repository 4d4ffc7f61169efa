import { openPGlite, type PGliteThread } from './pglite.ts';

/** An in-memory database whose test is over, and its original state. */
interface Used {
  readonly thread: PGliteThread;
  /** Its schemas: one that a test created, for example for a job queue, is dropped afterwards. */
  readonly schemas: readonly string[];
  /** Its catalog: if a test leaves it different, the database is not reused. */
  readonly made: string;
  /** The initial rows of its tables. */
  readonly rows: readonly string[];
}

/** How many are kept for the next test; the memory of the others is freed. */
const WAITING = 2;
const waiting: Used[] = [];

/**
 * Lends an in-memory database equal to `template`: one returned by an earlier test of this process, emptied, or a new
 * one. Opening one takes more than a second of CPU time, emptying one a twentieth of that.
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

/** The database until it is returned: afterwards it fails like a closed one. */
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

/** Empties the database; false if it may not be back in its original state. */
async function isEmptied({ thread, schemas, made, rows }: Used): Promise<boolean> {
  try {
    // Anything still in progress when it was returned.
    await thread.script('rollback; reset all');
    const others = (await schemasIn(thread)).filter((name) => !schemas.includes(name));
    for (const name of others) await thread.script(`drop schema ${name} cascade`);
    if ((await madeIn(thread)) !== made) return false;
    const { rows: filled } = await thread.script(FILLED);
    const tables = filled.map(({ name }) => String(name));
    // Disables foreign keys and triggers, so that rows can be deleted in any order.
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

/** Tables that have, or had, rows. */
const FILLED = `select format('%I.%I', relnamespace::regnamespace, relname) as name from pg_class
  where oid >= 16384 and relkind = 'r' and pg_relation_size(oid) > 0 order by 1`;

/** Everything except rows: the catalog entries of objects created after the database itself. */
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

/** Statements that restore the rows of a new database. */
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
