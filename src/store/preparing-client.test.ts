import { expect, it } from 'vitest';
import { PreparingClient } from './preparing-client.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

it.runIf(url)(
  'a statement that is asked often is planned once on a connection, and answers the same',
  async () => {
    const client = new PreparingClient({ connectionString: url });
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
