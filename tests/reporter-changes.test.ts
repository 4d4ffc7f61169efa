import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourcelineClient } from '../client/sourceline-client.ts';
import { recheck } from '../src/evidence/checks/recheck-claims.ts';
import { signVerdict } from '../src/evidence/checks/sign-verdict.ts';
import { bindEvidence } from '../src/evidence/claims/bind-evidence.ts';
import { openTestApi, type TestApiPortal } from '../src/portal/api/api-testing.ts';
import { EXPORT_QUERY, keepExports, proposeQuery } from '../src/portal/desk/figures/exports-testing.ts';
import { makeMember, type TestMember } from '../src/readers/testing.ts';
import { analyticsOf } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { permittedTo } from '../src/store/testing.ts';
import { addMedia } from '../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../src/stories/media/testing.ts';

// Every way a reporter has at the desk or over the API to change what readers see of a published story. Each is refused,
// or only proposed: what readers are sent is the same after it, byte for byte.

let store: Store;
let api: TestApiPortal;
let reporter: TestMember;
let client: SourcelineClient;
let claim: string;
let story: string;
let picture: string;

beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: 'memory://', TWO_PAIRS_OF_EYES: 'no' });
  ({ store } = api);
  claim = await keepExports(store, api.config);
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  client = (await api.clientOf('Roman', 'reporter')).client;
  const row = await store.reading.selectFrom('stories').select('id').executeTakeFirstOrThrow();
  story = row.id;
  const bytes = await drawnPicture(90, 60, 1).png().toBuffer();
  const sent = sentPicture(bytes, { name: 'picture.png', credit: 'Ada' });
  picture = (await addMedia(store, sent, { ...TEST_ADDING, now: new Date() })).id;
  const lead = {
    mediaId: picture,
    src: null,
    alt: 'Cranes',
    caption: 'Cranes',
    credit: 'Ada',
    width: 90,
    height: 60,
    focal: { x: 0.5, y: 0.5 },
  };
  await store.write((writing) =>
    writing
      .updateTable('stories')
      .set({ lead: JSON.stringify(lead) as never })
      .execute(),
  );
  // A published "differs", which a reporter would like to be gone.
  const january = {
    ...EXPORT_QUERY,
    value: 'value',
    period: ['2023-01-01', '2023-02-01'] as [string, string],
  };
  await store.write((writing) => bindEvidence(writing, claim, { query: january }, null, new Date()));
  const tools = { analytics: analyticsOf(api.config), ownSql: null };
  await recheck(store, tools, { claims: [claim] }, new Date());
}, 60_000);
afterAll(() => api.close());

const post = (path: string, form: Record<string, string>) =>
  fetch(api.url + path, {
    method: 'POST',
    headers: { cookie: reporter.cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
const at = () => ({ params: { path: { id: claim } } });

/** What readers are sent of the story. */
async function seen(): Promise<string> {
  const paths = [
    '/story/exports-grew',
    '/story/exports-grew/figures.json',
    '/api/v1/stories/exports-grew',
    '/feed.json',
    `/media/${picture}`,
  ];
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(api.url + path);
      return `${path} ${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('base64')}`;
    }),
  );
  return JSON.stringify([answers, await kept()]);
}

async function kept(): Promise<unknown[]> {
  const claims = await store.reading
    .selectFrom('claims')
    .select(['id', 'mark', 'hidden'])
    .orderBy('id')
    .execute();
  const media = await store.reading
    .selectFrom('media')
    .select(['alt', 'caption', 'credit', 'focal_x', 'sha256'])
    .execute();
  const entries = await store.reading.selectFrom('live_entries').select('id').execute();
  return [claims, media, entries];
}

const QUERY_FORM = {
  dataset: 'exports',
  statistic: 'level',
  reporter: 'Germany',
  partner: 'KG',
  product: 'total',
  flow: 'export',
  period: '2023',
};
const SOURCE = { kind: 'document' as const, who: 'An office', role: null, title: null, url: null };
const TELLING = { reason: 'Because', note: 'Told to readers' };
const changedAt = async () =>
  String(
    (
      await store.reading.selectFrom('media').select('changed_at').executeTakeFirstOrThrow()
    ).changed_at.getTime(),
  );

const WAYS: Record<string, () => Promise<number>> = {
  'binds to a question': async () => (await post(`/desk/figures/${claim}/bind`, QUERY_FORM)).status,
  'binds to a source': async () =>
    (await post(`/desk/figures/${claim}/bind-source`, { kind: 'document', who: 'An office' })).status,
  'binds from the trade desk': async () =>
    (await post('/desk/figures/from-trade', { query: JSON.stringify(EXPORT_QUERY), claim })).status,
  'binds to SQL': async () =>
    (await post(`/desk/figures/${claim}/bind-sql`, { dataset: 'exports', sql: 'select 1 as value' })).status,
  'accepts a proposal': async () =>
    (
      await post(`/desk/figures/${claim}/accept`, {
        evidence: await proposeQuery(store, claim, EXPORT_QUERY),
        ...TELLING,
      })
    ).status,
  'hides a figure': async () => (await post(`/desk/figures/${claim}/hide`, TELLING)).status,
  'shows a figure': async () => (await post(`/desk/figures/${claim}/show`, TELLING)).status,
  'signs a verdict': async () => (await post(`/desk/figures/${claim}/sign`, { note: 'x' })).status,
  'overrules a verdict': async () =>
    (await post(`/desk/figures/${claim}/overrule`, { verdict: 'holds', note: 'x' })).status,
  'binds to a question over the API': async () =>
    (await client.POST('/api/v1/desk/figures/{id}/bind', { ...at(), body: { query: EXPORT_QUERY } })).response
      .status,
  'binds to a source over the API': async () =>
    (await client.POST('/api/v1/desk/figures/{id}/bind-source', { ...at(), body: SOURCE })).response.status,
  'accepts a proposal over the API': async () =>
    (
      await client.POST('/api/v1/desk/figures/{id}/accept', {
        ...at(),
        body: { proposal: await proposeQuery(store, claim, EXPORT_QUERY), ...TELLING },
      })
    ).response.status,
  'hides a figure over the API': async () =>
    (await client.POST('/api/v1/desk/figures/{id}/hide', { ...at(), body: TELLING })).response.status,
  'shows a figure over the API': async () =>
    (await client.POST('/api/v1/desk/figures/{id}/show', { ...at(), body: TELLING })).response.status,
  'checks a figure again': async () => (await post(`/desk/figures/${claim}/recheck`, {})).status,
  'changes the words of a picture': async () =>
    (
      await post(`/desk/media/${picture}/words`, {
        seen: await changedAt(),
        language: 'en',
        alt: 'Other',
        caption: 'Other',
        credit: 'Other',
        focalX: '0',
        focalY: '0',
        in0: 'en',
        told0: 'Told',
      })
    ).status,
  'changes the words of a picture over the API': async () => {
    const { response } = await client.GET('/api/v1/desk/media/{id}', { params: { path: { id: picture } } });
    const header = { 'If-Match': response.headers.get('etag') ?? '' };
    const changed = await client.PATCH('/api/v1/desk/media/{id}', {
      params: { path: { id: picture }, header },
      body: { credit: 'Other', notes: { en: 'Told' } },
    });
    return changed.response.status;
  },
  'replaces a picture': async () =>
    (await post(`/desk/media/${picture}/replace`, { seen: await changedAt(), in0: 'en', note0: 'Told' }))
      .status,
  'publishes a live entry': async () =>
    (
      await post(`/desk/stories/${story}/live/entry`, {
        entry: '018f0000-0000-7000-8000-0000000000ff',
        headline: 'x',
      })
    ).status,
  'withdraws the story': async () => (await post(`/desk/stories/${story}/withdraw`, { note: 'x' })).status,
  'publishes changes': async () =>
    (await post(`/desk/stories/${story}/changes`, { note: 'x', kind: 'note' })).status,
  'corrects as proposed': async () =>
    (await post('/desk/corrections/accept', { id: claim, text: 'x' })).status,
};

it.each(Object.keys(WAYS))(
  'a reporter who %s of a published story changes nothing readers see',
  async (way) => {
    const before = await seen();
    const status = await WAYS[way]?.();
    expect(status).toBeLessThan(500);
    expect(await seen()).toBe(before);
  },
);

it('says so of a signed verdict of a story that is not out, too', async () => {
  const editor = await makeMember(store, { role: 'data editor', name: 'Dana Data' });
  await store.write((writing) => writing.updateTable('stories').set({ state: 'approved' }).execute());
  await store.write((writing) =>
    signVerdict(writing, claim, permittedTo(editor.id, 'Dana Data'), new Date()),
  );
  const before = await kept();
  for (const way of Object.keys(WAYS).filter((name) => /binds|accepts|hides/.test(name))) await WAYS[way]?.();
  expect(await kept()).toEqual(before);
});
