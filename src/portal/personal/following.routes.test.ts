import { createECDH, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readSecret } from '../../readers/accounts/secret.ts';
import { unsubscribeKey } from '../../readers/alerts/unsubscribe-key.ts';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

const NOW = '2026-11-20T12:00:00Z';
const topic = { slug: 'tools', names: { en: 'Machine tools', ru: 'Станки' } };

let store: Store;
let portal: RunningServer;
let ann: TestMember;
let bob: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  ann = await makeMember(store);
  bob = await makeMember(store, { language: 'ru' });
  const drafts = [
    draftOf({ headline: 'Tools in English', groupKey: 'one', topics: [topic] }),
    draftOf({ headline: 'Станки по-русски', groupKey: 'one', topics: [topic], language: 'ru' }),
    draftOf({ headline: 'Grain', section: { slug: 'farm', names: { en: 'Farm' } } }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date(NOW)));
  portal = await startTestPortal(store);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});
afterEach(async () => {
  await store.write(async (writing) => {
    for (const table of ['follows', 'push_subscriptions', 'subscribers', 'letters', 'attempts'] as const) {
      await writing.deleteFrom(table).execute();
    }
    await writing.updateTable('users').set({ alerts_by_mail: true, alert_feed_token: null }).execute();
  });
});

const { get, post } = visitsTo(() => ({ portal }));
const json = { accept: 'application/json' };
const follows = async () =>
  await store.reading.selectFrom('follows').select(['user_id', 'kind', 'target', 'alert', 'id']).execute();

test('a stranger is led to log in; a member follows, and sees it on the shared page', async () => {
  const stranger = await post('/follow', { what: 'topic:tools', next: '/topic/tools' });
  const login = new URL(stranger.headers.get('location') ?? '', portal.url);
  const ready = login.searchParams.get('next') ?? '';
  expect([login.pathname, ready]).toEqual([
    '/login',
    '/following?follow=topic%3Atools&back=%2Ftopic%2Ftools',
  ]);
  expect((await post('/follow', { what: 'topic:tools' }, undefined, json)).status).toBe(401);
  const away = await post('/follow', { what: 'topic:tools', next: '//evil.example' });
  expect(away.headers.get('location')).not.toContain('evil');
  // What they wanted to follow is ready after login: a press follows it, and returns to where they were.
  const page = await (await get(ready, ann)).text();
  expect(page).toContain('You wanted to follow Machine tools.');
  expect(page).toMatch(/name="next" value="\/topic\/tools"/);
  expect(await follows()).toEqual([]);
  const followed = await post('/follow', { what: 'topic:tools', next: '/topic/tools' }, ann);
  expect([followed.status, followed.headers.get('location')]).toEqual([303, '/topic/tools']);
  expect(await (await get('/topic/tools', ann)).text()).toMatch(/value="topic:tools" aria-pressed="true"/);
  for (const other of [await get('/topic/tools', bob), await get('/topic/tools')]) {
    expect(await other.text()).not.toContain('aria-pressed="true"');
  }
});

test('what is not there cannot be followed, and following twice is following once', async () => {
  for (const [what, status] of [
    ['topic:none', 404],
    ['section:none', 404],
    ['author:none', 404],
    ['source:none', 404],
    ['entity:acme', 404],
    ['topic:', 400],
    ['', 400],
  ] as const) {
    expect((await post('/follow', { what }, ann, json)).status, what).toBe(status);
  }
  for (let time = 0; time < 2; time += 1)
    await post('/follow', { what: 'search:q=machine+tools' }, ann, json);
  expect(await follows()).toHaveLength(1);
});

test('one member cannot change what another follows', async () => {
  await post('/follow', { what: 'topic:tools' }, ann, json);
  const [follow] = await follows();
  const id = follow?.id ?? '';
  expect((await post('/following/alert', { id, alert: 'daily' }, bob, json)).status).toBe(404);
  expect((await post('/following/alert', { id: newId(), alert: 'daily' }, ann, json)).status).toBe(404);
  expect((await post('/following/alert', { id: 'x', alert: 'daily' }, ann, json)).status).toBe(404);
  expect((await post('/following/alert', { id, alert: 'hourly' }, ann, json)).status).toBe(400);
  await post('/unfollow', { what: 'topic:tools' }, bob, json);
  expect((await follows()).map(({ user_id, alert }) => [user_id, alert])).toEqual([[ann.id, 'daily']]);
  expect((await post('/following/alert', { id, alert: 'weekly' }, ann, json)).status).toBe(200);
  expect((await follows())[0]?.alert).toBe('weekly');
});

test('the five hundred and first is refused with the page and the reason', async () => {
  await store.write((writing) =>
    writing
      .insertInto('follows')
      .values(
        Array.from({ length: 500 }, (_, at) => ({
          id: newId(),
          user_id: ann.id,
          kind: 'search' as const,
          target: `q=${at}`,
        })),
      )
      .execute(),
  );
  const refused = await post('/follow', { what: 'topic:tools', next: '/topic/tools' }, ann);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('You follow 500 things already.');
});

test('of searches fifty are enough, as each is asked for every feed and every story', async () => {
  const target = (at: number) => `q=${at}`;
  const searches = Array.from({ length: 50 }, (_, at) => ({ kind: 'search' as const, target: target(at) }));
  await store.write((writing) =>
    writing
      .insertInto('follows')
      .values(searches.map((search) => ({ id: newId(), user_id: ann.id, ...search })))
      .execute(),
  );
  const refused = await post('/follow', { what: 'search:q=more' }, ann);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('You follow 50 searches already.');
  expect((await post('/follow', { what: 'search:q=more' }, ann, json)).status).toBe(409);
  expect((await post('/follow', { what: 'topic:tools' }, ann, json)).status).toBe(200);
});

test('the page lists what is followed, finds more, and gives it as data', async () => {
  await post('/follow', { what: 'topic:tools' }, bob, json);
  await post('/follow', { what: 'search:q=%3D1%2B1' }, bob, json);
  const page = await (await get('/following?q=farm', bob)).text();
  expect(page).toContain('Станки');
  expect(page).toContain('value="section:farm"');
  expect(page).toContain('value="search:q=farm"');
  const data = (await (await get('/following.json', bob)).json()) as { following: object[] };
  expect(data.following).toMatchObject([
    { kind: 'topic', target: 'tools', name: 'Станки', url: 'https://news.example/topic/tools?lang=ru' },
    { kind: 'search', name: '=1+1' },
  ]);
  // What a spreadsheet would run stays text.
  expect(await (await get('/following.csv', bob)).text()).toContain(",'=1+1,");
});

async function feedOf(member: TestMember): Promise<string> {
  await post('/following/feed', { do: 'renew' }, member);
  const page = await (await get('/following', member)).text();
  return /value="https:\/\/news\.example(\/following\/feed\/[^"]+)"/.exec(page)?.[1] ?? '';
}

test('a private feed holds what is followed in the member’s language, one of each, and opens by its key alone', async () => {
  await post('/follow', { what: 'topic:tools' }, ann, json);
  await post('/follow', { what: 'topic:tools' }, bob, json);
  const [hers, his] = [await feedOf(ann), await feedOf(bob)];
  const russian = await (await get(his)).text();
  expect(russian).toContain('Станки по-русски');
  expect(russian).not.toContain('Tools in English');
  const answer = await get(hers);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  const english = await answer.text();
  expect(english).toContain('Tools in English');
  expect(english).not.toContain('Grain');
  const [word = '', mark = ''] = hers.slice('/following/feed/'.length).split('.');
  const other = his.slice('/following/feed/'.length).split('.');
  for (const key of [word, `${word}.`, `${word}.${other[1]}`, `${other[0]}.${mark}`, `${word}.${mark}0`]) {
    expect((await get(`/following/feed/${key}`)).status, key).toBe(404);
  }
  const renewed = await feedOf(ann);
  expect((await get(hers)).status).toBe(404);
  expect((await get(renewed)).status).toBe(200);
  await post('/following/feed', { do: 'end' }, ann);
  expect((await get(renewed)).status).toBe(404);
});

test('a feed key is kept in no form that opens the feed without the secret', async () => {
  const path = await feedOf(ann);
  const row = await store.reading
    .selectFrom('users')
    .select('alert_feed_token')
    .where('id', '=', ann.id)
    .executeTakeFirst();
  expect((await get(`/following/feed/${row?.alert_feed_token}`)).status).toBe(404);
  expect(path).not.toBe(`/following/feed/${row?.alert_feed_token}`);
});

test('one click ends alerts by mail: from anywhere, with that key alone, and nothing else', async () => {
  const secret = await readSecret(store, testConfig());
  const key = unsubscribeKey(secret, { kind: 'alerts', id: ann.id });
  const byMail = async () =>
    (await store.reading.selectFrom('users').select(['id', 'alerts_by_mail']).execute())
      .filter((row) => !row.alerts_by_mail)
      .map(({ id }) => id);
  expect((await get(`/unsubscribe?token=${key}`)).status).toBe(200);
  expect(await byMail()).toEqual([]);
  const forged = [
    key.replace(ann.id, bob.id),
    key.replace('alerts-', 'newsletter-'),
    `alerts-${bob.id}.${'0'.repeat(64)}`,
    `alerts-${bob.id}`,
    key.toUpperCase(),
    unsubscribeKey('another secret', { kind: 'alerts', id: ann.id }),
  ];
  for (const token of forged) expect((await click(token)).status, token).toBe(404);
  expect(await byMail()).toEqual([]);
  expect((await click(key)).status).toBe(200);
  expect(await byMail()).toEqual([ann.id]);
  expect((await get(`/following/feed/${key}`)).status).toBe(404);
  expect((await get('/following', undefined)).status).toBe(303);
});

/** As a mail program clicks: without a cookie, an Origin or a Sec-Fetch-Site. */
function click(token: string) {
  return fetch(`${portal.url}/unsubscribe?token=${token}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
}

test('the newsletter answers the same whether or not an address is known, and counts', async () => {
  const ask = (email: string) => post('/newsletter', { email });
  const first = await ask('New@Reader.example');
  const [row] = await store.reading.selectFrom('subscribers').selectAll().execute();
  expect(row).toMatchObject({ email: 'new@reader.example', confirmed_at: null });
  await store.write((writing) =>
    writing.updateTable('subscribers').set({ confirmed_at: new Date() }).execute(),
  );
  const second = await ask('new@reader.example');
  for (const answer of [first, second]) {
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter?done=asked']);
  }
  for (let time = 0; time < 3; time += 1) {
    expect((await ask('new@reader.example')).headers.get('location')).toBe('/newsletter?done=asked');
  }
  const letters = await store.reading.selectFrom('letters').select('kind').orderBy('created_at').execute();
  expect(letters.map(({ kind }) => kind)).toEqual([
    'newsletter confirm',
    'newsletter known',
    'newsletter known',
  ]);
  expect((await ask('no address')).status).toBe(400);
});

test('an address is confirmed by the key of its letter, by a press and not by a look, for two days', async () => {
  await post('/newsletter?lang=fr', { email: 'fr@reader.example' });
  const [letter] = await store.reading.selectFrom('letters').select('text').execute();
  const path = /https:\/\/news\.example(\/newsletter\/confirm\?\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
  const token = new URL(path, portal.url).searchParams.get('token') ?? '';
  const confirmed = async () =>
    await store.reading.selectFrom('subscribers').select(['confirmed_at', 'language']).executeTakeFirst();
  expect((await get(path)).status).toBe(200);
  expect((await confirmed())?.confirmed_at).toBeNull();
  expect((await post('/newsletter/confirm', { token: `${token.slice(0, -1)}_` })).status).toBe(410);
  await store.write((writing) =>
    writing
      .updateTable('subscribers')
      .set({ created_at: new Date(Date.now() - 2.1 * 86_400_000) })
      .execute(),
  );
  expect((await post('/newsletter/confirm', { token })).status).toBe(410);
  await store.write((writing) =>
    writing.updateTable('subscribers').set({ created_at: new Date() }).execute(),
  );
  for (let time = 0; time < 2; time += 1) {
    expect((await post('/newsletter/confirm', { token })).headers.get('location')).toBe(
      '/newsletter?done=confirmed',
    );
  }
  expect(await confirmed()).toMatchObject({ language: 'fr', confirmed_at: expect.any(Date) });
});

test('only a public https address of a push service is taken, and a browser changes hands by its keys alone', async () => {
  const wish = (endpoint: string) => ({
    endpoint,
    p256dh: createECDH('prime256v1').generateKeys().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  });
  const endpoints = [
    'http://push.example.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://printer.local/x',
    'https://push.example.com:8443/x',
    'https://me:pass@push.example.com/x',
    'ftp://push.example.com/x',
    'x',
  ];
  for (const endpoint of endpoints) {
    expect((await post('/push/subscribe', wish(endpoint), ann, json)).status, endpoint).toBe(400);
  }
  const good = wish('https://push.example.com/one');
  expect((await post('/push/subscribe', { ...good, p256dh: 'AAAA' }, ann, json)).status).toBe(400);
  expect((await post('/push/subscribe', { ...good, auth: '' }, ann, json)).status).toBe(400);
  expect((await post('/push/subscribe', good, ann, json)).status).toBe(201);
  expect((await post('/push/subscribe', wish(good.endpoint), bob, json)).status).toBe(409);
  const { p256dh, auth } = wish(good.endpoint);
  // One of the two keys may have leaked: only the browser itself has both.
  for (const half of [{ p256dh }, { auth }]) {
    expect((await post('/push/subscribe', { ...good, ...half }, bob, json)).status).toBe(409);
  }
  expect((await post('/push/unsubscribe', { endpoint: good.endpoint }, bob, json)).status).toBe(404);
  expect((await post('/push/subscribe', good, bob, json)).status).toBe(201);
  const rows = await store.reading.selectFrom('push_subscriptions').select('user_id').execute();
  expect(rows).toEqual([{ user_id: bob.id }]);
  expect((await post('/push/unsubscribe', { endpoint: good.endpoint }, bob, json)).status).toBe(200);
});
