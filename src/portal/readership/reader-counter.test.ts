import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { storedCounts } from '../../desk/readership/readership.queries.ts';
import { silentLog } from '../../log.ts';
import type { Session } from '../../readers/member.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { plantDataset, plantFigure } from '../figures/evidence-testing.ts';
import { sampleDataset, sampleRecord } from '../gallery/evidence-samples.ts';
import type { Visit } from '../http/visit-counter.ts';
import { visitSigns } from '../http/visit-signs.ts';
import type { Visitor } from '../http/visitor.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { ReaderCounter } from './reader-counter.ts';
import { VISIT_LIMITS } from './visit-limits.ts';

const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';
const SENT_BY_PAGE = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' };
const NOON = new Date('2026-12-01T12:00:00Z');

let store: Store;
let figure: string;
let time = NOON;
const counterIn = (settings: Record<string, string> = {}) =>
  new ReaderCounter({ store, config: testConfig(settings), clock: { now: () => time }, log: silentLog });
beforeAll(async () => {
  store = await openTestStore();
  const at = new Date('2026-11-30T08:00:00Z');
  const [ship] = await store.write((writing) =>
    upsertStories(
      writing,
      [
        draftOf({
          headline: 'A ship comes in',
          slug: 'a-ship',
          text: 'Exports rose by 12 % in 2023.',
          publishedAt: at,
        }),
        draftOf({ headline: 'A port opens', slug: 'a-port', publishedAt: at, language: 'fr' }),
        draftOf({ headline: 'Tomorrow', slug: 'tomorrow', publishedAt: new Date('2026-12-02T08:00:00Z') }),
      ],
      at,
    ),
  );
  await plantDataset(store, sampleDataset());
  figure = (await plantFigure(store, ship?.id ?? '', sampleRecord())).id;
});
afterAll(() => store.close());
beforeEach(async () => {
  time = NOON;
  await store.statement('delete from readership');
  await store.statement('delete from figure_openings');
});

let views = 0;
const visit = (more: Partial<Visit> = {}): Visit => {
  views += 1;
  return { kind: 'read', of: 'a-ship', from: '', view: `view${String(views).padStart(6, '0')}`, ...more };
};
const reader = (
  more: { network?: string; agent?: string; headers?: Record<string, string>; session?: Session } = {},
): Pick<Visitor, 'network' | 'agent' | 'session' | 'signs'> => ({
  network: more.network ?? '198.51.100.7',
  agent: more.agent ?? BROWSER,
  session: more.session ?? null,
  signs: visitSigns({ ...SENT_BY_PAGE, ...more.headers }),
});
const stored = async () => {
  const days = { from: '2026-11-01', to: '2026-12-31' };
  const rows = await storedCounts(store.reading, days, {}, 1_000);
  return rows.map(({ day, slug, language, origin, host, reads, finished, figures }) =>
    [day, slug, language, [origin, host].join(' ').trim(), reads, finished, figures].join(' | '),
  );
};
const reads = async () =>
  Number((await store.statement('select coalesce(sum(reads), 0) as n from readership')).rows[0]?.n);

it('counts reads, finished reads and opened figures to the unit, by story and where readers came from', async () => {
  const counter = counterIn();
  for (let at = 0; at < 7; at += 1) counter.count(visit(), reader({ network: `198.51.100.${at}` }));
  const one = visit({ from: 'www.google.co.uk' });
  counter.count(one, reader());
  counter.count({ ...one, kind: 'finished' }, reader());
  counter.count({ ...one, kind: 'figure', of: figure }, reader());
  counter.count(visit({ from: 'newsletter' }), reader());
  counter.count(visit({ from: 'www.example.org', of: 'a-port' }), reader());
  await counter.flush();
  const more = counterIn();
  more.count(visit(), reader());
  await more.stop();
  expect((await stored()).toSorted()).toEqual([
    '2026-12-01 | a-port | fr | site example.org | 1 | 0 | 0',
    '2026-12-01 | a-ship | en | direct | 8 | 0 | 0',
    '2026-12-01 | a-ship | en | newsletter | 1 | 0 | 0',
    '2026-12-01 | a-ship | en | search google.com | 1 | 1 | 1',
  ]);
  const openings = await store.statement('select claim_id, opened from figure_openings');
  expect(openings.rows).toEqual([{ claim_id: figure, opened: 1 }]);
});

it('counts what a page reports twice once, and no page that is loaded ahead', async () => {
  const counter = counterIn();
  const once = visit();
  for (let at = 0; at < 3; at += 1) counter.count(once, reader());
  counter.count(visit(), reader({ headers: { 'sec-purpose': 'prefetch;prerender' } }));
  await counter.flush();
  expect(await reads()).toBe(1);
});

it('counts no robot, no program and no other site', async () => {
  const counter = counterIn();
  for (const agent of [
    '',
    'curl/8.5.0',
    `${BROWSER} HeadlessChrome/147`,
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  ])
    counter.count(visit(), reader({ agent }));
  counter.count(visit(), { ...reader(), signs: visitSigns({}) });
  counter.count(visit(), reader({ headers: { 'sec-fetch-site': 'cross-site' } }));
  counter.count(visit(), reader({ headers: { 'sec-fetch-dest': 'document' } }));
  await counter.flush();
  expect(await reads()).toBe(0);
});

it('counts nobody who asks not to be tracked, and none of the staff, but members who read', async () => {
  const counter = counterIn();
  counter.count(visit(), reader({ headers: { 'sec-gpc': '1' } }));
  counter.count(visit(), reader({ headers: { dnt: '1' } }));
  counter.count(visit(), reader({ session: { member: { role: 'reporter' } } as Session }));
  await counter.flush();
  expect(await reads()).toBe(0);
  counter.count(visit(), reader({ session: { member: { role: 'reader' } } as Session }));
  await counter.flush();
  expect(await reads()).toBe(1);
});

it('drops what is of no story that readers see, or of no figure of one', async () => {
  const counter = counterIn();
  for (const of of ['made-up', 'tomorrow']) counter.count(visit({ of }), reader());
  counter.count(visit({ kind: 'figure', of: newId() }), reader());
  await counter.flush();
  expect(await stored()).toEqual([]);
});

it('counts no more of a story from one network, whatever it calls itself, than its limit', async () => {
  const counter = counterIn();
  for (let at = 0; at < VISIT_LIMITS.ofStory + 50; at += 1)
    counter.count(visit(), reader({ agent: BROWSER.replace('147', String(at)) }));
  counter.count(visit({ of: 'a-port' }), reader());
  await counter.flush();
  expect(await reads()).toBe(VISIT_LIMITS.ofStory + 1);
});

it('refuses a network that reports too much in a minute, and hears it again in the next', async () => {
  const counter = counterIn();
  const flood = () => counter.count(visit(), reader());
  for (let at = 0; at < VISIT_LIMITS.aMinute; at += 1) flood();
  expect(flood).toThrow('Too many requests');
  counter.count(visit(), reader({ network: '203.0.113.9' }));
  time = new Date(NOON.getTime() + 60_000);
  expect(flood).not.toThrow();
});

it('limits this machine where it serves nobody else, and not the readers behind a proxy that is not configured', async () => {
  const all = VISIT_LIMITS.ofStory + 20;
  const local = counterIn({ PUBLIC_URL: 'http://localhost:3000' });
  const proxied = counterIn();
  for (const counter of [local, proxied])
    for (let at = 0; at < all; at += 1) counter.count(visit(), reader({ network: '127.0.0.1' }));
  await local.flush();
  expect(await reads()).toBe(VISIT_LIMITS.ofStory);
  await proxied.flush();
  expect(await reads()).toBe(VISIT_LIMITS.ofStory + all);
});

it('counts a day as the newsroom has it, and by plain http, where browsers say nothing of a request', async () => {
  time = new Date('2026-12-01T23:30:00Z');
  const counter = counterIn({ PORTAL_ZONE: 'Europe/Vienna', PUBLIC_URL: 'http://news.example' });
  counter.count(visit(), { ...reader(), signs: visitSigns({}) });
  await counter.flush();
  expect(await stored()).toEqual(['2026-12-02 | a-ship | en | direct | 1 | 0 | 0']);
});

it('names few hosts of one network that nobody came from before', async () => {
  const counter = counterIn();
  for (let at = 0; at < VISIT_LIMITS.newHosts + 3; at += 1)
    counter.count(visit({ from: `spam${at}.example` }), reader());
  counter.count(visit({ from: 'spam0.example' }), reader());
  await counter.flush();
  const rows = await stored();
  expect(rows).toHaveLength(VISIT_LIMITS.newHosts + 1);
  expect(rows).toContain('2026-12-01 | a-ship | en | site | 3 | 0 | 0');
  expect(rows).toContain('2026-12-01 | a-ship | en | site spam0.example | 2 | 0 | 0');
});

it('counts nothing while it is switched off', async () => {
  const counter = counterIn({ READERSHIP: 'no' });
  counter.count(visit(), reader());
  await counter.flush();
  expect(await reads()).toBe(0);
});

it('keeps what the database did not take, and writes it with what came since', async () => {
  let isAway = true;
  const failing: Pick<Store, 'write'> = {
    write: (change) => (isAway ? Promise.reject(new Error('away')) : store.write(change)),
  };
  const counter = new ReaderCounter({
    store: { ...store, ...failing },
    config: testConfig(),
    clock: { now: () => time },
    log: silentLog,
  });
  counter.count(visit(), reader());
  counter.count(visit({ kind: 'figure', of: figure }), reader());
  await counter.flush();
  expect(await reads()).toBe(0);
  isAway = false;
  counter.count(visit(), reader());
  counter.count(visit({ kind: 'figure', of: figure }), reader());
  await counter.stop();
  expect(await stored()).toEqual(['2026-12-01 | a-ship | en | direct | 2 | 0 | 2']);
});
