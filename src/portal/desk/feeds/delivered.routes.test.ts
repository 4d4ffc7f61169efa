import { Webhook as Sender } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimOne } from '../../../desk/feeds/claim-feeds.ts';
import { beginDelivery, LARGEST_DELIVERY, nextDelivery } from '../../../desk/feeds/inbox.ts';
import { rss } from '../../../desk/feeds/testing.ts';
import { takeWaiting } from '../../../jobs/take-deliveries.ts';
import { jobAt } from '../../../jobs/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Edith' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page, post } = visitsTo(() => ({ portal, as: editor }));
const terms = { name: '', source: '', policy: '', language: '', section: '', credit: '' };
const asked = { ...terms, goesTo: 'draft', only: '', never: '', what: 'follow' };

/** Adds a sender at the desk, as an editor does. */
async function addSender(name: string): Promise<{ id: string; secret: string }> {
  const made = await (await post('/desk/feeds/new?kind=push', { ...asked, name })).text();
  const [, id = ''] = /value="[^"]*\/push\/([\w-]+)"/.exec(made) ?? [];
  const [, secret = ''] = /value="(whsec_[^"]+)"/.exec(made) ?? [];
  return { id, secret };
}

function signed(secret: string, id: string, body: string, at = new Date()): Record<string, string> {
  return {
    ...{ 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)) },
    'webhook-signature': new Sender(secret).sign(id, at, body),
  };
}
const send = (to: string, body: string, headers: Record<string, string>) =>
  fetch(`${portal.url}/push/${to}`, { method: 'POST', body, headers });
const later = () => new Date(Date.now() + 60_000).toISOString();
const work = (at = later()) => takeWaiting(jobAt(store, at));
const headlines = async () => {
  const rows = await store.reading.selectFrom('stories').select('headline').orderBy('id').execute();
  return rows.map(({ headline }) => headline);
};
const inbox = () =>
  store.reading.selectFrom('feed_inbox').select(['body', 'done_at']).orderBy('id').execute();

test('a sender is added, its secret shown once, and what it pushes is imported once, in any format', async () => {
  const unnamed = await post('/desk/feeds/new?kind=push', asked);
  expect([unnamed.status, unnamed.headers.get('location')]).toEqual([400, null]);
  expect(readPage(await unnamed.text()).text).toContain('Give it a name');
  const { id, secret } = await addSender('Press agency');
  expect(secret).toMatch(/^whsec_/);
  const shown = await get(`/desk/feeds/${id}`);
  const html = await shown.text();
  expect(html).toContain(`/push/${id}`);
  expect(html).not.toContain(secret);
  expect(html).not.toContain('Fetch now');
  const { secret: stored } = await store.reading
    .selectFrom('feeds')
    .select('secret')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(stored).not.toContain(secret.slice(6));
  const body = rss([['p1', 'Pushed one']]);
  const headers = signed(secret, 'm1', body);
  const first = await send(id, body, headers);
  expect([first.status, await first.text()]).toEqual([202, '']);
  expect((await send(id, body, headers)).status).toBe(202);
  expect(await inbox()).toHaveLength(1);
  const ninjs = JSON.stringify({
    ...{ uri: 'urn:p2', type: 'text', language: 'en', versioncreated: '2026-12-01T09:00:00Z' },
    ...{
      headline: 'Pushed two',
      body_text: 'The council met on Monday, and decided nothing, officials said.',
    },
  });
  const json = { ...signed(secret, 'm2', ninjs), 'content-type': 'application/json' };
  expect((await send(id, ninjs, json)).status).toBe(202);
  const broken = '{"items": [';
  expect((await send(id, broken, signed(secret, 'm3', broken))).status).toBe(202);
  await work();
  expect(await headlines()).toEqual(['Pushed one', 'Pushed two']);
  expect((await inbox()).every(({ body: left, done_at }) => left === null && done_at !== null)).toBe(true);
  expect(await nextDelivery(store.reading)).toBeNull();
  // A recorded message that is sent again is known.
  expect((await send(id, body, headers)).status).toBe(202);
  expect(await inbox()).toHaveLength(3);
  const after = await page(`/desk/feeds/${id}`);
  for (const said of ['Pushed one', 'Last received', 'not taken']) expect.soft(after.text).toContain(said);
  expect((await page('/desk/feeds')).text).toMatch(/Press agency.*received/s);
  expect((await post(`/desk/feeds/${id}/fetch`)).status).toBe(409);
}, 60_000);

test('what is not signed, altered, old, too large, too much, or for nobody is refused', async () => {
  const { id, secret } = await addSender('Strict');
  const body = rss([['r1', 'Refused']]);
  const before = (await inbox()).length;
  const right = signed(secret, 'a', body);
  const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  const wrong: [string, Record<string, string>][] = [
    [body, {}],
    [`${body} `, right],
    [body, { ...right, 'webhook-id': 'b' }],
    [body, { ...right, 'webhook-timestamp': '1' }],
    [body, { ...right, 'webhook-timestamp': 'soon' }],
    [body, { ...right, 'webhook-signature': 'v1,AAAA v1a,x' }],
    [body, signed(other, 'a', body)],
    [body, signed(secret, 'a', body, minutes(-6))],
    [body, signed(secret, 'a', body, minutes(6))],
    [body, signed(secret, 'x'.repeat(201), body)],
  ];
  for (const [sent, headers] of wrong) expect.soft((await send(id, sent, headers)).status).toBe(403);
  const huge = 'x'.repeat(LARGEST_DELIVERY + 1);
  expect((await send(id, huge, signed(secret, 'a', huge))).status).toBe(413);
  expect((await send('01890000-0000-7000-8000-000000000000', body, right)).status).toBe(404);
  expect((await send('nobody', body, right)).status).toBe(404);
  expect((await fetch(`${portal.url}/push/${id}`)).status).toBe(405);
  expect((await inbox()).length).toBe(before);
  await post(`/desk/feeds/${id}/pause`);
  const paused = await send(id, body, right);
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([503, '3600']);
  await post(`/desk/feeds/${id}/resume`);
  const statuses = await Promise.all(
    Array.from({ length: 130 }, (_, at) => send(id, body, signed(secret, `many${at}`, body))),
  );
  const many = statuses.filter(({ status }) => status === 429);
  expect(many.length).toBeGreaterThanOrEqual(10);
  expect(many[0]?.headers.get('retry-after')).toBe('60');
  await store.write((writing) => writing.deleteFrom('feeds').where('id', '=', id).execute());
}, 60_000);

test('nothing is lost or taken twice if a worker ends in the middle, and what ends it again and again is refused', async () => {
  const { id, secret } = await addSender('Killed');
  const body = rss([['k1', 'Survives']]);
  await send(id, body, signed(secret, 'k1', body));
  // A worker claims it, begins, and is killed.
  await claimOne(store, id, new Date());
  expect(await beginDelivery(store, id)).toMatchObject({ tries: 1 });
  await work(new Date(Date.now() + 60_000).toISOString());
  expect(await headlines()).not.toContain('Survives');
  const free = new Date(Date.now() + 16 * 60_000).toISOString();
  await work(free);
  await work(free);
  expect((await headlines()).filter((headline) => headline === 'Survives')).toHaveLength(1);
  const poison = rss([['k2', 'Ends it']]);
  await send(id, poison, signed(secret, 'k2', poison));
  for (let tries = 1; tries <= 5; tries += 1) await beginDelivery(store, id);
  await work(free);
  expect(await headlines()).not.toContain('Ends it');
  expect((await page(`/desk/feeds/${id}`)).text).toContain('It could not be imported in several tries.');
}, 60_000);
