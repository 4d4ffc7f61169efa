import { afterEach, expect, test } from 'vitest';
import { changeFollowed, fetchSoon, followAddress } from '../desk/following/follow-address.ts';
import { failingFollowed, findFollowed } from '../desk/following/followed.queries.ts';
import { replayingNewsroom } from '../desk/following/testing.ts';
import { asOperator } from '../readers/permission.ts';
import { fetchDueDatasets } from './fetch-datasets.ts';
import { jobAt } from './testing.ts';

const by = asOperator();
const CSV = 'country,year,rate\nIreland,2023,4.3\nIreland,2024,4.5\nFrance,2023,7.3\nFrance,2024,7.4\n';

const newsroom = replayingNewsroom();
afterEach(async () => {
  await newsroom.store.write((writing) => writing.deleteFrom('dataset_sources').execute());
});

async function fetchAt(now: string) {
  newsroom.host.asked = [];
  await fetchDueDatasets(
    jobAt(newsroom.store, now, { DATA_DIR: newsroom.files.settings.DATA_DIR }),
    newsroom.host.egress,
  );
  return newsroom.host.asked.map(({ path }) => path);
}

test('what is due is fetched, one failure keeps no other back, and what is paused waits', async () => {
  for (const slug of ['good', 'bad', 'still']) {
    await newsroom.files.add(`${slug}.csv`, `${CSV}${slug},2024,1\n`, { slug });
    const address = `https://data.example/${slug}.csv`;
    await newsroom.store.write((writing) =>
      followAddress(writing, by, slug, { address, every: 'hour' }, new Date('2026-11-02T06:00:00Z')),
    );
  }
  newsroom.host.answers = { '/good.csv': { body: `${CSV}good,2024,2\n` }, '/still.csv': { body: CSV } };
  const paused = { paused: true };
  const now = new Date('2026-11-02T06:00:00Z');
  await newsroom.store.write((writing) => changeFollowed(writing, by, 'still', paused, now));
  expect((await fetchAt('2026-11-02T06:05:00Z')).sort()).toEqual(['/bad.csv', '/good.csv']);
  expect(await findFollowed(newsroom.store.reading, 'good')).toMatchObject({
    outcome: 'version',
    failures: 0,
  });
  expect((await failingFollowed(newsroom.store.reading)).map(({ slug }) => slug)).toEqual(['bad']);
  expect(await fetchAt('2026-11-02T06:10:00Z')).toEqual([]);
  await newsroom.store.write((writing) =>
    changeFollowed(writing, by, 'still', { paused: false }, new Date('2026-11-02T06:15:00Z')),
  );
  expect(await fetchAt('2026-11-02T06:15:00Z')).toEqual(['/still.csv']);
  expect((await fetchAt('2026-11-02T08:00:00Z')).sort()).toEqual(['/bad.csv', '/good.csv', '/still.csv']);
  expect(await findFollowed(newsroom.store.reading, 'bad')).toMatchObject({
    failures: 2,
    failingSince: new Date('2026-11-02T06:05:00Z'),
  });
});

/** Has `path` answer with `body` only after `meanwhile` was done. */
const answerAfter = (path: string, body: string, meanwhile: () => Promise<unknown>) => {
  newsroom.host.answers[path] = {
    by: (response) =>
      void meanwhile().then(
        () => {
          newsroom.host.answers[path] = { body };
          response.writeHead(200, { etag: '"1"' }).end(body);
        },
        (error: unknown) => response.destroy(error as Error),
      ),
  };
};

test('what is asked for during the first fetch is fetched once more, by the same run', async () => {
  const slug = 'asked';
  await newsroom.files.add(`${slug}.csv`, `${CSV}${slug},2024,1\n`, { slug });
  const began = new Date('2026-11-03T06:00:00Z');
  const address = `https://data.example/${slug}.csv`;
  await newsroom.store.write((writing) =>
    followAddress(writing, by, slug, { address, every: 'month' }, began),
  );
  const ask = (at: string, acceptsChanges = false) =>
    newsroom.store.write((writing) => fetchSoon(writing, by, slug, { acceptsChanges }, new Date(at)));
  const path = `/${slug}.csv`;
  answerAfter(path, `${CSV}${slug},2024,2\n`, () => ask('2026-11-03T06:04:00Z', true));
  expect(await fetchAt('2026-11-03T06:05:00Z')).toEqual([path, path]);
  const after = await findFollowed(newsroom.store.reading, slug);
  expect(after).toMatchObject({ outcome: 'same', acceptsChanges: false });
  expect(after?.nextAt.getTime()).toBeGreaterThan(Date.parse('2026-11-20T00:00:00Z'));
  expect(await fetchAt('2026-11-03T06:10:00Z')).toEqual([]);

  // After a failure as well: it does not wait until the address is tried again.
  await ask('2026-11-03T06:12:00Z');
  newsroom.host.answers[path] = {
    by: (response) =>
      void ask('2026-11-03T06:14:00Z').then(() => {
        newsroom.host.answers[path] = { body: CSV };
        response.writeHead(503, { 'retry-after': '3600' }).end();
      }),
  };
  expect(await fetchAt('2026-11-03T06:15:00Z')).toEqual([path, path]);
});

test('a descriptor that is changed during a fetch has the file fetched again, whole', async () => {
  const slug = 'scaled';
  await newsroom.files.add(`${slug}.csv`, `${CSV}${slug},2024,1\n`, { slug });
  const address = `https://data.example/${slug}.csv`;
  const began = new Date('2026-11-05T06:00:00Z');
  await newsroom.store.write((writing) =>
    followAddress(writing, by, slug, { address, every: 'month' }, began),
  );
  const descriptor = JSON.stringify({ fields: [{ name: 'rate', title: 'Share of adults', unit: '%' }] });
  answerAfter(`/${slug}.csv`, `${CSV}${slug},2024,2\n`, () =>
    newsroom.store.write((writing) => changeFollowed(writing, by, slug, { descriptor }, began)),
  );
  expect(await fetchAt('2026-11-05T06:05:00Z')).toEqual([`/${slug}.csv`, `/${slug}.csv`]);
  // Whole: what the host would compare is of the reading before.
  expect(await findFollowed(newsroom.store.reading, slug)).toMatchObject({ descriptor, problem: '' });
  expect(newsroom.host.asked[1]?.headers['if-none-match']).toBeUndefined();
});
