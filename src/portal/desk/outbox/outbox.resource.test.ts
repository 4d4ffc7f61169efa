import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config } from '../../../config.ts';
import { postLetter } from '../../../readers/letters/post-letter.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
/** On a laptop without a mail server, and on one with it. */
let without: RunningServer;
let with_: RunningServer;
let administrator: TestMember;
const LINK = 'http://localhost:3999/reset/finish?token=abc';

beforeAll(async () => {
  store = await openTestStore();
  const start = (more: Record<string, string>) =>
    startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999', ...more }) });
  without = await start({});
  with_ = await start({ SMTP_URL: 'smtp://user:secret@mail.example' });
  administrator = await makeMember(store, { role: 'administrator' });
});
afterAll(async () => {
  await without.close();
  await with_.close();
  await store.close();
});

const at = (portal: RunningServer) => visitsTo(() => ({ portal, as: administrator }));
const get = (portal: RunningServer, path: string) => at(portal).get(path);
const post = (portal: RunningServer, id: string, act: 'retry' | 'remove') =>
  at(portal).post(`/desk/outbox/${id}/${act}`);

async function letter(more: { failure?: string; givenUp?: boolean; tries?: number } = {}): Promise<string> {
  const config: Pick<Config, 'PORTAL_NAME'> = { PORTAL_NAME: 'The Courier' };
  const written = {
    kind: 'reset',
    language: 'en',
    subject: 'Choose <b>a</b> password',
    before: ['Hello'],
    button: { text: 'Choose', href: LINK },
    after: [],
  } as const;
  const id = await store.write((writing) =>
    postLetter(writing, written, { email: 'ada@reader.example', userId: null }, config, new Date()),
  );
  const { failure = null, givenUp = false, tries = 0 } = more;
  await store.write((writing) =>
    writing
      .updateTable('letters')
      .set({ failure, tries, given_up_at: givenUp ? new Date() : null })
      .where('id', '=', id)
      .execute(),
  );
  return id;
}

test('without a mail server an administrator opens a letter, and its link works', async () => {
  const id = await letter();
  const list = await (await get(without, '/desk/outbox')).text();
  expect(list).toContain('No mail server is configured');
  expect(list).toContain('Choose &lt;b>a&lt;/b> password');
  const opened = await (await get(without, `/desk/outbox/${id}`)).text();
  expect(opened).toContain(`<a href="${LINK}">${LINK}</a>`);
  expect(opened).not.toContain('Send now');
});

test('with one, what a letter says is for its reader alone', async () => {
  const id = await letter({ failure: '451 Greylisted', tries: 2 });
  const list = await (await get(with_, '/desk/outbox?state=waiting')).text();
  expect(list).toContain('Emails are sent through mail.example.');
  expect(list).toContain('the mail server said: 451 Greylisted');
  expect(list).not.toMatch(/secret|token=abc/);
  const opened = await (await get(with_, `/desk/outbox/${id}`)).text();
  expect(opened).toContain('Only ada@reader.example may read');
  expect(opened).not.toContain('token=abc');
});

test('a letter given up is tried again, or removed; one that is gone is said to be', async () => {
  const id = await letter({ failure: '550 No such user', givenUp: true, tries: 1 });
  const data = await (await get(with_, '/desk/outbox.json?state=given-up')).json();
  expect(data).toMatchObject({ mailServer: 'mail.example', next: null });
  expect(data.letters).toEqual([expect.objectContaining({ id, givenUp: true, failure: '550 No such user' })]);
  expect(JSON.stringify(data)).not.toContain('token=abc');
  const retried = await post(with_, id, 'retry');
  expect([retried.status, retried.headers.get('location')]).toEqual([303, '/desk/outbox?done=retried']);
  const row = await store.reading.selectFrom('letters').selectAll().where('id', '=', id).executeTakeFirst();
  expect(row).toMatchObject({ tries: 0, given_up_at: null });
  expect((await post(with_, id, 'remove')).headers.get('location')).toBe('/desk/outbox?done=removed');
  expect((await post(with_, id, 'remove')).headers.get('location')).toBe('/desk/outbox?done=gone');
  expect(await (await get(with_, '/desk/outbox?done=gone')).text()).toContain(
    'The email has already been sent',
  );
  expect((await get(with_, `/desk/outbox/${id}`)).status).toBe(404);
  expect((await get(with_, `/desk/outbox/${newId()}`)).status).toBe(404);
  expect((await get(with_, '/desk/outbox/no-id')).status).toBe(404);
});

test('a letter that is with the mail server at this moment is not sent twice over', async () => {
  const id = await letter({ tries: 1 });
  expect((await post(with_, id, 'retry')).headers.get('location')).toBe('/desk/outbox?done=gone');
});

test('letters are found, sorted and exported, without what they say', async () => {
  await store.write((writing) => writing.deleteFrom('letters').execute());
  const [late, soon] = [await letter(), await letter({ failure: '451 Busy', tries: 1 })];
  const due = (id: string, at: Date) =>
    store.write((writing) =>
      writing
        .updateTable('letters')
        .set({ due_at: at, recipient: `${at.getUTCFullYear()}@reader.example` })
        .where('id', '=', id)
        .execute(),
    );
  await due(late, new Date('2031-01-01T00:00:00Z'));
  await due(soon, new Date('2030-01-01T00:00:00Z'));
  const rows = async (query: string) =>
    (await (await get(with_, `/desk/outbox.json?${query}`)).json()).letters.map(
      ({ id }: { id: string }) => id,
    );
  expect(await rows('')).toEqual([soon, late]);
  expect(await rows('sort=due')).toEqual([soon, late]);
  await due(soon, new Date('2032-01-01T00:00:00Z'));
  expect(await rows('sort=due')).toEqual([late, soon]);
  expect(await rows('q=2032@')).toEqual([soon]);
  const csv = await (await get(with_, '/desk/outbox.csv')).text();
  expect(csv).toMatch(
    /^id,kind,recipient,subject,language,written,due,tries,failure,givenUp\r\n[0-9a-f-]{36},reset,2032@/,
  );
  expect(csv).not.toContain('token=abc');
  expect(await (await get(with_, `/desk/outbox/${soon}.json`)).text()).not.toContain('token=abc');
});

test('the list goes on where it ended, each letter once', async () => {
  await store.write((writing) => writing.deleteFrom('letters').execute());
  for (let at = 0; at < 55; at += 1) await letter();
  const seen = new Set<string>();
  let path = '/desk/outbox';
  for (let page = 0; page < 3 && path; page += 1) {
    const text = await (await get(without, path)).text();
    for (const [, id = ''] of text.matchAll(/href="\/desk\/outbox\/([0-9a-f-]{36})"/g)) seen.add(id);
    path = /<a class="older" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  }
  expect(seen.size).toBe(55);
  expect((await get(without, '/desk/outbox?cursor=nonsense')).status).toBe(400);
});

test('an administrator sends a test email to their own address', async () => {
  const answer = await at(with_).post('/desk/outbox');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/outbox?done=added']);
  expect(await at(with_).text('/desk/outbox?done=added')).toContain('A test email is on its way to you.');
  const sent = store.reading
    .selectFrom('letters')
    .select(['recipient', 'subject'])
    .where('kind', '=', 'test');
  expect(await sent.execute()).toEqual([
    { recipient: administrator.email, subject: 'Test email from Newsroom' },
  ]);
});
