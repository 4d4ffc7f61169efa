import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from './database.ts';
import { openTestStore } from './testing.ts';

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await store.statement('create table figures (name text primary key, value int)');
});

afterAll(() => store.close());

const names = async () =>
  (await store.statement('select name from figures order by name')).rows.map(({ name }) => name);

// Transactions are tested with PostgreSQL too: both must behave the same.
describe('a transaction', () => {
  it('is begun by its first statement, whichever kind that is, and undone whole', async () => {
    const undone = async (first: string, params: unknown[]) => {
      await store.write(async (writing) => {
        await sql.raw(first).execute(writing);
        await sql`insert into figures values (${params[0]}, 2)`.execute(writing);
        throw new Error('undone');
      });
    };
    // Without parameters, with them, planned for the first time and again.
    for (const turn of [1, 2]) {
      await expect(undone(`insert into figures values ('plain ${turn}', 1)`, ['b'])).rejects.toThrow(
        'undone',
      );
      await expect(
        store.write(async (writing) => {
          await sql`insert into figures values (${`planned ${turn}`}, 1)`.execute(writing);
          throw new Error('undone');
        }),
      ).rejects.toThrow('undone');
    }
    expect(await names()).toEqual([]);
  });

  it('that asks for nothing, or fails at its first statement, leaves the connection to the next', async () => {
    await store.write(async () => undefined);
    const wrong = store.write((writing) => sql`insert into nowhere values (${1})`.execute(writing));
    await expect(wrong).rejects.toMatchObject({ code: '42P01' });
    // After an early error the transaction stays open, but accepts nothing more.
    const goesOn = store.write(async (writing) => {
      await sql`select ${1} from nowhere_either`.execute(writing).catch(() => undefined);
      await sql`insert into figures values (${'after'}, ${1})`.execute(writing);
    });
    await expect(goesOn).rejects.toMatchObject({ code: '25P02' });
    expect(await names()).toEqual([]);
    await store.write((writing) => sql`insert into figures values (${'kept'}, ${1})`.execute(writing));
    expect(await names()).toEqual(['kept']);
  });

  it('tells how many rows a statement wrote, short or too long to be kept', async () => {
    const write = (query: ReturnType<typeof sql>) =>
      store.write(async (writing) => Number((await query.execute(writing)).numAffectedRows ?? 0));
    const rows = Array.from({ length: 700 }, (_, at) => sql`(${`row ${at}`}, ${at})`);
    expect(await write(sql`insert into figures values ${sql.join(rows)}`)).toBe(700);
    expect(await write(sql`update figures set value = ${7} where value < ${100}`)).toBe(101);
    expect(await write(sql`update figures set value = ${7} where name = ${'nobody'}`)).toBe(0);
    expect(await write(sql`delete from figures where value = ${7}`)).toBe(101);
    expect(await write(sql`select count(*) from figures where value > ${0}`)).toBe(0);
    await store.statement('delete from figures');
  });

  it('finds a table that was changed since the statement was planned', async () => {
    const all = () => store.statement('select * from figures where value > $1', [0]);
    await store.statement('insert into figures values ($1, $2)', ['one', 1]);
    expect((await all()).rows).toEqual([{ name: 'one', value: 1 }]);
    await store.statement(`alter table figures add column unit text default '%'`);
    expect((await all()).rows).toEqual([{ name: 'one', value: 1, unit: '%' }]);
  });

  it.skipIf(process.env.TEST_DATABASE_URL)(
    'keeps what is asked again and again among many that are asked once',
    async () => {
      for (let at = 0; at < 400; at += 1) {
        await store.statement(`select $1::int + ${at} as sum`, [1]);
        expect((await store.statement('select $1::int as one', [at])).rows).toEqual([{ one: at }]);
      }
      const { rows } = await store.statement('select count(*)::int as kept from pg_prepared_statements');
      expect(rows[0]?.kept).toBe(300);
      const { rows: hot } = await store.statement(
        `select generic_plans + custom_plans as plans from pg_prepared_statements where statement = 'select $1::int as one'`,
      );
      expect(hot).toEqual([{ plans: 400 }]);
    },
  );

  it('is whole among others at the same time: nobody else’s statement is part of it, or sees the half of it', async () => {
    await store.statement('create table pairs (name text, half int)');
    await store.statement('create table singles (name text)');
    const seen: number[] = [];
    const pair = (name: string, isUndone: boolean) =>
      store
        .write(async (writing) => {
          await sql`insert into pairs values (${name}, 1)`.execute(writing);
          await new Promise((resolve) => setTimeout(resolve, 1));
          await sql.raw(`insert into pairs values ('${name}', 2)`).execute(writing);
          if (isUndone) throw new Error('undone');
        })
        .catch(() => undefined);
    await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        if (at % 3 === 0) return pair(`pair ${at}`, at % 2 === 0);
        if (at % 3 === 1) {
          // One that may be cached as planned, and one without parameters.
          await store.statement(`insert into singles values ('plain ${at}')`);
          return store.statement('insert into singles values ($1)', [`planned ${at}`]);
        }
        const { rows } = await store.statement(
          'select count(*)::int as halves from pairs where half > $1',
          [0],
        );
        seen.push(Number(rows[0]?.halves));
      }),
    );
    expect(seen.filter((halves) => halves % 2 !== 0)).toEqual([]);
    const { rows } = await store.statement('select count(*)::int as n from singles');
    expect(rows).toEqual([{ n: 40 }]);
    const { rows: pairs } = await store.statement('select count(*)::int as n from pairs');
    expect(pairs).toEqual([{ n: 20 }]);
  });
});

// Against a server, a connection plans what it is asked the third time: the tests of its client say so.
it.skipIf(process.env.TEST_DATABASE_URL)('plans a query once, with parameters or without', async () => {
  const query = store.reading.selectFrom('sections').select('slug').orderBy('slug');
  for (const one of [query, query.where('slug', '<>', 'nowhere')]) {
    await one.execute();
    const { rows } = await store.statement(
      'select count(*)::int as kept from pg_prepared_statements where statement = $1',
      [one.compile().sql],
    );
    expect(rows).toEqual([{ kept: 1 }]);
  }
});
