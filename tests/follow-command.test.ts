import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openReplayHost, type ReplayHost } from '../src/desk/following/testing.ts';
import { egressGate } from '../src/intake/egress/egress.ts';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

commandNewsroom();

let host: ReplayHost;
beforeAll(async () => {
  host = await openReplayHost();
  vi.spyOn(egressGate, 'open').mockReturnValue(host.egress);
});
afterAll(() => {
  vi.restoreAllMocks();
  host.close();
});

const datasets = (...args: string[]) => commandHere('datasets', ...args);
const CSV = 'country,year,rate\nIreland,2023,4.3\nIreland,2024,4.5\nFrance,2023,7.3\nFrance,2024,7.4\n';

test('an address is followed, listed, fetched again, and let go', async () => {
  host.answers['/rates.csv'] = { body: CSV };
  expect((await datasets('followed')).err).toContain('No address is followed.');
  const followed = await datasets(
    'follow',
    'https://data.example/rates.csv',
    '--title',
    'Rates',
    '--every',
    'day',
  );
  expect(followed).toMatchObject({ code: 0, out: 'rates: version 1.\n' });
  expect((await datasets('fetch', 'rates')).out).toBe('rates: its data are those of version 1.\n');
  host.answers['/rates.csv'] = { body: CSV.replace('7.4', '7.5') };
  expect(JSON.parse((await datasets('fetch', 'rates', '--json')).out)).toEqual({
    slug: 'rates',
    outcome: 'version',
    version: 2,
  });
  host.answers['/rates.csv'] = { body: CSV.replaceAll('rate', 'percent') };
  const refused = await datasets('fetch', 'rates');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('“rate” is gone');
  const listed = await datasets('followed', '--failing');
  expect(listed.out).toMatch(
    /^rates +day +failing since \d{4}-\d\d-\d\d \d\d:\d\d: The columns of rates have changed/,
  );
  expect(JSON.parse((await datasets('followed', '--json')).out)).toMatchObject({
    slug: 'rates',
    address: 'https://data.example/rates.csv',
    failures: 1,
    outcome: 'failed',
  });
  const accepted = await datasets('fetch', 'rates', '--accept-changes');
  expect(accepted).toMatchObject({ code: 0, out: 'rates: version 3.\n' });
  expect((await datasets('unfollow', 'rates')).out).toBe('rates: unfollowed.\n');
  expect((await datasets('fetch', 'rates')).err).toContain('rates follows no address');
  expect((await datasets('versions', 'rates')).out.split('\n')).toHaveLength(4);
}, 180_000);

test('a dataset that is there follows an address from then on; what may not be asked is refused', async () => {
  host.answers['/next.csv'] = { body: CSV.replace('rate', 'percent').replace('4.3', '4.4') };
  const again = await datasets('follow', 'https://data.example/next.csv', '--slug', 'rates', '--json');
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out)).toMatchObject({ slug: 'rates', outcome: 'version' });
  for (const [address, why] of [
    ['http://data.example/a.csv', /is not https/],
    ['https://10.0.0.1/a.csv', /not a host on the public internet/],
    ['https://localhost/a.csv', /not a host on the public internet/],
    ['https://me:word@data.example/a.csv', /a name or a password/],
    ['https://data.example/a.csv?api_key=abc', /contains a key \(api_key\)/],
  ] as const) {
    const refused = await datasets('follow', address);
    expect(refused.code, address).not.toBe(0);
    expect(refused.err).toMatch(why);
  }
}, 180_000);
