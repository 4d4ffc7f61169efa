import { Client, type PoolClient } from 'pg';
import { expect, it, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { isDatabaseGone } from './database-gone.ts';
import { openPool, PostgresListener } from './postgres.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

it.runIf(url)(
  'hears again after its connection was ended, and says that something may have been missed',
  async () => {
    const listener = new PostgresListener(url, silentLog);
    const other = new Client({ connectionString: url });
    await other.connect();
    const channel = `test_${process.pid}`;
    const heard: string[] = [];
    const alsoHeard: string[] = [];
    await Promise.all([
      listener.listen(channel, (payload) => heard.push(payload)),
      listener.listen(`${channel}_b`, (payload) => alsoHeard.push(payload)),
    ]);
    try {
      await other.query('select pg_notify($1, $2)', [channel, 'one']);
      await other.query('select pg_notify($1, $2)', [`${channel}_b`, 'two']);
      await vi.waitFor(() => expect([heard, alsoHeard]).toEqual([['one'], ['two']]));
      await other.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen "${channel}%'`,
      );
      await vi.waitFor(() => expect(heard).toEqual(['one', '']), 5000);
      await other.query('select pg_notify($1, $2)', [channel, 'three']);
      await vi.waitFor(() => expect(heard).toEqual(['one', '', 'three']));
    } finally {
      await listener.close();
      await other.end();
    }
  },
);

it('gives up at once when nobody answers, and leaves nothing open', async () => {
  const listener = new PostgresListener('postgres://127.0.0.1:1/none', silentLog);
  await expect(listener.listen('x', () => undefined)).rejects.toSatisfy(isDatabaseGone);
  await listener.close();
});

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
