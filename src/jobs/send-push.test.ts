import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { sendNotes } from './send-push.ts';
import { jobAt } from './testing.ts';

let store: Store;
let server: Server;
let port = 0;
let answer: { status: number; headers?: Record<string, string> } = { status: 201 };
let got: { path: string; headers: IncomingHttpHeaders; bytes: number }[] = [];

beforeAll(async () => {
  store = await openTestStore();
  server = createServer((request, response) => {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, bytes });
      response.writeHead(answer.status, answer.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  server.close();
  await store.close();
});
afterEach(async () => {
  got = [];
  answer = { status: 201 };
  await store.write((writing) => writing.deleteFrom('push_subscriptions').execute());
});

/** The gate as it is, but for a push service on this machine that speaks plain http. */
function gate(): Egress {
  const egress = openEgress({ allow: (address) => address === '127.0.0.1' });
  return { send: (request) => egress.send({ ...request, plain: true }) };
}

async function postNote(more: { endpoint?: string; at?: string } = {}): Promise<void> {
  const { id } = await makeMember(store);
  const browser = createECDH('prime256v1');
  const subscription = newId();
  await store.write(async (writing) => {
    await writing
      .insertInto('push_subscriptions')
      .values({
        id: subscription,
        user_id: id,
        endpoint: more.endpoint ?? `http://127.0.0.1:${port}/send/${subscription}`,
        p256dh: browser.generateKeys().toString('base64url'),
        auth: randomBytes(16).toString('base64url'),
      })
      .execute();
    const at = new Date(more.at ?? '2026-11-20T10:00:00Z');
    const payload = JSON.stringify({ title: 'A headline', body: 'You follow X', path: '/story/x', tag: 'x' });
    await writing
      .insertInto('pushes')
      .values({ id: newId(), subscription_id: subscription, payload, due_at: at, created_at: at })
      .execute();
  });
}

const send = (now = '2026-11-20T10:00:01Z', egress = gate()) => sendNotes(jobAt(store, now), egress);
const count = async (table: 'pushes' | 'push_subscriptions') =>
  (await store.reading.selectFrom(table).select('id').execute()).length;

test('a note goes out sealed, signed, once, and is gone', async () => {
  await postNote();
  await Promise.all([send(), send()]);
  expect(got).toHaveLength(1);
  const [{ headers, bytes } = { headers: {} as IncomingHttpHeaders, bytes: 0 }] = got;
  expect(headers.authorization).toMatch(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, ?k=[\w-]+$/);
  expect(headers['content-encoding']).toBe('aes128gcm');
  expect(Number(headers.ttl)).toBeGreaterThan(80_000);
  expect(bytes).toBeGreaterThan(100);
  expect(await count('pushes')).toBe(0);
  expect(await count('push_subscriptions')).toBe(1);
  const claims = JSON.parse(
    Buffer.from(/t=[\w-]+\.([\w-]+)/.exec(headers.authorization ?? '')?.[1] ?? '', 'base64url').toString(),
  );
  expect(claims).toMatchObject({ aud: `http://127.0.0.1:${port}`, sub: 'https://news.example' });
});

test('a browser that is gone is forgotten, with what was still to go to it', async () => {
  for (const status of [404, 410]) {
    await postNote();
    answer = { status };
    await send();
    expect(await count('push_subscriptions')).toBe(0);
    expect(await count('pushes')).toBe(0);
  }
});

test('a service that is busy is asked again, later and later, when it wants, and six times in all', async () => {
  await postNote();
  answer = { status: 503, headers: { 'Retry-After': '3600' } };
  await send('2026-11-20T10:00:01Z');
  await send('2026-11-20T10:30:00Z');
  expect(got).toHaveLength(1);
  answer = { status: 500 };
  for (let hour = 11; hour < 22; hour += 1) await send(`2026-11-20T${hour}:10:00Z`);
  expect(got).toHaveLength(6);
  expect(await count('pushes')).toBe(0);
  const [row] = await store.reading.selectFrom('push_subscriptions').select('failures').execute();
  expect(row?.failures).toBe(1);
});

test.each([
  [200, { notes: 0, browsers: 1 }],
  [204, { notes: 0, browsers: 1 }],
  [301, { notes: 0, browsers: 1 }],
  [400, { notes: 0, browsers: 1 }],
  [403, { notes: 0, browsers: 1 }],
  [404, { notes: 0, browsers: 0 }],
  [410, { notes: 0, browsers: 0 }],
  // Too many at once, or out of order: it is asked again.
  [429, { notes: 1, browsers: 1 }],
  [500, { notes: 1, browsers: 1 }],
  [502, { notes: 1, browsers: 1 }],
])('after an answer of %i there are left: %j', async (status, left) => {
  await postNote();
  answer = { status };
  await send();
  expect(got).toHaveLength(1);
  expect({ notes: await count('pushes'), browsers: await count('push_subscriptions') }).toEqual(left);
});

test('a note that was refused is not tried again, nor one that is a day old', async () => {
  await postNote();
  answer = { status: 413 };
  await send();
  expect(await count('pushes')).toBe(0);
  await postNote({ at: '2026-11-18T10:00:00Z' });
  await send();
  expect(got).toHaveLength(1);
  expect(await count('pushes')).toBe(0);
});

test('a browser that refuses ten notes in a row is dropped; one it accepts resets the count', async () => {
  await postNote();
  const failures = async () =>
    (await store.reading.selectFrom('push_subscriptions').select('failures').execute()).map(
      (row) => row.failures,
    );
  const afterFailures = (failures: number) =>
    store.write((writing) => writing.updateTable('push_subscriptions').set({ failures }).execute());
  const another = () =>
    store.write(async (writing) => {
      const { id } = await writing.selectFrom('push_subscriptions').select('id').executeTakeFirstOrThrow();
      const at = new Date('2026-11-20T10:00:00Z');
      const payload = JSON.stringify({ title: 'T', body: 'B', path: '/story/x', tag: 'x' });
      await writing
        .insertInto('pushes')
        .values({ id: newId(), subscription_id: id, payload, due_at: at, created_at: at })
        .execute();
    });
  await afterFailures(8);
  answer = { status: 413 };
  await send();
  expect(await failures()).toEqual([9]);
  answer = { status: 201 };
  await another();
  await send();
  expect(await failures()).toEqual([0]);
  await afterFailures(9);
  answer = { status: 413 };
  await another();
  await another();
  await send();
  expect(await failures()).toEqual([]);
  expect(await count('pushes')).toBe(0);
});

test('nothing goes to a place inside, whatever a browser named', async () => {
  await postNote();
  await postNote({ endpoint: 'https://127.0.0.1/send' });
  await postNote({ endpoint: 'https://[::1]/send' });
  await sendNotes(jobAt(store, '2026-11-20T10:00:01Z'), openEgress());
  expect(got).toEqual([]);
  expect(await count('pushes')).toBe(0);
});
