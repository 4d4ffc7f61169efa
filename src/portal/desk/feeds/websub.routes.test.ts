import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeFeed, pauseFeed, removeFeed, resumeFeed } from '../../../desk/feeds/change-feed.ts';
import type { Feed } from '../../../desk/feeds/feed.ts';
import { findFeed } from '../../../desk/feeds/feeds.queries.ts';
import { hubStateOf } from '../../../desk/feeds/hub.ts';
import { hubHealth } from '../../../desk/feeds/hub-health.queries.ts';
import { openTestHub, type TestHub } from '../../../desk/feeds/hub-testing.ts';
import { LARGEST_DELIVERY } from '../../../desk/feeds/inbox.ts';
import { type FeedsUnderTest, feedsUnderTest, rss } from '../../../desk/feeds/testing.ts';
import { openReplayHost, type ReplayHost } from '../../../desk/following/testing.ts';
import { hostTurns } from '../../../intake/feeds/host-turns.ts';
import { askDueHubs, askHubs } from '../../../jobs/ask-hubs.ts';
import { takeWaiting } from '../../../jobs/take-deliveries.ts';
import { jobAt } from '../../../jobs/testing.ts';
import { asOperator } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { plainWords } from '../../../words/words.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';
import { hubWords } from './hub-words.ts';

const PUBLIC = 'https://news.example';
const TOPIC = 'https://wire.example/feed.xml';
const HUB = 'https://hub.example/';
const by = asOperator();
const MINUTE = 60_000;
const DAY = 86_400_000;

let store: Store;
let portal: RunningServer;
let desk: RunningServer;
let host: ReplayHost;
let hub: TestHub;
let feeds: FeedsUnderTest;
let editor: TestMember;
/** The moment that the portal and all work go by. */
let at = 0;
const now = () => new Date(at);
const time = () => now().toISOString();

beforeAll(async () => {
  store = await openTestStore();
  host = await openReplayHost();
  portal = await startTestPortal(store, { clock: { now } });
  // A newcomer may look at the desk of a portal that nobody else reaches.
  desk = await startTestPortal(store, {
    clock: { now },
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }),
  });
  editor = await makeMember(store, { role: 'editor', name: 'Edith' });
});
afterAll(async () => {
  await portal.close();
  await desk.close();
  host.close();
  await store.close();
});
beforeEach(async () => {
  at = Date.now() + 1_000;
  host.answers = {};
  hub = await openTestHub(() => portal.url, PUBLIC);
  feeds = feedsUnderTest(store, host, by);
});
afterEach(async () => {
  hub.close();
  await store.write((writing) => writing.deleteFrom('feed_hubs').execute());
  await store.write((writing) => writing.deleteFrom('feeds').execute());
});

const { page } = visitsTo(() => ({ portal: desk, as: editor }));
type Items = Parameters<typeof rss>[0];

/** A feed that names its hub. */
const named = (items: Items, address = HUB) =>
  rss(items).replace(
    '<language>',
    `<link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="${address}"/><link xmlns="http://www.w3.org/2005/Atom" rel="self" href="${TOPIC}"/><language>`,
  );
const serve = (body: string) => {
  host.answers['/feed.xml'] = { body, headers: { etag: `"${body.length}"` } };
};
const ask = (more: Record<string, string> = {}) =>
  askDueHubs(
    jobAt(store, time(), more),
    hub.egress,
    hostTurns({ now: () => 0, pause: async () => undefined }),
  );
const take = () => takeWaiting(jobAt(store, time()));
const rows = () => store.reading.selectFrom('feed_hubs').selectAll().orderBy('made_at').execute();
const callback = async () => `${PUBLIC}/websub/${(await rows())[0]?.token}`;
const inbox = () => store.reading.selectFrom('feed_inbox').select(['message_id', 'body']).execute();
const hours = (next: Date) => (next.getTime() - at) / 3_600_000;
const count = async (headline: string) => {
  const found = await store.reading
    .selectFrom('stories')
    .select('id')
    .where('headline', '=', headline)
    .execute();
  return found.length;
};
async function feedOf(id: string): Promise<Feed> {
  const feed = await findFeed(store.reading, id);
  if (!feed) throw new Error('the feed is gone');
  return feed;
}

const said = (feed: Feed) => {
  const edition = { words: plainWords('en'), zone: 'UTC', now: now(), publicUrl: PUBLIC };
  return hubWords(feed, edition);
};

/** Follows a feed that names a hub, and subscribes to it. */
async function subscribed(...items: Items): Promise<string> {
  const id = await feeds.follow(TOPIC);
  serve(named(items));
  await feeds.run(id, time());
  await ask();
  return id;
}
const change = (work: typeof pauseFeed, id: string) => store.write((writing) => work(writing, by, id, now()));

test('a hub that a feed names is asked, confirmed before it answers, and tells what is new, once', async () => {
  const id = await feeds.follow(TOPIC);
  serve(named([['w1', 'Fetched']]));
  const first = await feeds.run(id, time());
  expect(first.feed.hub).toMatchObject({ address: HUB, topic: TOPIC, askedAt: null, leaseUntil: null });
  expect((await page(`/desk/feeds/${id}`)).text).toContain('hub.example is not used, because PUBLIC_URL');
  expect(said(first.feed)).toBe('hub.example has not confirmed the subscription yet.');
  await ask();
  expect(hub.asked).toMatchObject([
    {
      ...{ 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.callback': await callback() },
      ...{ 'hub.lease_seconds': '864000', 'hub.secret': expect.stringMatching(/^[\w-]{43}$/) },
      type: 'application/x-www-form-urlencoded',
    },
  ]);
  expect(hub.verified).toEqual([{ status: 200, text: 'c-1', type: 'text/plain; charset=utf-8' }]);
  expect((await feedOf(id)).hub?.leaseUntil).toEqual(new Date(at + 10 * DAY));
  expect((await page(`/desk/feeds/${id}`)).text).toContain('hub.example sends what is new at once');
  // Its secret is stored sealed, and nothing more is asked.
  expect((await rows())[0]?.secret).not.toContain(hub.asked[0]?.['hub.secret'] ?? '');
  await ask();
  expect(hub.asked).toHaveLength(1);
  // Until it has sent something, the feed is fetched at its times.
  at += 20 * MINUTE;
  expect(hours((await feeds.run(id, time())).feed.nextAt)).toBeLessThan(1);
  for (const [index, method] of (['sha1', 'sha256', 'sha384', 'sha512'] as const).entries()) {
    const body = rss([[`s${index}`, `Sent with ${method}`]]);
    expect(await hub.publish(TOPIC, body, { method })).toEqual([202]);
    expect(await hub.publish(TOPIC, body, { method })).toEqual([202]);
    await take();
    expect(await count(`Sent with ${method}`)).toBe(1);
  }
  expect(await inbox()).toHaveLength(4);
  // Now it can be relied on: a day until the next fetch, which finds only what is known.
  at += 20 * MINUTE;
  serve(named([['s3', 'Sent with sha512']]));
  const later = await feeds.run(id, time());
  expect(later.outcome).toBe('nothing new');
  expect(hours(later.feed.nextAt)).toBeGreaterThan(18);
  expect(hours(later.feed.nextAt)).toBeLessThanOrEqual(24);
  // What it did not send is found by that fetch, and it is relied on no longer.
  at += DAY;
  serve(named([['s4', 'Kept back']]));
  const found = await feeds.run(id, time());
  expect([found.outcome, await count('Kept back')]).toEqual(['new', 1]);
  expect(hours(found.feed.nextAt)).toBeLessThan(1);
  expect(await hubHealth(store.reading, now())).toEqual({ named: 1, subscribed: 1, failing: [] });
}, 60_000);

test('what is not signed with our secret is ignored, and the feed fetched instead, once', async () => {
  const id = await subscribed(['u1', 'Known']);
  await hub.publish(TOPIC, rss([['u2', 'Signed']]));
  await take();
  at += 20 * MINUTE;
  expect(hours((await feeds.run(id, time())).feed.nextAt)).toBeGreaterThan(18);
  const forged = rss([['u3', 'Forged']]);
  const wrong = [{ method: null }, { secret: 'another' }, { method: 'md5' }] as const;
  for (const how of wrong) expect(await hub.publish(TOPIC, forged, how)).toEqual([202]);
  await take();
  expect(await count('Forged')).toBe(0);
  const feed = await feedOf(id);
  expect([feed.hub?.problem?.code, hours(feed.nextAt)]).toEqual(['unsigned', 0]);
  expect(said(feed)).toMatch(/^hub.example sends without a valid signature/);
  expect((await hubHealth(store.reading, now())).failing).toMatchObject([{ says: /not signed/ }]);
  // Nobody has us fetch a feed again and again.
  at += MINUTE;
  const after = await feeds.run(id, time());
  await hub.publish(TOPIC, forged, { method: null });
  expect((await feedOf(id)).nextAt).toEqual(after.feed.nextAt);
  // A message that only says that there is something new has it fetched.
  await hub.publish(TOPIC, '');
  expect((await feedOf(id)).nextAt).toEqual(now());
  await hub.publish(TOPIC, rss([['u4', 'Signed again']]));
  expect((await feedOf(id)).hub?.problem).toBeNull();
  await take();
  expect(await count('Signed again')).toBe(1);
  const huge = 'x'.repeat(LARGEST_DELIVERY + 1);
  expect(await hub.publish(TOPIC, huge)).toEqual([413]);
  expect((await fetch(`${portal.url}/websub/nobody`, { method: 'POST', body: 'x' })).status).toBe(404);
}, 60_000);

test('nothing is confirmed that was not asked', async () => {
  const id = await feeds.follow(TOPIC);
  serve(named([['q1', 'One']]));
  await feeds.run(id, time());
  const right = {
    'hub.mode': 'subscribe',
    'hub.topic': TOPIC,
    'hub.challenge': 'c',
    'hub.lease_seconds': '60',
  };
  const to = await callback();
  expect((await hub.ask(to, right)).status).toBe(404);
  hub.verifies = 'never';
  await ask();
  const { 'hub.challenge': _challenge, ...without } = right;
  const wrong = [
    { ...right, 'hub.topic': `${TOPIC}2` },
    { ...right, 'hub.mode': 'unsubscribe' },
    { ...right, 'hub.mode': 'publish' },
    { ...right, 'hub.mode': 'SUBSCRIBE' },
    { ...without },
    {},
  ];
  for (const question of wrong) expect.soft((await hub.ask(to, question)).status).toBe(404);
  expect((await hub.ask(`${PUBLIC}/websub/nobody`, right)).status).toBe(404);
  expect((await hub.ask(to, { ...right, 'hub.challenge': 'x'.repeat(2_001) })).status).toBe(400);
  expect((await feedOf(id)).hub?.leaseUntil).toBeNull();
  // A lease that is no number is ours; a short one does not have the hub asked all the time.
  expect(await (await hub.ask(to, { ...right, 'hub.lease_seconds': 'long' })).text()).toBe('c');
  expect((await feedOf(id)).hub?.leaseUntil).toEqual(new Date(at + 10 * DAY));
  expect((await hub.ask(to, { ...right, 'hub.challenge': '<script>' })).headers.get('content-type')).toMatch(
    /^text\/plain/,
  );
  expect((await feedOf(id)).hub?.leaseUntil).toEqual(new Date(at + MINUTE));
  expect((await rows())[0]?.next_at).toEqual(new Date(at + 5 * MINUTE));
  // It may say no, also later.
  const denied = await hub.ask(to, {
    'hub.mode': 'denied',
    'hub.topic': TOPIC,
    'hub.reason': 'Too many\nof you',
  });
  expect(denied.status).toBe(400);
  await hub.ask(to, { 'hub.mode': 'denied', 'hub.topic': TOPIC, 'hub.reason': 'Too many of you' });
  expect((await feedOf(id)).hub).toMatchObject({
    ...{ leaseUntil: null, problem: { code: 'denied', says: 'Too many of you' } },
  });
  expect((await feedOf(id)).nextAt).toEqual(now());
  expect(said(await feedOf(id))).toMatch(/^hub.example declined the subscription/);
}, 60_000);

test('a lease is renewed before it ends, with the same secret, and a hub that keeps silent is asked again', async () => {
  const id = await subscribed(['r1', 'One']);
  const before = await rows();
  const secret = hub.asked[0]?.['hub.secret'];
  at = before[0]?.next_at.getTime() ?? 0;
  expect(at).toBeLessThan(before[0]?.lease_until?.getTime() ?? 0);
  hub.verifies = 'after';
  await ask();
  await expect.poll(() => hub.verified).toHaveLength(2);
  expect(hub.asked[1]?.['hub.secret']).toBe(secret);
  expect((await feedOf(id)).hub?.leaseUntil).toEqual(new Date(at + 10 * DAY));
  // Then it no longer confirms: asked again, at growing intervals, until the lease is over.
  hub.verifies = 'never';
  const waits: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    at = (await rows())[0]?.next_at.getTime() ?? 0;
    await ask();
    waits.push(((await rows())[0]?.next_at.getTime() ?? 0) - at);
  }
  expect(hub.asked).toHaveLength(5);
  expect([...waits].sort((one, other) => one - other)).toEqual(waits);
  expect((await feedOf(id)).hub?.problem?.code).toBe('unconfirmed');
  const { hub: asked } = await feedOf(id);
  expect(asked && hubStateOf(asked, { PUBLIC_URL: PUBLIC }, now())).toBe('subscribed');
  at += 11 * DAY;
  expect((await hubHealth(store.reading, now())).subscribed).toBe(0);
  // A secret that nothing opens any more is made anew.
  await store.write((writing) => writing.updateTable('feed_hubs').set({ secret: '$ba$0$00' }).execute());
  hub.verifies = 'before';
  await ask();
  expect(hub.asked.at(-1)?.['hub.secret']).not.toBe(secret);
  await hub.publish(TOPIC, rss([['r2', 'After a new secret']]));
  await take();
  expect(await count('After a new secret')).toBe(1);
}, 60_000);

test('a subscription ends when the feed is paused, removed or gone, or names no hub or another one', async () => {
  const id = await subscribed(['e1', 'One']);
  const first = await callback();
  await change(pauseFeed, id);
  expect((await fetch(first.replace(PUBLIC, portal.url), { method: 'POST', body: 'x' })).status).toBe(404);
  await ask();
  expect(hub.asked.at(-1)).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.callback': first });
  expect(hub.asked.at(-1)).not.toHaveProperty('hub.secret');
  expect([await rows(), hub.subscribers.get(TOPIC)?.size]).toEqual([[], 0]);
  // Its host would answer that nothing changed: it is asked for everything, so that it names its hub again.
  await change(resumeFeed, id);
  expect((await feedOf(id)).etag).toBeNull();
  await feeds.run(id, time());
  await ask();
  expect(hub.asked.at(-1)).toMatchObject({ 'hub.mode': 'subscribe' });
  expect(await callback()).not.toBe(first);
  // A changed feed keeps it.
  const { version, ...terms } = await feedOf(id);
  await store.write((writing) => changeFeed(writing, by, { id, version }, terms, now()));
  await feeds.run(id, time());
  expect(await rows()).toHaveLength(1);
  serve(named([['e1', 'One']], 'https://other.example/hub'));
  await feeds.run(id, time());
  await ask();
  expect(
    hub.asked
      .slice(-2)
      .map((form) => [form.path, form['hub.mode']])
      .sort(),
  ).toEqual([
    ['/', 'unsubscribe'],
    ['/hub', 'subscribe'],
  ]);
  expect((await feedOf(id)).hub?.address).toBe('https://other.example/hub');
  serve(rss([['e1', 'One']]));
  await feeds.run(id, time());
  expect((await feedOf(id)).hub).toBeNull();
  await ask();
  expect(await rows()).toEqual([]);
  // One that was never asked is simply forgotten.
  serve(named([['e1', 'One']]));
  await feeds.run(id, time());
  const asked = hub.asked.length;
  await change(removeFeed, id);
  await ask();
  expect([await rows(), hub.asked.length]).toEqual([[], asked]);
  const gone = await subscribed(['e2', 'Two']);
  host.answers['/feed.xml'] = { status: 410 };
  await feeds.run(gone, time());
  hub.answers['/'] = { status: 404 };
  await ask();
  // The hub knows nothing of it, so nothing is left to end.
  expect(await rows()).toEqual([]);
}, 60_000);

test('a farewell that nobody hears is given up', async () => {
  const id = await subscribed(['f1', 'One']);
  hub.verifies = 'never';
  await change(removeFeed, id);
  for (let tries = 0; tries < 8 && (await rows()).length > 0; tries += 1) {
    await ask();
    at = Math.max(at, (await rows())[0]?.next_at.getTime() ?? 0);
  }
  expect([await rows(), hub.asked.length]).toEqual([[], 6]);
}, 60_000);

test('hubs are asked through the gate alone, and only where they can send to', async () => {
  const id = await feeds.follow(TOPIC);
  serve(named([['g1', 'One']]));
  await feeds.run(id, time());
  await ask({ PUBLIC_URL: 'http://localhost:3000' });
  await ask({ PUBLIC_URL: 'http://192.168.1.5' });
  expect(hub.asked).toEqual([]);
  const closed = jobAt(store, time(), { PUBLIC_URL: 'http://localhost:3000' });
  expect([await askHubs.due?.(closed), await askHubs.due?.(jobAt(store, time()))]).toEqual([
    null,
    expect.any(Date),
  ]);
  hub.answers['/'] = { status: 307, headers: { location: '/moved' } };
  hub.answers['/moved'] = { status: 308, headers: { location: 'https://hub2.example/there' } };
  await ask();
  expect(hub.asked.map(({ path }) => path)).toEqual(['/', '/moved', '/there']);
  expect(new Set(hub.asked.map((form) => form['hub.secret'])).size).toBe(1);
  expect((await feedOf(id)).hub?.leaseUntil).not.toBeNull();
  const due = () =>
    store.write((writing) => writing.updateTable('feed_hubs').set({ next_at: now() }).execute());
  const problemOf = async (status: number, location?: string) => {
    at += MINUTE;
    hub.answers['/'] = { status, ...(location && { headers: { location } }) };
    await due();
    await ask();
    return (await feedOf(id)).hub?.problem;
  };
  const before = hub.asked.length;
  for (const inside of [
    ...['https://127.0.0.1/', 'https://10.0.0.1/x', 'http://hub.example/plain', 'https://inside.test/'],
    ...['https://hub.example:8443/', 'file:///etc/passwd', 'https://[::1]/'],
  ])
    expect.soft(await problemOf(307, inside), inside).toMatchObject({ code: 'unreachable', status: null });
  // What a name leads to inside is not said.
  expect((await problemOf(307, 'https://inside.test/'))?.says).not.toContain('10.0.0.1');
  expect(hub.asked.length - before).toBe(8);
  expect(await problemOf(302, '/there')).toMatchObject({ code: 'refused', status: 302 });
  expect(await problemOf(400)).toMatchObject({ code: 'refused', status: 400 });
  hub.answers['/'] = { status: 429, headers: { 'retry-after': '400000' } };
  await due();
  await ask();
  expect((await rows())[0]?.next_at).toEqual(new Date(at + 400_000_000));
}, 60_000);
