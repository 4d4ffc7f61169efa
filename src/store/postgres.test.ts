import { Client, type PoolClient } from 'pg';
import { expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { openPool } from './postgres.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

it.runIf(url)(
  'a connection that the server ends while it is in use ends its work, and not the process',
  async () => {
    const pool = openPool(url, 2, silentLog);
    const admin = new Client({ connectionString: url });
    admin.on('error', () => undefined);
    await admin.connect();
    try {
      const [idle, asking] = [await pool.connect(), await pool.connect()];
      const [idleEnded, askingEnded] = [endOf(idle), endOf(asking)];
      const pids = [await pidOf(idle), await pidOf(asking)];
      const refused = expect(asking.query('select pg_sleep(600)')).rejects.toThrow();
      for (const pid of pids) await admin.query('select pg_terminate_backend($1)', [pid]);
      await Promise.all([idleEnded, askingEnded, refused]);
      await expect(idle.query('select 1')).rejects.toThrow();
      for (const client of [idle, asking]) client.release();
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    } finally {
      await pool.end();
      await admin.end();
    }
  },
);

function endOf(client: PoolClient): Promise<void> {
  return new Promise((resolve) => client.once('end', () => resolve()));
}

async function pidOf(client: PoolClient): Promise<unknown> {
  return (await client.query('select pg_backend_pid() as pid')).rows[0]?.pid;
}
