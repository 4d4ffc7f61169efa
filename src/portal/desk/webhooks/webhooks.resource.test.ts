import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let administrator: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  administrator = await makeMember(store, { role: 'administrator', name: 'Adam' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: administrator }));
async function open(path: string, form?: [string, string][], by = administrator) {
  const answer = await (form ? post(path, form, by) : get(path, by));
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
}

it('adds a webhook, shows its secret once, tests it, sends again, switches and removes it', async () => {
  expect((await open('/desk/webhooks')).html).toContain('No webhooks yet.');
  const added = await open('/desk/webhooks', [
    ['url', 'https://hooks.example/in'],
    ['about', 'Archive'],
    ['event', 'story.published'],
  ]);
  const [secret = ''] = /whsec_[\w+/]{43}=/.exec(added.html) ?? [];
  expect([added.status, secret.length]).toEqual([200, 50]);
  expect((await open('/desk/webhooks')).html).not.toContain(secret);
  const { webhooks } = JSON.parse((await open('/desk/webhooks.json')).html);
  const at = `/desk/webhooks/${webhooks[0].id}`;
  expect(webhooks).toMatchObject([{ about: 'Archive', events: ['story.published'] }]);
  expect((await open(at)).html).toContain('Nothing has been sent yet.');
  expect((await open(`${at}/ping`, [])).to).toBe(`${at}?done=pinged`);
  expect((await open(`${at}?done=pinged`)).html).toContain('Test sent.');
  // Each message is of the page that what was done leads to, whatever a link says.
  expect((await open('/desk/webhooks?done=pinged')).html).not.toContain('Test sent.');
  expect((await open(`${at}?done=removed`)).html).not.toContain('The webhook is removed');
  const { deliveries } = JSON.parse((await open(`${at}/deliveries.json`)).html);
  expect(deliveries).toMatchObject([{ state: 'waiting', event: { type: 'ping' } }]);
  const again = await open(`${at}/replay`, [['delivery', deliveries[0].id]]);
  expect(again.html).toContain('1 event is sent again.');
  const span = await open(`${at}/replay`, [
    ['from', '2026-11-26T12:00'],
    ['to', '2026-11-26T11:00'],
  ]);
  expect([span.status, span.html.includes('The span ends before it starts.')]).toEqual([400, true]);
  // The times are still in their own fields; the form of the webhook itself was not sent.
  expect(span.html).toMatch(/id="replay-from"[^>]*value="2026-11-26T12:00"/);
  const changed = await open(at, [
    ['url', 'https://hooks.example/new'],
    ['about', 'Mirror'],
    ['event', 'story.updated'],
    ['event', 'story.corrected'],
  ]);
  expect(changed.to).toBe(`${at}?done=changed`);
  expect(JSON.parse((await open(`${at}.json`)).html)).toMatchObject({
    ...{ url: 'https://hooks.example/new', about: 'Mirror', on: true },
    events: ['story.updated', 'story.corrected'],
  });
  const none = await open(at, [['url', 'https://hooks.example/new']]);
  expect([none.status, none.html.includes('value="https://hooks.example/new"')]).toEqual([400, true]);
  expect((await open(`${at}/off`, [])).to).toBe(`${at}?done=off`);
  const off = (await open(at)).html;
  expect(off).toContain('switched off');
  expect([off.includes(`${at}/on"`), off.includes(`${at}/off"`)]).toEqual([true, false]);
  expect((await open(`${at}/on`, [])).to).toBe(`${at}?done=on`);
  const removed = await post(`${at}/remove`, {}, administrator);
  expect(removed.headers.get('location')).toBe('/desk/webhooks?done=removed');
  expect((await post(`${at}/ping`, {}, administrator)).status).toBe(404);
  expect((await open(at)).status).toBe(404);
});

it('says what is wrong with an address, and is for administrators alone', async () => {
  const wrong = await open('/desk/webhooks', [
    ['url', 'https://10.0.0.1/in'],
    ['event', 'story.published'],
  ]);
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain('10.0.0.1 is not a host on the public internet.');
  expect(wrong.html).toContain('value="https://10.0.0.1/in"');
  const editor = await makeMember(store, { role: 'editor' });
  expect((await open('/desk/webhooks', undefined, editor)).status).toBe(403);
  const { rows } = await store.statement(
    `insert into webhooks (id, url, events, secret, made_at) values
      (gen_random_uuid(), 'https://live.example/', '["story.published"]', 'whsec_AA==', now()) returning id`,
  );
  const id = String(rows[0]?.id);
  for (const act of ['ping', 'off', 'replay', 'remove'])
    expect([act, (await open(`/desk/webhooks/${id}/${act}`, [], editor)).status]).toEqual([act, 403]);
  // An island is told what was done.
  const told = await post(`/desk/webhooks/${id}/ping`, {}, administrator, { accept: 'application/json' });
  expect(await told.json()).toEqual({ pinged: true });
});

it('finds, sorts and exports them', async () => {
  const rows = async (query: string) =>
    JSON.parse((await open(`/desk/webhooks.json?${query}`)).html).webhooks.map(
      ({ url }: { url: string }) => url,
    );
  await store.statement(
    `insert into webhooks (id, url, about, events, secret, made_at, off_at) values
      (gen_random_uuid(), 'https://a.example/', 'Mirror_1', '["story.published"]', 'whsec_AA==', now(), now())`,
  );
  expect(await rows('q=mirror_')).toEqual(['https://a.example/']);
  expect(await rows('q=mirror%25')).toEqual([]);
  expect(await rows('off=yes')).toEqual(['https://a.example/']);
  expect(await rows('sort=address')).toEqual(['https://a.example/', 'https://live.example/']);
  expect((await open('/desk/webhooks.csv?off=yes')).html).toMatch(
    /^id,url,about,on,off\.at,failingSince,waiting,events,made\r\n[0-9a-f-]{36},https:\/\/a\.example\/,Mirror_1,false,/,
  );
  expect((await open('/desk/webhooks?q=nothing')).html).toContain('Nothing matches.');
});

it('tells administrators on the start page of one that was switched off for failing', async () => {
  await store.statement(
    `insert into webhooks (id, url, events, secret, made_at, off_at, off_why) values
      (gen_random_uuid(), 'https://dead.example/', '["story.published"]', 'whsec_AA==', now(), now(), 'It has taken nothing for three days.')`,
  );
  expect((await open('/desk')).html).toContain('>1</span> <span>webhook that was switched off<');
  expect((await open('/desk/webhooks')).html).toContain('It has taken nothing for three days.');
});
