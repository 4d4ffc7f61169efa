import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveReadership } from '../../../desk/readership/save-readership.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { plantDataset, plantFigure } from '../../figures/evidence-testing.ts';
import { sampleDataset, sampleRecord } from '../../gallery/evidence-samples.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';
const HERE = '/desk/readership';
let api: TestApiPortal;
let reporter: TestMember;
let reader: TestMember;
let ship: string;
let figure: string;
beforeAll(async () => {
  api = await openTestApi(fetch);
  const { store } = api;
  reporter = await makeMember(store, { role: 'reporter', name: 'Rosa' });
  reader = await makeMember(store, { role: 'reader', name: 'Ria' });
  const now = new Date();
  const section = { slug: 'world', names: { en: 'World' } };
  const [one] = await store.write((writing) =>
    upsertStories(
      writing,
      [
        draftOf({
          headline: 'A ship comes in',
          slug: 'a-ship',
          text: 'Exports rose by 12 % in 2023.',
          section,
        }),
        draftOf({ headline: 'Un port ouvre', slug: 'un-port', language: 'fr', section: null }),
      ],
      now,
    ),
  );
  ship = one?.id ?? '';
  await plantDataset(store, sampleDataset());
  figure = (await plantFigure(store, ship, sampleRecord())).id;
});
afterAll(() => api.close());

const { get, post, page, text } = visitsTo(() => ({ portal: api, as: reporter }));
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const add = (ago: number, slug: string, reads: number, finished = 0, from: [string, string?] = ['direct']) =>
  api.store.write((writing) =>
    saveReadership(
      writing,
      [{ day: day(ago), slug, origin: from[0] as 'direct', host: from[1] ?? '', reads, finished }],
      [],
      new Date(),
    ),
  );
/** Sends what a page reports. */
const report = (form: Record<string, string>, as: TestMember | null, portal: { readonly url: string }) => {
  views += 1;
  const view = `view${String(views).padStart(6, '0')}`;
  const agent = { 'user-agent': BROWSER, 'sec-fetch-dest': 'empty' };
  return visitsTo(() => ({ portal })).post('/read', { from: '', view, ...form }, as, agent);
};
let views = 0;

it('says what to expect before anything is counted', async () => {
  const empty = await page(HERE);
  expect(empty.headings(1)).toEqual(['Readership']);
  expect(empty.text).toContain('Nothing was counted in this period. Counts appear here a few seconds after');
});

it('takes the reports of a story’s page, answers nothing, and has them counted when it stops', async () => {
  const other = await startTestPortal(api.store, { config: api.config });
  const counted = { kind: 'read', of: 'a-ship' };
  const answers = [
    await report(counted, null, other),
    await report(counted, reader, other),
    await report(counted, reporter, other),
    await report({ kind: 'read', of: 'never-written' }, null, other),
  ];
  await other.close();
  const { rows } = await api.store.statement('select reads from readership');
  expect(rows).toEqual([{ reads: 2 }]);
  for (const answer of answers) {
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
});

it.each([
  ['another kind', { kind: 'seen', of: 'a-ship' }, 'kind'],
  ['no slug', { kind: 'read', of: '../desk' }, 'of'],
  ['no id of a figure', { kind: 'figure', of: 'a-ship' }, 'of'],
  ['no view', { kind: 'read', of: 'a-ship', view: '<b>' }, 'view'],
])('refuses a report with %s', async (_, form, field) => {
  const answer = await post('/read', { from: '', view: 'abcdefgh', ...form }, null, {
    accept: 'application/json',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'visitInvalid', params: { field } });
});

it('refuses a report of another site, and one that is too long', async () => {
  const form = { kind: 'read', of: 'a-ship', from: '', view: 'abcdefgh' };
  expect((await post('/read', form, null, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post('/read', { ...form, more: 'x'.repeat(600) }, null)).status).toBe(413);
});

it('a story’s page brings its script, and other pages do not', async () => {
  const script = /<script type="module" src="\/assets\/readership-/;
  expect(await text('/story/a-ship', null)).toMatch(script);
  expect(await text(`/figure/${figure}`, null)).toMatch(script);
  for (const path of ['/', '/section/world', '/story/a-ship/figures'])
    expect(await text(path, null)).not.toMatch(script);
});

it('shows totals, days, stories, sections and origins, and compares with the period before', async () => {
  await api.store.statement('delete from readership');
  await add(14, 'a-ship', 1);
  await add(9, 'a-ship', 10, 5);
  await add(2, 'a-ship', 12, 6);
  await add(1, 'a-ship', 3, 0, ['search', 'google.com']);
  await add(0, 'un-port', 5, 1, ['site', 'lemonde.fr']);
  await api.store.write((writing) =>
    saveReadership(writing, [], [{ day: day(1), figure, origin: 'direct', host: '', opened: 4 }], new Date()),
  );
  const shown = await page(HERE);
  expect(shown.text).toContain(
    'Reads 20 +100% on the 7 days before Finished 7 35% of reads Figures opened 4 +4 on the',
  );
  expect(shown.part('Most read stories').table()).toEqual([
    { Story: 'A ship comes in World', Reads: '15 +50%', Finished: '40%', 'Figures opened': '4' },
    { Story: 'Un port ouvre No section', Reads: '5 +5', Finished: '20%', 'Figures opened': '0' },
  ]);
  expect(
    shown
      .part('By section')
      .table()
      .map((row) => row.Section),
  ).toEqual(['World', 'No section']);
  expect(
    shown
      .part('Where readers came from')
      .table()
      .map(({ From, Reads, Share }) => [From, Reads, Share]),
  ).toEqual([
    ['Direct, or unknown', '12', '60%'],
    ['Other sites', '5', '25%'],
    ['lemonde.fr', '5', '25%'],
    ['Search engines', '3', '15%'],
    ['google.com', '3', '15%'],
  ]);
  expect(shown.part('Figures readers checked').table()).toMatchObject([{ Opened: '4 +4' }]);
  const french = await page(`${HERE}?language=fr`);
  expect(
    french
      .part('Most read stories')
      .table()
      .map((row) => row.Story),
  ).toEqual(['Un port ouvre No section']);
  const world = await page(`${HERE}?section=world&days=28`);
  expect(world.text).toContain('The period before was not counted in full');
  expect(world.part('Most read stories').table()).toMatchObject([{ Reads: '26', Finished: '42%' }]);
});

it('shows one story, from its workflow', async () => {
  expect((await page(`/desk/stories/${ship}/workflow`)).link('How it is read').href).toBe(
    `${HERE}?story=${ship}`,
  );
  const one = await page(`${HERE}?story=${ship}`);
  expect(one.link('All stories').href).toBe(HERE);
  expect(one.headings(2)).toEqual(['Reads by day', 'Figures readers checked', 'Where readers came from']);
  expect(one.text).toContain('Reads 15');
  expect((await get(`${HERE}?story=${figure}`)).status).toBe(404);
});

it('is the same as JSON, as CSV and in the API', async () => {
  const data = JSON.parse(await text(`${HERE}.json?section=world`));
  expect(data).toMatchObject({
    totals: { reads: 15, finished: 6, figures: 4 },
    before: { totals: { reads: 10, finished: 5, figures: 0 } },
    stories: [{ slug: 'a-ship', reads: 15, readsBefore: 10 }],
    figures: [{ id: figure, opened: 4 }],
  });
  expect(data.days).toHaveLength(7);
  const { client } = await api.clientOf('Robin', 'reporter', ['readership:read']);
  const answer = await client.GET('/api/v1/desk/readership', { params: { query: { section: 'world' } } });
  expect(answer.data).toEqual(data);
  const missing = await client.GET('/api/v1/desk/readership', { params: { query: { story: figure } } });
  expect(missing.response.status).toBe(404);
  expect(api.untold).toEqual([]);
  const [head, ...rows] = (await text(`${HERE}.csv`)).trim().split('\r\n');
  expect(head).toBe('day,story,slug,headline,section,language,origin,host,reads,finished,figures');
  expect(rows[0]).toMatch(
    new RegExp(`^${day(0)},[0-9a-f-]{36},un-port,Un port ouvre,,fr,site,lemonde.fr,5,1,0$`),
  );
  expect(rows).toHaveLength(4);
});
