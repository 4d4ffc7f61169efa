import { expect, it } from 'vitest';
import { type OwnServer, REPLICATED, startPostgres } from '../../scripts/postgres-server.mjs';
import { addressesIn } from '../config.ts';
import { DatabaseAddress } from './database-address.ts';
import { isDatabaseGone } from './database-gone.ts';
import { LimitedClient } from './limited-client.ts';
import { askWithoutLimit } from './postgres.ts';

it.each([
  ['postgres://news@db/news', ['postgres://news@db/news']],
  [
    'postgresql://u:p%40ss@[::1]:5433/news?sslmode=require',
    ['postgresql://u:p%40ss@[::1]:5433/news?sslmode=require'],
  ],
  [
    'postgresql://u:p@a:5432,b:5433/news?target_session_attrs=read-write&application_name=news',
    [
      'postgresql://u:p@a:5432/news?application_name=news',
      'postgresql://u:p@b:5433/news?application_name=news',
    ],
  ],
  // Passwords may have both unencoded.
  ['postgres://u:p@s,s@a:1,b:2/news', ['postgres://u:p@s,s@a:1/news', 'postgres://u:p@s,s@b:2/news']],
  ['postgres://u:p@s,s@a/news', ['postgres://u:p@s,s@a/news']],
  ['postgres://u@%2Fvar%2Frun/news', ['postgres://u@%2Fvar%2Frun/news']],
  ['postgres:///news?host=/var/run', ['postgres:///news?host=%2Fvar%2Frun']],
  ['postgresql://a,b/news?target_session_attrs=primary', ['postgresql://a/news', 'postgresql://b/news']],
])('reads %s', (url, addresses) => {
  expect(addressesIn(url)).toEqual(addresses);
});

it.each([
  'mysql://a/b',
  'postgres://a,,b/news',
  'postgres://a:x/news',
  // Otherwise read as host `u` and port 5.
  'postgres://u:5#word@host/news',
  'postgres://u:5/word@host/news',
  // This program writes.
  'postgres://a,b/news?target_session_attrs=prefer-standby',
])('does not understand %s', (url) => {
  expect(addressesIn(url)).toBeNull();
});

it('has nothing to find where there is one host, and says which hosts there are', async () => {
  const one = new DatabaseAddress('postgres://u:secret@127.0.0.1:1/none', () => expect.unreachable());
  await one.find();
  expect(one.url).toBe('postgres://u:secret@127.0.0.1:1/none');
  const two = new DatabaseAddress('postgres://u:secret@127.0.0.1:1,127.0.0.1:2/none', () => undefined);
  expect(two.hosts).toBe('127.0.0.1:1, 127.0.0.1:2');
  await expect(two.find()).rejects.toSatisfy(isDatabaseGone);
});

it.each([
  ['postgres://u:secret@s@127.0.0.1:1/none', '127.0.0.1:1'],
  ['postgres://u:secret@%2Fvar%2Frun/none', '/var/run'],
  ['postgres:///none?host=/var/run&password=secret', '/var/run'],
  ['postgres:///none', 'its default address'],
])('names the host of %s', (url, host) => {
  expect(new DatabaseAddress(url, () => undefined).hosts).toBe(host);
});

it.runIf(process.env.TEST_DATABASE_URL)('connects over a socket', { timeout: 60_000 }, async () => {
  const server = await startPostgres();
  try {
    const { port } = new URL(server.url);
    const { rows } = await askWithoutLimit(server.url, 'show unix_socket_directories');
    const folder = String(rows[0]?.unix_socket_directories);
    for (const url of [
      `postgres://sourceline@${encodeURIComponent(folder)}:${port}/postgres`,
      `postgres:///postgres?host=${folder}&port=${port}&user=sourceline`,
    ]) {
      const client = new LimitedClient(new DatabaseAddress(url, () => undefined).url, 0);
      await client.connect();
      expect((await client.query('select inet_server_addr() as at')).rows).toEqual([{ at: null }]);
      await client.end();
    }
  } finally {
    await server.remove();
  }
});

it.runIf(process.env.TEST_DATABASE_URL)(
  'finds the host that takes writes, and says when that is another',
  {
    timeout: 120_000,
  },
  async () => {
    const primary = await startPostgres(REPLICATED);
    const replica = await primary.replica();
    try {
      let moves = 0;
      const address = new DatabaseAddress(both(replica, primary), () => {
        moves += 1;
      });
      await address.find();
      await address.find();
      expect([address.url, moves]).toEqual([primary.url, 1]);
      await primary.stop('SIGQUIT');
      await expect(address.find()).rejects.toSatisfy(isDatabaseGone);
      replica.promote();
      await address.find();
      expect([address.url, moves]).toEqual([replica.url, 2]);
    } finally {
      await replica.remove();
      await primary.remove();
    }
  },
);

function both(first: OwnServer, second: OwnServer): string {
  const [one, two] = [first, second].map(({ url }) => new URL(url));
  return `postgres://sourceline@${one?.host},${two?.host}/postgres?target_session_attrs=read-write`;
}
