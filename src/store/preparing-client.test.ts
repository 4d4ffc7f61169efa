import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { PreparingClient } from './preparing-client.ts';
import { openTestStore } from './testing.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

it.runIf(url)(
  'a statement that is asked often is planned once on a connection, and answers the same',
  async () => {
    const client = new PreparingClient(url, 0);
    await client.connect();
    const prepared = async () =>
      (await client.query('select statement from pg_prepared_statements')).rows.map(
        ({ statement }) => statement,
      );
    try {
      const often = 'select $1::int + 1 as more';
      for (let number = 0; number < 5; number += 1)
        expect((await client.query(often, [number])).rows).toEqual([{ more: number + 1 }]);
      await client.query('select $1::int as once', [1]);
      expect(await prepared()).toEqual([often]);
      for (let number = 0; number < 700; number += 1)
        await client.query(`select $1::int + ${number} as n`, [1]);
      expect(await prepared()).toEqual([often]);
      expect((await client.query(often, [1])).rows).toEqual([{ more: 2 }]);
    } finally {
      await client.end();
    }
  },
);

it.runIf(url)('no statement fails when another version of the program alters a table', async () => {
  const store = await openTestStore();
  const read = 'select * from altered where id = $1';
  const columns = async () => Object.keys((await store.statement(read, [1])).rows[0] ?? {});
  const onAllConnections = <T>(work: () => Promise<T>) =>
    Promise.all(Array.from({ length: 20 }, () => work()));
  try {
    await store.statement('create table altered (id int)');
    await store.statement('insert into altered values (1)');
    await onAllConnections(columns);
    await store.statement('alter table altered add a int');
    expect(new Set((await onAllConnections(columns)).flat())).toEqual(new Set(['id', 'a']));
    await onAllConnections(columns);
    await store.statement('alter table altered add b int');
    const written = await onAllConnections(() =>
      store.write(async (writing) =>
        Object.keys((await writing.executeQuery(CompiledQuery.raw(read, [1]))).rows[0] ?? {}),
      ),
    );
    expect(new Set(written.flat())).toEqual(new Set(['id', 'a', 'b']));
  } finally {
    await store.close();
  }
});
