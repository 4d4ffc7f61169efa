import { Client, type PoolClient } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FaultyNetwork, openFaultyNetwork } from '../../tests/faults/faulty-network.ts';
import { type Log, silentLog } from '../log.ts';
import { DatabaseAddress } from './database-address.ts';
import { isDatabaseGone } from './database-gone.ts';
import { askWithoutLimit, WatchedPool } from './postgres.ts';
import { WatchedReach } from './reach.ts';

const url = process.env.TEST_DATABASE_URL ?? '';

describe.runIf(url)('a pool', () => {
  let network: FaultyNetwork;
  let reach: WatchedReach;
  let pool: WatchedPool;
  let admin: Client;
  let address: DatabaseAddress;
  const log = { ...silentLog, debug: () => undefined, warn: vi.fn(), info: vi.fn() } as unknown as Log;

  beforeEach(async () => {
    vi.mocked(log.warn).mockClear();
    const { hostname, port } = new URL(url);
    network = await openFaultyNetwork({ host: hostname, port: Number(port) });
    const through = new URL(url);
    through.port = String(network.port);
    reach = new WatchedReach(log);
    address = new DatabaseAddress(through.href, () => undefined);
    pool = new WatchedPool({ address, size: 2, statementMs: 1_000, reach, log });
    admin = new Client({ connectionString: url });
    admin.on('error', () => undefined);
    await admin.connect();
  });
  afterEach(async () => {
    await pool.end();
    await admin.end();
    await network.close();
  });

  const once = async (query: string) => {
    const client = await pool.connect();
    try {
      return (await client.query(query)).rows;
    } finally {
      client.release();
    }
  };

  it('survives that the server ends a connection in use, or an idle one', async () => {
    const [idle, asking] = [await pool.connect(), await pool.connect()];
    const [idleEnded, askingEnded] = [endOf(idle), endOf(asking)];
    const pids = [await pidOf(idle), await pidOf(asking)];
    const refused = expect(asking.query('select pg_sleep(600)')).rejects.toThrow();
    for (const pid of pids) await admin.query('select pg_terminate_backend($1)', [pid]);
    await Promise.all([idleEnded, askingEnded, refused]);
    await expect(idle.query('select 1')).rejects.toThrow();
    for (const client of [idle, asking]) client.release();
    expect(await once('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['in a transaction', async (client: PoolClient) => void (await client.query('begin'))],
    [
      'in a transaction that failed',
      async (client: PoolClient) => {
        await client.query('begin');
        await client.query('select 1/0').catch(() => undefined);
      },
    ],
    [
      'while it is still asking',
      async (client: PoolClient) => {
        await client.query('set statement_timeout = 0');
        client.query('select pg_sleep(600)').catch(() => undefined);
      },
    ],
  ])('gives nobody a connection that was given back %s', async (_, leave) => {
    const client = await pool.connect();
    const pid = await pidOf(client);
    await leave(client);
    client.release();
    const other = await pool.connect();
    expect(await pidOf(other)).not.toBe(pid);
    other.release();
    const clean = await pool.connect();
    expect(await pidOf(clean)).toBe(await pidOf(other));
    clean.release();
  });

  it('tells who waits, and whose query hangs, as soon as the database is away, and later asks again', async () => {
    const [first, second] = [await pool.connect(), await pool.connect()];
    network.hold();
    const hanging = first.query('select 1');
    const waiting = pool.connect();
    const told = Promise.all([
      expect(hanging).rejects.toSatisfy(isDatabaseGone),
      expect(waiting).rejects.toSatisfy(isDatabaseGone),
    ]);
    reach.lost(new Error('it is held'));
    await told;
    for (const client of [first, second]) client.release();
    await expect(pool.connect()).rejects.toSatisfy(isDatabaseGone);
    network.open();
    reach.found();
    expect(await once('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends a statement that takes too long, and not one that belongs to no request', async () => {
    await expect(once('select pg_sleep(60)')).rejects.toMatchObject({ code: '57014' });
    expect((await askWithoutLimit(url, 'select 1 as one, pg_sleep(1.2)')).rows).toMatchObject([{ one: 1 }]);
  });

  it('has the server notice a client that is gone', async () => {
    const client = await pool.connect();
    const setting = async (name: string) =>
      Object.values((await client.query(`show ${name}`)).rows[0] ?? {})[0];
    expect(await setting('tcp_keepalives_idle')).toBe('5');
    expect(await setting('tcp_user_timeout')).toBe('10000');
    expect(await setting('idle_in_transaction_session_timeout')).toBe('5min');
    client.release();
  });

  it('waits for a connection of its own where the server has no more, and says once that there are none', async () => {
    await admin.query('create role pooled login connection limit 1');
    try {
      const through = new URL(address.url);
      through.username = 'pooled';
      const limited = new WatchedPool({
        address: new DatabaseAddress(through.href, () => undefined),
        size: 2,
        statementMs: 1_000,
        reach,
        log,
      });
      const only = await limited.connect();
      const waits = limited.connect();
      only.release();
      (await waits).release();
      await limited.end();
      // The server counts a connection until its own end of it is gone.
      await expect
        .poll(async () => {
          const { rows } = await admin.query("select 1 from pg_stat_activity where usename = 'pooled'");
          return rows.length;
        })
        .toBe(0);
      const none = new WatchedPool({
        address: new DatabaseAddress(through.href, () => undefined),
        size: 2,
        statementMs: 1_000,
        reach,
        log,
      });
      (await none.connect()).release(true);
      await admin.query('alter role pooled connection limit 0');
      for (let attempt = 0; attempt < 3; attempt += 1)
        await expect(none.connect()).rejects.toSatisfy(isDatabaseGone);
      expect(log.warn).toHaveBeenCalledTimes(1);
      await none.end();
    } finally {
      await admin.query('drop role pooled');
    }
  });

  it('does not say that there are none where the server is gone', async () => {
    await once('select 1');
    network.refuse();
    await expect(once('select 1')).rejects.toSatisfy(isDatabaseGone);
    await expect(once('select 1')).rejects.toSatisfy(isDatabaseGone);
    expect(log.warn).not.toHaveBeenCalled();
  });
});

function endOf(client: PoolClient): Promise<void> {
  return new Promise((resolve) => client.once('end', () => resolve()));
}

async function pidOf(client: PoolClient): Promise<unknown> {
  return (await client.query('select pg_backend_pid() as pid')).rows[0]?.pid;
}
