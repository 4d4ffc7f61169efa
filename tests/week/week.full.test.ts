import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnServer, startPostgres } from '../../scripts/postgres-server.mjs';
import { readConfig } from '../../src/config.ts';
import { openTestHub, type TestHub } from '../../src/desk/feeds/hub-testing.ts';
import { type MailHost, openMailHost } from '../../src/intake/mail/testing.ts';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/database.ts';
import { queryAt } from '../faults/newsroom.ts';
import { followSources } from './follow-sources.ts';
import { startWeekPortal, type WeekPortal } from './portal-child.ts';
import { type Senders, sendersTo } from './senders.ts';
import { itemsOfWeek, markOfVersion, type SentItem, SOURCES, WEEK } from './sent-items.ts';
import { openWireHost, type WireHost } from './wire-host.ts';

// A week of twelve sources, on a clock that is set: whatever their hosts do, and however often the portal is killed or its
// database restarted, each item is one story, in its last version, and what is withdrawn is gone at once.

const EACH = 30;
const KILLS = 20;
const STEP = 10 * 60_000;
const MINUTES = 60_000;
const PUBLIC = 'https://news.example';
/** How soon what is withdrawn is out of every page, feed and answer, in milliseconds. */
const GONE_WITHIN = 2_000;
const items = itemsOfWeek(EACH);
const folder = mkdtempSync(join(tmpdir(), 'sourceline-week-'));
let at = WEEK.from;
let database: OwnServer;
let wires: WireHost;
let hub: TestHub;
let mail: MailHost;
let portal: WeekPortal;
let senders: Senders;
/** Killed as soon as it next asks a host. */
let dies = false;
let killing: Promise<void> = Promise.resolve();

beforeAll(async () => {
  // What it has acknowledged must outlive its crash.
  database = await startPostgres({ synchronous_commit: 'on' });
  wires = await openWireHost(items, () => at);
  hub = await openTestHub(() => portal.url, PUBLIC);
  mail = await openMailHost();
  const env = {
    ...{ DATA_DIR: join(folder, 'data'), DATABASE_URL: database.url, DATABASE_POOL: '5', PORT: '0' },
    ...{ PUBLIC_URL: PUBLIC, MAILBOX_HOSTS_INSIDE: '127.0.0.1', PUBLISH_BLOCKS: 'none' },
    LOG_LEVEL: 'silent',
  };
  const config = readConfig(env);
  const store = await openStore(config, silentLog);
  const watched = mkdtempSync(join(folder, 'watched-'));
  const places = { folder: watched, mailPort: mail.port, now: new Date(WEEK.from) };
  const push = await followSources(store, config, places);
  // What is licensed comes into the pool, and may be published.
  await store.statement(`update sources set licence = 'Contract'`);
  await store.close();
  portal = await startWeekPortal(env, [wires.port, hub.port], WEEK.from);
  senders = sendersTo(items, { portal: () => portal.url, push, hub, mail, folder: watched });
  wires.onAsked = () => {
    if (!dies) return;
    dies = false;
    // While it reads the answer, or imports what is in it.
    killing = sleep(Math.random() * 120).then(portal.kill);
  };
}, 5 * MINUTES);
afterAll(async () => {
  await portal?.close();
  wires?.close();
  hub?.close();
  mail?.close();
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
}, MINUTES);

const query = (text: string, params: readonly unknown[] = []) => queryAt(database.url, text, params);
/** What stories there are of an item, each with its text as one line. */
const storiesOf = (item: SentItem) =>
  query('select id, slug, state, revision, body::text as body from stories where headline = $1', [
    item.headline,
  ]);

/** One step of the clock, which the portal's goes by as well before anything is sent to it. */
async function step(): Promise<void> {
  wires.ranUntilItsEnd(await portal.work(at));
  await portal.revive(at);
  await senders.send(at);
}

interface Gone {
  readonly item: string;
  readonly ms: number;
}

/** Where readers see an item, and how it is known there: its page, the API, a feed and the list of the API. */
function placesOf(item: SentItem, slug: string): [address: string, mark: string][] {
  const mark = markOfVersion(item, 1);
  const places: [string, string][] = [
    [`/story/${slug}`, mark],
    [`/api/v1/stories/${slug}`, mark],
    ['/feed.xml', `/story/${slug}<`],
    ['/api/v1/stories', `"${slug}"`],
  ];
  return places.map(([path, known]) => [`${portal.url}${path}`, known]);
}

/** Whether an address shows a mark; one that does not answer as it should may still show it to others. */
async function shows(address: string, mark: string): Promise<boolean> {
  const answer = await fetch(address);
  return answer.status >= 500 || answer.status === 429 || (await answer.text()).includes(mark);
}

/** Sends the order to withdraw an item; returns how long it was still to be read anywhere. */
async function carryOut(item: SentItem): Promise<Gone> {
  const isDoomed = dies;
  dies = false;
  await killing;
  // At the moment before, it is out.
  at = (item.killedAt ?? at) - 1;
  await step();
  const [story] = await storiesOf(item);
  expect([item.id, story?.state]).toEqual([item.id, 'published']);
  const places = placesOf(item, String(story?.slug));
  const seenAt = async () => {
    const seen = await Promise.all(places.map(([address, mark]) => shows(address, mark)));
    return places.filter((_, index) => seen[index]).map(([address]) => address);
  };
  expect(await seenAt()).toEqual(places.map(([address]) => address));
  at += 1;
  const begun = performance.now();
  expect(await senders.send(at)).toBe(0);
  // An order in a feed is found when that is fetched: the time counts from then.
  if (item.of.way === 'newsml') await untilFetched(item);
  const since = item.of.way === 'newsml' ? fetchedAt : begun;
  while ((await seenAt()).length > 0) {
    // It is asked again and again until it is gone.
  }
  dies = isDoomed;
  return { item: item.id, ms: performance.now() - since };
}

let fetchedAt = 0;
async function untilFetched(item: SentItem): Promise<void> {
  for (;;) {
    at += STEP;
    fetchedAt = performance.now();
    await step();
    const [story] = await storiesOf(item);
    if (story?.state === 'withdrawn') return;
  }
}

test(
  'each item of twelve sources is taken once in a week, and what is withdrawn is gone at once',
  async () => {
    const gone: Gone[] = [];
    const orders = items.filter(({ killedAt }) => killedAt !== null);
    const steps = Math.round((WEEK.to - WEEK.from) / STEP);
    let killed = 0;
    let restarts = 0;
    for (let turn = 0; turn < steps; turn += 1) {
      at = Math.max(at, WEEK.from + turn * STEP);
      const order = orders.find(
        ({ id, killedAt }) => (killedAt ?? 0) <= at && !gone.some((one) => one.item === id),
      );
      if (order) gone.push(await carryOut(order));
      if (killed < KILLS && turn >= ((killed + 1) * steps) / (KILLS + 2)) {
        killed += 1;
        dies = true;
      }
      // Its sessions are ended in the midst of the work, and once it crashes.
      if (restarts < 2 && turn >= (steps * (restarts + 1)) / 3 && !dies) {
        restarts += 1;
        const working = portal.work(at);
        await database.stop(restarts === 1 ? 'SIGINT' : 'SIGQUIT');
        await working;
        await database.start();
      }
      await step();
    }
    // Two more days, in which nothing fails and nothing is sent, so that each source is asked again.
    wires.fails = false;
    for (let left = (2 * 24 * 60 * MINUTES) / STEP; left > 0; left -= 1) {
      at += STEP;
      await step();
    }
    const { counts } = wires;
    const versions = items.reduce((sum, item) => sum + item.versions.length, 0);
    const found: { item: SentItem; stories: Awaited<ReturnType<typeof storiesOf>> }[] = [];
    for (const item of items) found.push({ item, stories: await storiesOf(item) });
    const wrong = found.flatMap(({ item, stories }) => {
      const [story] = stories;
      if (!story) return [`${item.id} is lost`];
      if (stories.length > 1) return [`${item.id} is ${stories.length} stories`];
      const wanted = item.killedAt === null ? 'published' : 'withdrawn';
      const faults = story.state === wanted ? [] : [`${item.id} is ${story.state}`];
      const isLast = String(story.body).includes(markOfVersion(item, item.versions.length));
      return [...faults, ...(isLast ? [] : [`${item.id} has not its last version`])];
    });
    const [total] = await query('select count(*)::int as n from stories');
    const [often] = await query(
      'select count(*)::int as n from (select story_id from revisions group by story_id having count(*) > 2) r',
    );
    const [unread] = await query('select count(*)::int as n from feed_inbox where done_at is null');
    const [pool] = await query('select count(*)::int as n, count(terms)::int as read from intake_items');
    const figures = {
      items: items.length,
      versions,
      killed,
      restarts,
      repeated: senders.repeated,
      ...counts,
    };
    process.stdout.write(`The week: ${JSON.stringify({ ...figures, hub: hub.asked.length, gone })}\n`);
    expect(wrong).toEqual([]);
    expect([total?.n, often?.n, unread?.n]).toEqual([items.length, 0, 0]);
    expect(pool).toEqual({ n: items.length, read: items.length });
    expect([killed, restarts, counts.impolite]).toEqual([KILLS, 2, 0]);
    expect(gone).toHaveLength(orders.length);
    expect(gone.filter(({ ms }) => ms > GONE_WITHIN)).toEqual([]);
    // Or the week was too easy.
    for (const count of [counts.unchanged, counts.busy, counts.broken, counts.moved, senders.repeated])
      expect(count).toBeGreaterThan(0);
    expect(SOURCES).toHaveLength(12);
  },
  30 * MINUTES,
);
