import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { PostgresListener } from './postgres.ts';

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
  await expect(listener.listen('x', () => undefined)).rejects.toThrow();
  await listener.close();
});
