import { expect, it } from 'vitest';
import { type OwnServer, REPLICATED, startPostgres } from '../../scripts/postgres-server.mjs';
import { addressesIn } from '../config.ts';
import { DatabaseAddress } from './database-address.ts';
import { isDatabaseGone } from './database-gone.ts';

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
  ['postgresql://a,b/news?target_session_attrs=primary', ['postgresql://a/news', 'postgresql://b/news']],
])('reads %s', (url, addresses) => {
  expect(addressesIn(url)).toEqual(addresses);
});

it.each([
  'mysql://a/b',
  'postgres://a,,b/news',
  'postgres://a:x/news',
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
