import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOperator } from '../../readers/permission.ts';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { addWebhook, changeWebhook, MOST_WEBHOOKS } from './change-webhook.ts';
import { replayRange } from './replay-deliveries.ts';
import { dueDeliveries, findWebhook, listDeliveries } from './webhooks.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);
const by = asOperator();
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const add = async (more: { url?: string; about?: string; events?: readonly string[] } = {}) => {
  const secrets = await readSecrets(store, {});
  const wanted = { url: 'https://hooks.example/in', about: 'Test', events: ['story.published'], ...more };
  return (await store.write((writing) => addWebhook(writing, by, wanted, secrets, NOW))).id;
};
const event = (at: Date, type = 'story.published') =>
  store.write((writing) =>
    writing
      .insertInto('webhook_events')
      .values({ id: newId(), key: newId(), type, story_id: null, at, data: json<unknown>({}) })
      .execute(),
  );
const replay = (id: string, from: Date, to: Date) =>
  store.write((writing) => replayRange(writing, by, id, { from, to }, NOW));

it('switched on again it begins anew: it has failed at nothing, and what waits goes out at once', async () => {
  const id = await add();
  await event(NOW);
  await replay(id, NOW, after(1));
  await store.write(async (writing) => {
    const failed = { off_at: NOW, off_why: 'It has taken nothing for three days.', failing_since: after(-9) };
    await writing.updateTable('webhooks').set(failed).where('id', '=', id).execute();
    await writing
      .updateTable('webhook_deliveries')
      .set({ next_at: after(86_400_000) })
      .execute();
  });
  expect(await dueDeliveries(store.reading, after(1), 10)).toEqual([]);
  await store.write((writing) => changeWebhook(writing, by, id, { on: true }, after(1)));
  const changed = await findWebhook(store.reading, by, id);
  expect(changed).toMatchObject({ offAt: null, offWhy: null, failingSince: null, waiting: 1 });
  expect(await dueDeliveries(store.reading, after(1), 10)).toHaveLength(1);
  await store.write((writing) => changeWebhook(writing, by, id, { on: false }, after(2)));
  expect(await findWebhook(store.reading, by, id)).toMatchObject({ offAt: after(2), offWhy: null });
});

it('what is left out of a change stays, and what is wrong changes nothing', async () => {
  const id = await add({ about: 'Before' });
  await store.write((writing) => changeWebhook(writing, by, id, { about: ' After ' }, NOW));
  const stands = { url: 'https://hooks.example/in', about: 'After', events: ['story.published'] };
  expect(await findWebhook(store.reading, by, id)).toMatchObject(stands);
  for (const wrong of [
    { url: 'http://hooks.example/in' },
    { url: 'https://10.0.0.1/in' },
    { url: 'https://printer.local/in' },
    { url: 'https://localhost/in' },
    { about: 'x'.repeat(201) },
    { events: [] },
    { events: ['story.read'] },
  ]) {
    const changing = store.write((writing) => changeWebhook(writing, by, id, wrong, NOW));
    await expect(changing, JSON.stringify(wrong)).rejects.toThrow();
  }
  expect(await findWebhook(store.reading, by, id)).toMatchObject(stands);
});

it('replays the events it subscribes to from the first instant of a span to just before its last', async () => {
  const id = await add({ url: 'https://span.example/in' });
  const day = 86_400_000;
  const [from, to] = [after(10 * day), after(11 * day)];
  for (const at of [-1, 0, day - 1, day]) await event(new Date(from.getTime() + at));
  await event(from, 'story.withdrawn');
  expect(await replay(id, from, to)).toBe(2);
  const sent = await listDeliveries(store.reading, id, { most: 10 });
  expect(sent.map(({ event: { at } }) => at).sort((a, b) => +a - +b)).toEqual([
    from,
    new Date(to.getTime() - 1),
  ]);
  await expect(replay(id, to, from)).rejects.toThrow('ends before it starts');
  await expect(replay(id, from, from)).rejects.toThrow('ends before it starts');
});

it('of one webhook twenty are taken up at once, so that the others wait for none', async () => {
  const [busy, other] = [
    await add({ url: 'https://busy.example/' }),
    await add({ url: 'https://calm.example/' }),
  ];
  const span = [after(30 * 86_400_000), after(31 * 86_400_000)] as const;
  for (let at = 0; at < 25; at += 1) await event(new Date(span[0].getTime() + at));
  await replay(busy, ...span);
  await replay(other, new Date(span[0].getTime() + 24), span[1]);
  const due = await dueDeliveries(store.reading, after(1), 200);
  const of = (id: string) => due.filter(({ webhookId }) => webhookId === id).length;
  expect([of(busy), of(other)]).toEqual([20, 1]);
});

it(`a newsroom has ${MOST_WEBHOOKS} webhooks at most`, async () => {
  const { count } = await store.reading
    .selectFrom('webhooks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  for (let at = Number(count); at < MOST_WEBHOOKS; at += 1) await add();
  await expect(add()).rejects.toThrow(`There are already ${MOST_WEBHOOKS} webhooks`);
});
