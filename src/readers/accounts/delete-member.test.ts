import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { openStore, type Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { sendJob } from '../../store/queue.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { accountNews, happenedLetter } from '../letters/account.letter.ts';
import { postLetter } from '../letters/post-letter.ts';
import type { Authorized } from '../permission.ts';
import { authorize } from '../permission.ts';
import { makeMember, plantRegistration, type TestMember } from '../testing.ts';
import { openAccounts } from './accounts.ts';
import { askNewAddress } from './ask-new-address.ts';
import { countsOf } from './attempt.ts';
import { deleteMember } from './delete-member.ts';
import { countAttempt } from './limit-attempts.ts';
import { noteScrubbing, scrubMembers } from './scrub-members.ts';

const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example' });
const now = new Date('2026-11-24T10:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

async function permitted(on: Store, member: TestMember): Promise<Authorized<'use own account'>> {
  const accounts = await openAccounts({ store: on, config, log: silentLog, clock: systemClock });
  return authorize(await accounts.sessionOf(member.cookie), 'use own account', { twoStep: false });
}

/** Fills every table that may contain a member's data. */
async function useEverything(on: Store, member: TestMember): Promise<void> {
  const by = await permitted(on, member);
  const [taken] = await on.write((writing) =>
    upsertStories(writing, [draftOf({ headline: `Steel ${randomUUID()}` })], now),
  );
  const story_id = taken?.id ?? '';
  const user_id = member.id;
  const folder_id = newId();
  const counts = countsOf({ current: 's'.repeat(32), earlier: [] }, 'login', {
    account: member.email,
    network: '192.0.2.9',
  });
  await countAttempt(on, counts, now);
  await on.write(async (writing) => {
    await writing.insertInto('favorite_folders').values({ id: folder_id, user_id, name: 'Steel' }).execute();
    await writing
      .insertInto('favorites')
      .values({ id: newId(), user_id, story_id, folder_id, note: 'read again' })
      .execute();
    await writing
      .insertInto('follows')
      .values({ id: newId(), user_id, kind: 'topic', target: 'steel' })
      .execute();
    await writing
      .insertInto('mutes')
      .values({ id: newId(), user_id, kind: 'topic', target: 'golf' })
      .execute();
    await writing
      .insertInto('front_pages')
      .values({ user_id, blocks: json<unknown>([]) })
      .execute();
    await writing.insertInto('history').values({ user_id, story_id, progress: 0.5 }).execute();
    await writing.insertInto('alerts').values({ user_id, story_id, group_id: newId() }).execute();
    await writing
      .insertInto('push_subscriptions')
      .values({ id: newId(), user_id, endpoint: `https://push.example/${user_id}`, p256dh: 'p', auth: 'a' })
      .execute();
    await writing
      .insertInto('subscribers')
      .values({ id: newId(), email: member.email, language: 'en', token_hash: newId() })
      .execute();
    await plantRegistration(writing, { email: member.email, expires_at: now });
    await writing
      .insertInto('verifications')
      .values({
        id: newId(),
        identifier: 'hashed',
        value: JSON.stringify({ userData: { id: user_id, name: member.email } }),
        expires_at: now,
      })
      .execute();
    const letter = happenedLetter('passkey added', accountNews(config, 'en', now));
    await postLetter(writing, letter, { email: member.email, userId: user_id }, config, now);
    await postLetter(writing, letter, { email: member.email, userId: null }, config, now);
    const naming = { ...letter, before: [`Invited: ${member.email}.`] };
    await postLetter(writing, naming, { email: 'chief@desk.example', userId: null }, config, now);
    await askNewAddress(writing, by, 'next@reader.example', config, now);
  });
}

/** The columns of all tables that contain `text`. */
async function standsIn(on: Store, text: string): Promise<string[]> {
  const { rows } = await on.statement(
    `select table_schema, table_name, column_name from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema')
       and table_schema = current_schema()`,
  );
  const found: string[] = [];
  for (const { table_schema, table_name, column_name } of rows as Record<string, string>[]) {
    const { rows: hits } = await on.statement(
      `select 1 from "${table_schema}"."${table_name}" where position($1 in "${column_name}"::text) > 0 limit 1`,
      [text],
    );
    if (hits.length > 0) found.push(`${table_name}.${column_name}`);
  }
  const { rows: samples } = await on.statement(
    'select tablename from pg_stats where position($1 in most_common_vals::text) > 0 or position($1 in histogram_bounds::text) > 0',
    [text],
  );
  return [...found, ...samples.map(({ tablename }) => `statistics of ${tablename}`)];
}

test('the address of a member who has used everything stands in no row afterwards, nor in the jobs', async () => {
  const member = await makeMember(store, { email: 'wilhelmina.4711@reader.example' });
  const other = await makeMember(store, { email: 'xwilhelmina.4711@reader.example' });
  await useEverything(store, member);
  const order = { id: newId(), name: 'asked', data: {}, askedBy: member.id, at: now };
  await store.write((writing) => sendJob(writing, order));
  await store.write(async (writing) => {
    const letter = happenedLetter('two-step on', accountNews(config, 'en', now));
    await postLetter(
      writing,
      { ...letter, before: [other.email] },
      { email: other.email, userId: other.id },
      config,
      now,
    );
  });
  await store.statement('analyze');
  expect(await standsIn(store, member.email)).toEqual(
    expect.arrayContaining(['users.email', 'letters.recipient', 'subscribers.email', 'verifications.value']),
  );
  await deleteMember(store, await permitted(store, member));
  // What is left belongs to the other member, whose address only ends like this one.
  expect((await standsIn(store, member.email)).sort()).toEqual(
    ['users.email', 'letters.recipient', 'letters.text', 'letters.html'].sort(),
  );
  const withId = await standsIn(store, member.id);
  expect(withId.filter((place) => !place.startsWith('statistics'))).toEqual([]);
  await deleteMember(store, await permitted(store, other));
  expect(await standsIn(store, member.email)).toEqual([]);
  expect(
    await store.reading.selectFrom('secrets').select('name').where('name', 'like', 'scrub%').execute(),
  ).toEqual([]);
});

test('what ends with an account stands in the log as done by the person who deleted it', async () => {
  const member = await makeMember(store, { role: 'reporter' });
  await store.write((writing) =>
    writing
      .insertInto('calendar_keys')
      .values({ id: newId(), user_id: member.id, hash: newId(), made_at: now })
      .execute(),
  );
  await deleteMember(store, await permitted(store, member));
  const rows = await store.reading
    .selectFrom('log_entries')
    .select(['action', 'actor'])
    .where('about', '=', 'calendar_keys')
    .orderBy('seq', 'desc')
    .limit(1)
    .execute();
  expect(rows).toEqual([{ action: 'end calendar address', actor: member.id }]);
});

test('the last administrator stays, and of two the first may go', async () => {
  const first = await makeMember(store, { role: 'administrator' });
  const second = await makeMember(store, { role: 'administrator' });
  await deleteMember(store, await permitted(store, first));
  await expect(deleteMember(store, await permitted(store, second))).rejects.toThrow(/last administrator/);
  const closed = await makeMember(store, { role: 'administrator' });
  await store.statement(`update users set disabled_at = now() where id = '${closed.id}'`);
  await expect(
    deleteMember(store, await permitted(store, second)),
    'a closed account can open nobody’s',
  ).rejects.toThrow(/last administrator/);
  const { rows } = await sql`select 1 from users where id = ${second.id}`.execute(store.forBetterAuth);
  expect(rows).toHaveLength(1);
});

test.skipIf(process.env.TEST_DATABASE_URL)(
  'nor in any file of the built-in database, while it is open or after it is closed',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sourceline-deletion-'));
    const inFiles = (text: string) =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .map((name) => join(directory, name))
        .filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
    const settings = { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 };
    let own = await openStore(settings, silentLog);
    try {
      const member = await makeMember(own, { email: 'theodora.0815@reader.example' });
      await makeNeighbours(own);
      await useEverything(own, member);
      await own.statement('vacuum analyze');
      await own.statement('checkpoint');
      // Opened again, so that it is also in what a start reads and writes.
      await own.close();
      own = await openStore(settings, silentLog);
      expect(inFiles(member.email).length).toBeGreaterThan(3);
      await deleteMember(own, await permitted(own, member));
      expect(inFiles(member.email)).toEqual([]);
      expect(inFiles('user_14@reader.example').length).toBeGreaterThan(0);
    } finally {
      await own.close();
    }
    expect(inFiles('theodora.0815@reader.example')).toEqual([]);
    rmSync(directory, { recursive: true, force: true });
  },
  120_000,
);

test('a deletion that was cut short before the clearing is cleared up later', async () => {
  const noted = () =>
    store.reading.selectFrom('secrets').select('name').where('name', 'like', 'scrubbing%').execute();
  await store.write(noteScrubbing);
  expect(await noted()).toHaveLength(1);
  await scrubMembers(store);
  expect(await noted()).toEqual([]);
});

async function makeNeighbours(on: Store): Promise<void> {
  const users = Array.from({ length: 50 }, (_, at) => ({
    id: newId(),
    email: `user_${at}@reader.example`,
    name: 'Neighbour',
    email_verified: true,
  }));
  await on.write((writing) => writing.insertInto('users').values(users).execute());
}
