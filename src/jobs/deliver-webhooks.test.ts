import { Webhook as Receiver } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeBackEntry } from '../desk/live/edit-entry.ts';
import { liveStory, writeEntry } from '../desk/live/testing.ts';
import { searchLog } from '../desk/log/log.queries.ts';
import { moveStory } from '../desk/move-story.ts';
import { publishChanges } from '../desk/publish-changes.ts';
import { saveDraft } from '../desk/save-draft.ts';
import { setEmbargo } from '../desk/schedule/set-embargo.ts';
import { startStory } from '../desk/start-story.ts';
import { staffIn, writtenDraft } from '../desk/testing.ts';
import { addWebhook, changeWebhook } from '../desk/webhooks/change-webhook.ts';
import { pingWebhook, replayDelivery, replayRange } from '../desk/webhooks/replay-deliveries.ts';
import { forgetDeliveries } from '../desk/webhooks/settle-delivery.ts';
import { OFF_AFTER, RETRY_AFTER, WEBHOOK_EVENTS } from '../desk/webhooks/webhook.ts';
import { countOff, findWebhook, listDeliveries, nextDelivery } from '../desk/webhooks/webhooks.queries.ts';
import { Problem } from '../errors.ts';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import type { Session } from '../readers/member.ts';
import { authorize } from '../readers/permission.ts';
import { readSecrets } from '../readers/secrets/read-secrets.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { deliver } from './deliver-webhooks.ts';
import { jobAt, publish } from './testing.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const SETTINGS = { twoPairs: false, blocking: [], zone: 'UTC' } as const;
const RULES = { twoStep: false };

interface Call {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly told: { type: string; timestamp: string; data: { story: Record<string, unknown>; note?: string } };
}

let store: Store;
let admin: Session;
let editor: Awaited<ReturnType<typeof staffIn>>;
let calls: Call[];
let status: number;
beforeEach(async () => {
  store = await openTestStore();
  const { member } = await staffIn(store, 'Adam', 'administrator');
  admin = { member, passed: 'passkey' } as Session;
  editor = await staffIn(store, 'Emil', 'editor');
  calls = [];
  status = 204;
});
afterEach(() => store.close());

const manages = () => authorize(admin, 'manage webhooks', RULES);
const publishes = () => authorize(admin, 'publish stories', RULES);
const egress: Egress = {
  send: async ({ url, headers = {}, body = '' }) => {
    const text = String(body);
    calls.push({ url, headers: { ...headers }, body: text, told: JSON.parse(text) });
    return { status, headers: {}, bytes: Buffer.from('thank\u0000you'), url };
  },
};
const run = (at = NOW, through = egress) => deliver(jobAt(store, at.toISOString()), through);
const add = (events: readonly string[] = WEBHOOK_EVENTS, url = 'https://hooks.example/in') =>
  readSecrets(store, {}).then((secrets) =>
    store.write((writing) => addWebhook(writing, manages(), { url, about: 'Test', events }, secrets, NOW)),
  );
const begin = (headline: string, now = NOW) =>
  store.write((writing) =>
    startStory(writing, writtenDraft(headline), authorize(admin, 'write stories', RULES), now),
  );
const move = (storyId: string, name: 'publish' | 'withdraw', now = NOW, note = 'It was made up.') =>
  store.write((writing) =>
    moveStory(writing, { storyId, move: name, note, by: admin.member }, SETTINGS, now),
  );
const types = () => calls.map(({ told }) => told.type);
const deliveries = (id: string) => listDeliveries(store.reading, id, { most: 50 });

it('tells of what is published, changed, corrected and withdrawn, once each, signed as Standard Webhooks are', async () => {
  const { id, secret } = await add();
  const { id: storyId, slug } = await begin('Exports rose');
  await run();
  expect(calls).toEqual([]);
  await move(storyId, 'publish');
  await run();
  await run();
  expect(types()).toEqual(['story.published']);
  expect(calls[0]?.told.data.story).toMatchObject({
    id: storyId,
    headline: 'Exports rose',
    url: `https://news.example/story/${slug}`,
    api: `https://news.example/api/v1/stories/${slug}`,
  });
  const write = async (text: string, telling: Parameters<typeof publishChanges>[1]['telling']) => {
    const story = await store.reading
      .selectFrom('stories')
      .select(['revision', 'copy_version'])
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow();
    const saved = await store.write((writing) =>
      saveDraft(
        writing,
        { storyId, version: story.copy_version, draft: writtenDraft('Exports rose', text) },
        authorize(admin, 'write stories', RULES),
        NOW,
      ),
    );
    if (!saved.saved) throw new Error(saved.why);
    const sent = { storyId, version: saved.version, revision: story.revision, telling };
    await store.write((writing) => publishChanges(writing, sent, publishes(), SETTINGS, NOW));
  };
  await write('Exports rose by 13 % in 2023.', { note: 'A figure is newer.' });
  const passages = { passageBefore: 'by 13 % in 2023', passageAfter: 'by 14 % in 2023' };
  await write('Exports rose by 14 % in 2023.', { kind: 'correction', text: 'It was 14.', ...passages });
  await run();
  await move(storyId, 'withdraw');
  await run();
  expect(types()).toEqual(['story.published', 'story.updated', 'story.corrected', 'story.withdrawn']);
  expect(calls[1]?.told.data.note).toBe('A figure is newer.');
  expect(calls[2]?.told.data).toMatchObject({
    correction: { kind: 'correction', text: 'It was 14.', figure: null, ...passages },
  });
  expect(calls[3]?.told.data).toMatchObject({ reason: 'It was made up.' });
  const receiver = new Receiver(secret);
  for (const { headers, body } of calls) {
    // The library uses the current date.
    const id = headers['webhook-id'] ?? '';
    const today = { ...headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) };
    expect(() => receiver.verify(body, today)).toThrow('No matching signature');
    expect(receiver.sign(id, NOW, body)).toBe(headers['webhook-signature']);
  }
  expect(await deliveries(id)).toMatchObject([
    {
      state: 'delivered',
      event: { type: 'story.withdrawn' },
      attempts: [{ status: 204, answer: 'thank you' }],
    },
    { state: 'delivered' },
    { state: 'delivered' },
    { state: 'delivered' },
  ]);
});

it('has an event exactly where the change has happened: an undone one has none', async () => {
  await add();
  const { id: storyId } = await begin('Undone');
  await expect(
    store.write(async (writing) => {
      await moveStory(writing, { storyId, move: 'publish', by: admin.member }, SETTINGS, NOW);
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  await run();
  expect(calls).toEqual([]);
  // Killed after the change, before anything was sent: the next worker sends it.
  await move(storyId, 'publish');
  const dying: Egress = { send: () => Promise.reject(new Problem('unavailable', 'the process died')) };
  await deliver({ ...jobAt(store, NOW.toISOString()), stopping: AbortSignal.abort() }, dying);
  expect(await nextDelivery(store.reading)).toEqual(NOW);
  await run();
  expect(types()).toEqual(['story.published']);
});

it('sends the same id and body again where a worker was killed between sending and noting it', async () => {
  const { id } = await add();
  await publish(store, NOW.toISOString(), { headline: 'Taken in' });
  const killed: Egress = {
    send: async (request) => {
      await egress.send(request);
      return new Promise(() => undefined);
    },
  };
  void run(NOW, killed);
  await expect.poll(() => calls.length).toBe(1);
  await run(later(1_000));
  expect(calls).toHaveLength(1);
  await run(later(61_000));
  expect(calls).toHaveLength(2);
  expect(calls[1]?.headers['webhook-id']).toBe(calls[0]?.headers['webhook-id']);
  expect(calls[1]?.body).toBe(calls[0]?.body);
  expect(await deliveries(id)).toMatchObject([{ state: 'delivered' }]);
});

it('obeys an embargo, also one that is lifted before its time; what nobody saw is never told of', async () => {
  const { id } = await add();
  const { id: storyId } = await begin('Under embargo');
  const until = later(3_600_000);
  const set = (when: Date | null, now = NOW) =>
    store.write((writing) => setEmbargo(writing, { storyId, until: when }, publishes(), now));
  await set(until);
  await move(storyId, 'publish');
  await run();
  await run(later(3_599_000));
  expect(calls).toEqual([]);
  expect(await nextDelivery(store.reading)).toEqual(until);
  await set(null, later(60_000));
  await run(later(61_000));
  expect(types()).toEqual(['story.published']);

  const { id: secretId } = await begin('Never seen');
  await store.write((writing) => setEmbargo(writing, { storyId: secretId, until }, publishes(), NOW));
  await move(secretId, 'publish');
  await move(secretId, 'withdraw', later(120_000));
  await run(later(7_200_000));
  expect(calls).toHaveLength(1);
  expect((await deliveries(id)).map(({ state, event }) => [event.type, state])).toEqual([
    ['story.withdrawn', 'skipped'],
    ['story.published', 'skipped'],
    ['story.published', 'delivered'],
  ]);
});

it('tells of each entry of live coverage, and of nothing else with it', async () => {
  await add();
  const { storyId } = await liveStory(store, editor, 'As it happens');
  const number = await writeEntry(store, editor, storyId, 'The minister speaks.', { headline: 'First' });
  await run(new Date(Date.now() + 1_000));
  expect(types()).toEqual(['story.published', 'entry.published']);
  expect(calls[1]?.told.data).toMatchObject({
    story: { id: storyId },
    entry: { number, version: 1, headline: 'First' },
  });
});

it('tells of a story as it is at the end of its embargo, and of nothing that happened under it', async () => {
  const { id } = await add();
  const { storyId } = await liveStory(store, editor, 'Under embargo', NOW);
  const until = later(3_600_000);
  const set = (note: string) =>
    store.write((writing) => setEmbargo(writing, { storyId, until, note }, publishes(), later(1_000)));
  await run();
  await set('Too early.');
  expect(types()).toEqual(['story.published']);
  const { id: other } = await begin('First words');
  await store.write((writing) => setEmbargo(writing, { storyId: other, until }, publishes(), NOW));
  await move(other, 'publish', later(1_000));
  await store.statement('update stories set updated_at = $1 where id = $2', [later(2_000), other]);
  await run(later(3_000));
  status = 500;
  await run(until);
  await store.statement('update stories set updated_at = $1 where id = $2', [later(3_650_000), other]);
  status = 204;
  await run(later(3_700_000));
  const [, first, again] = calls;
  expect(first?.told.data.story).toMatchObject({ id: other, updated: expect.stringContaining('12:00:02') });
  expect(again?.body).toBe(first?.body);
  // A webhook that was notified of it is notified that it is gone, even if it was withdrawn while withheld.
  await move(storyId, 'withdraw', later(60_000));
  await run(later(3_800_000));
  expect(types().at(-1)).toBe('story.withdrawn');
  expect((await deliveries(id)).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
});

it('tells nothing of an entry that was taken back before it was told of', async () => {
  const { id } = await add();
  const { storyId } = await liveStory(store, editor, 'As it happens');
  const number = await writeEntry(store, editor, storyId, 'The minister speaks.');
  const { rows } = await store.statement('select id from live_entries where number = $1', [number]);
  const taking = { storyId, entryId: String(rows[0]?.id), reason: 'She did not.' };
  await store.write((writing) => takeBackEntry(writing, taking, editor.writes, new Date()));
  await run(new Date(Date.now() + 1_000));
  expect(types()).toEqual(['story.published', 'entry.withdrawn']);
  expect((await deliveries(id)).map(({ state }) => state)).toEqual(['delivered', 'skipped', 'delivered']);
});

it('lets nothing overtake what waits for another try but a ping', async () => {
  const { id } = await add();
  status = 500;
  await publish(store, NOW.toISOString(), { headline: 'One' });
  await run();
  status = 204;
  await publish(store, NOW.toISOString(), { headline: 'Two' });
  await store.write((writing) => pingWebhook(writing, manages(), id, NOW));
  await run(later(1_000));
  expect(types()).toEqual(['story.published', 'ping']);
  await run((await nextDelivery(store.reading)) ?? NOW);
  await run((await nextDelivery(store.reading)) ?? NOW);
  expect(calls.map(({ told }) => told.data.story?.headline)).toEqual(['One', undefined, 'One', 'Two']);
});

it('that has taken something again fails from now on only, and is not switched off for what was before', async () => {
  const { id } = await add();
  status = 500;
  await publish(store, NOW.toISOString(), { headline: 'One' });
  await run();
  expect((await findWebhook(store.reading, manages(), id))?.failingSince).toEqual(NOW);
  status = 200;
  const better = (await nextDelivery(store.reading)) ?? NOW;
  await run(better);
  expect((await findWebhook(store.reading, manages(), id))?.failingSince).toBeNull();
  status = 500;
  const later = new Date(NOW.getTime() + OFF_AFTER);
  await publish(store, later.toISOString(), { headline: 'Two' });
  await run(later);
  expect(await findWebhook(store.reading, manages(), id)).toMatchObject({ failingSince: later, offAt: null });
});

it('looks at each anew right before it is sent', async () => {
  await add();
  await move((await begin('One')).id, 'publish');
  const { id: second } = await begin('Two');
  await move(second, 'publish');
  const withdrawing: Egress = {
    send: async (request) => {
      if (calls.length === 0) await move(second, 'withdraw');
      return egress.send(request);
    },
  };
  await run(NOW, withdrawing);
  expect(calls.map(({ told }) => [told.type, told.data.story.headline])).toEqual([
    ['story.published', 'One'],
  ]);
});

it('tries again less and less often, in order, and is switched off after long failing', async () => {
  const { id } = await add();
  status = 500;
  await publish(store, NOW.toISOString(), { headline: 'One' });
  await publish(store, NOW.toISOString(), { headline: 'Two' });
  await run();
  expect(calls).toHaveLength(1);
  const next = await nextDelivery(store.reading);
  const wait = (next?.getTime() ?? 0) - NOW.getTime();
  expect([wait >= 4_000, wait <= 6_000]).toEqual([true, true]);
  let at = NOW;
  for (
    let round = 0;
    round < 40 && (await findWebhook(store.reading, manages(), id))?.offAt === null;
    round += 1
  ) {
    at = (await nextDelivery(store.reading)) ?? at;
    await run(at);
  }
  const off = await findWebhook(store.reading, manages(), id);
  expect(off?.offWhy).toContain('three days');
  expect(await countOff(store.reading)).toBe(1);
  expect(await nextDelivery(store.reading)).toBeNull();
  expect(calls.filter(({ told }) => told.data.story.headline === 'One')).toHaveLength(RETRY_AFTER.length + 1);
  status = 200;
  const on = new Date(at.getTime() + 1_000);
  await store.write((writing) => changeWebhook(writing, manages(), id, { on: true }, on));
  await run(on);
  expect(calls.at(-1)?.told.data.story.headline).toBe('Two');
  expect((await deliveries(id)).map(({ state }) => state)).toEqual(['delivered', 'failed']);
  expect((await findWebhook(store.reading, manages(), id))?.failingSince).toBeNull();
  status = 410;
  await publish(store, at.toISOString(), { headline: 'Three' });
  await run(on);
  expect((await findWebhook(store.reading, manages(), id))?.offWhy).toContain('410');
});

it('pings, replays one delivery and a span under the same ids, and tells each webhook what it asked for', async () => {
  const { id } = await add(['story.published']);
  const { id: other } = await add(['story.withdrawn'], 'https://other.example/in');
  await publish(store, NOW.toISOString(), { headline: 'One' });
  await store.write((writing) => pingWebhook(writing, manages(), other, NOW));
  await run();
  expect(calls.map(({ url, told }) => [url, told.type]).sort()).toEqual([
    ['https://hooks.example/in', 'story.published'],
    ['https://other.example/in', 'ping'],
  ]);
  const [first] = await deliveries(id);
  const known = calls.find(({ told }) => told.type === 'story.published')?.headers['webhook-id'];
  await store.write((writing) => replayDelivery(writing, manages(), id, first?.id ?? '', later(1_000)));
  const span = { from: NOW, to: later(1) };
  expect(await store.write((writing) => replayRange(writing, manages(), id, span, later(1_000)))).toBe(1);
  await run(later(1_000));
  expect(calls.slice(2).map(({ headers }) => headers['webhook-id'])).toEqual([known, known]);
  expect((await deliveries(id)).map(({ replay }) => replay)).toEqual([true, true, false]);
  expect(await searchLog(store.reading, { action: 'change webhook' }, 3)).toMatchObject([
    { actor: admin.member.id, aboutId: id, details: { kind: 'replay', count: 1 } },
    { actor: admin.member.id, aboutId: id, details: { kind: 'replay', count: 1 } },
    { actor: admin.member.id, aboutId: other, details: { kind: 'ping', count: 1 } },
  ]);
  await expect(
    store.write((writing) => replayDelivery(writing, manages(), other, first?.id ?? '', NOW)),
  ).rejects.toThrow('no such delivery');
});

it('calls no address that is not of the public net, follows no redirect, and says so in its log', async () => {
  for (const url of [
    'http://hooks.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.8/x',
    'https://localhost/',
  ])
    await expect(add(undefined, url)).rejects.toThrow(Problem);
  await expect(add(['story.read'])).rejects.toThrow('no event story.read');
  const { id } = await add();
  await publish(store, NOW.toISOString(), { headline: 'One' });
  const inside = openEgress({ resolve: async () => [{ address: '192.168.1.2', family: 4 }] });
  await run(NOW, inside);
  const [delivery] = await deliveries(id);
  expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ status: null }] });
  expect(delivery?.attempts[0]?.failure).toBe('Its host was not found on the public internet.');
  status = 302;
  await run((await nextDelivery(store.reading)) ?? NOW);
  expect((await deliveries(id))[0]).toMatchObject({ state: 'waiting', attempts: [{}, { status: 302 }] });
});

it('keeps its secret to itself, is told of in the audit log, and forgets after a month', async () => {
  const { id, secret } = await add();
  const seen = JSON.stringify([
    await findWebhook(store.reading, manages(), id),
    await searchLog(store.reading, {}, 50),
  ]);
  expect(seen).not.toContain(secret.slice(6));
  expect(await searchLog(store.reading, { action: 'change webhook' }, 1)).toMatchObject([
    { actor: admin.member.id, aboutId: id, details: { kind: 'add', on: true } },
  ]);
  await publish(store, NOW.toISOString(), { headline: 'One' });
  const month = later(31 * 86_400_000);
  await store.write((writing) => forgetDeliveries(writing, month));
  expect(await deliveries(id)).toHaveLength(1);
  await run();
  await store.write((writing) => forgetDeliveries(writing, month));
  expect(await deliveries(id)).toEqual([]);
});
