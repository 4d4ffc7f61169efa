import { beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { silentLog } from '../src/log.ts';
import { makeMember } from '../src/readers/testing.ts';
import { openStore, type Store } from '../src/store/database.ts';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

// Tokens and webhooks from a terminal. Each command opens the database afresh.
vi.setConfig({ testTimeout: 180_000 });
commandNewsroom({ SMTP_URL: '', PUBLIC_URL: 'https://news.example' });
beforeAll(async () => {
  await inStore((store) => makeMember(store, { email: 'ada@desk.example', name: 'Ada', role: 'editor' }));
});

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(), silentLog);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const lines = (out: string) => out.trim().split('\n').filter(Boolean);

test('a token is made once, listed without itself, and revoked at once', async () => {
  const add = ['tokens', 'add', 'ada@desk.example', '--name', 'A wire', '--scope', 'stories:read,media:read'];
  const made = await commandHere(...add, '--days', '30', '--json');
  expect(made.code).toBe(0);
  const { id, secret, scopes } = JSON.parse(made.out);
  expect(scopes).toEqual(['stories:read', 'media:read']);
  const listed = async () => lines((await commandHere('tokens', 'list')).out);
  expect(await listed()).toMatchObject([expect.stringMatching(`^${id} .*Ada.*good until .*never used`)]);
  expect((await listed()).join()).not.toContain(secret);
  await inStore((store) =>
    store.write((writing) =>
      writing
        .updateTable('api_tokens')
        .set({ made_at: new Date(Date.now() - 60_000), expires_at: new Date(Date.now() - 1) })
        .execute(),
    ),
  );
  expect(await listed()).toMatchObject([expect.stringContaining('  expired ')]);
  expect((await commandHere('tokens', 'revoke', id)).out).toBe(`${id} is revoked.\n`);
  expect(await listed()).toMatchObject([expect.stringContaining('  revoked ')]);
  const again = await commandHere('tokens', 'revoke', id);
  expect([again.code !== 0, again.err]).toEqual([true, expect.stringContaining('was revoked before')]);
});

test.each([
  [['--days', '0'], 'a number of days from 1 to 365'],
  [['--days', '366'], 'a number of days from 1 to 365'],
  [['--scope', 'stories:burn'], 'is no scope'],
  [['--scope', 'webhooks:manage'], 'does not allow the scope webhooks:manage'],
])('a token is refused in one line: %j', async (more, why) => {
  const args = ['tokens', 'add', 'ada@desk.example', '--name', 'X', '--scope', 'stories:read', ...more];
  const { code, out, err } = await commandHere(...args);
  expect([code !== 0, out]).toEqual([true, '']);
  expect(err).toContain(why);
});

test('a webhook is added, switched off and on, and removed', async () => {
  const added = await commandHere(
    'webhooks',
    'add',
    'https://hooks.example/in',
    '--about',
    'A test',
    '--json',
  );
  const { id, secret } = JSON.parse(added.out);
  expect(secret).toMatch(/^whsec_/);
  const list = async () => (await commandHere('webhooks', 'list')).out;
  expect(await list()).toMatch(new RegExp(`^${id}  https://hooks.example/in  .*  on  0 waiting\\n$`));
  expect(await list()).not.toContain(secret);
  expect((await commandHere('webhooks', 'off', id)).out).toBe(`${id} is off.\n`);
  expect(await list()).toContain('  off since ');
  expect((await commandHere('webhooks', 'on', id)).out).toBe(`${id} is on.\n`);
  expect(await list()).toContain('  on  ');
  const replay = await commandHere('webhooks', 'replay', id);
  expect([replay.code !== 0, replay.err]).toEqual([true, expect.stringContaining('Give --delivery')]);
  expect((await commandHere('webhooks', 'remove', id)).out).toBe(`${id} is removed.\n`);
});

test('everybody is listed, however many there are', async () => {
  await inStore((store) =>
    store.statement(`insert into users (id, name, email, role, email_verified)
      select gen_random_uuid(), 'Reader', n || '@reader.example', 'reader', true from generate_series(1, 1001) n`),
  );
  const { out } = await commandHere('users', 'list', '--role', 'reader');
  expect(new Set(lines(out)).size).toBe(1001);
});

test('the doctor ends with a fault where something is wrong, and in peace where nothing is', async () => {
  vi.stubEnv('PUBLIC_URL', 'http://localhost:3000');
  const well = await commandHere('doctor');
  expect([well.code, well.err]).toEqual([0, '']);
  vi.stubEnv('PUBLIC_URL', 'http://news.example');
  const ill = await commandHere('doctor');
  expect(ill.code).not.toBe(0);
  expect(ill.out).toContain('FAULT    public address');
  expect(ill.err).toMatch(/Faults: \d+\. Warnings: \d+\./);
  vi.stubEnv('PUBLIC_URL', 'https://news.example');
});
