import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantClaim, plantDataset } from '../evidence/testing.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { proposeEvidence } from './propose-evidence.ts';
import { readFigures } from './read-figures.ts';
import { jobAt } from './testing.ts';

const NOW = '2026-11-28T10:00:00Z';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const take = (count: number, text: string) =>
  store.write((writing) =>
    upsertStories(
      writing,
      Array.from({ length: count }, (_, at) => draftOf({ headline: 'A fall', slug: `fall-${at}`, text })),
      new Date(NOW),
    ),
  );
const count = async (what: string) =>
  Number((await store.statement(`select count(*) as count from ${what}`)).rows[0]?.count);
const stopped = AbortSignal.abort();

test('the figures and names of every story that was never read are found in one run, however many there are', async () => {
  await take(101, 'Exports of Orvane Optics Ltd fell 4 percent.');
  await readFigures.run({ ...jobAt(store, NOW), stopping: stopped }, {});
  expect(await count('claims')).toBe(0);
  await readFigures.run(jobAt(store, NOW), {});
  expect(await count("claims where exact = '4 percent'")).toBe(101);
  expect(await count("stories where marks = 'u' and claims_read is not null")).toBe(101);
  expect(await count("mentions where exact = 'Orvane Optics Ltd'")).toBe(101);
  expect(await count('stories where mentions_read is null')).toBe(0);
});

test('one that cannot be saved holds up no other, and a newer one does not wait for the archive', async () => {
  await store.statement(
    'update stories set claims_read = null where id in (select id from stories limit 60)',
  );
  await store.statement(
    `create function refuse() returns trigger language plpgsql as $$ begin
      if new.claims_read is not null and new.headline = 'Poison' then raise exception 'not this one'; end if;
      return new; end $$`,
  );
  await store.statement(
    'create trigger refuse before update on stories for each row execute function refuse()',
  );
  await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Poison', text: 'Sales fell 7 percent.' })], new Date(NOW)),
  );
  const failed: unknown[] = [];
  const log = { ...silentLog, error: (fields: { story?: string }) => failed.push(fields.story) };
  const job = jobAt(store, NOW);
  let isLate = false;
  const late = {
    ...store,
    write: async <T>(change: (writing: never) => Promise<T>) => {
      const result = await store.write(change as never);
      if (!isLate) {
        isLate = true;
        await store.write((writing) =>
          upsertStories(
            writing,
            [draftOf({ headline: 'Late', text: 'Sales fell 9 percent.' })],
            new Date(NOW),
          ),
        );
      }
      return result as T;
    },
  };
  await readFigures.run({ ...job, store: late as typeof store, log: log as unknown as typeof silentLog }, {});
  expect(failed).toHaveLength(1);
  expect(await count('stories where claims_read is null')).toBe(1);
  expect(await count("claims where exact = '9 percent'")).toBe(1);
  await store.statement('drop trigger refuse on stories');
  await readFigures.run(job, {});
  expect(await count('stories where claims_read is null')).toBe(0);
});

test('no transaction saves more than a few stories where readers would wait for it', async () => {
  await take(12, 'Sales of Orvane Optics Ltd fell 3 percent.');
  await store.statement(`update stories set claims_read = null where headline = 'A fall'`);
  const unread = () => count('stories where claims_read is null');
  const read: number[] = [];
  const slow = {
    ...store,
    write: async <T>(change: (writing: never) => Promise<T>) => {
      const before = await unread();
      const result = await store.write(change as never);
      read.push(before - (await unread()));
      await new Promise((resolve) => setTimeout(resolve, 30));
      return result as T;
    },
  };
  await readFigures.run({ ...jobAt(store, NOW), store: slow as typeof store }, {});
  expect(await unread()).toBe(0);
  expect(Math.max(...read)).toBe(4);
});

test('the newest stories do not hold up the older ones where none of them can be read', async () => {
  await store.statement(
    'update stories set claims_read = null where id in (select id from stories order by id limit 5)',
  );
  const drafts = Array.from({ length: 25 }, (_, i) =>
    draftOf({ headline: `Broken ${i}`, state: 'draft', publishedAt: null }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date(NOW)));
  await store.statement(`update stories set body = '{"type": "doc"}' where headline like 'Broken %'`);
  await readFigures.run(jobAt(store, NOW), {});
  expect(await count(`stories where claims_read is null and headline not like 'Broken %'`)).toBe(0);
  await store.statement(
    `update stories set claims_read = '', mentions_read = '' where headline like 'Broken %'`,
  );
});

test('evidence is looked for for every figure in one run, however many there are', async () => {
  await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draftOf({ headline: 'Many figures' })], new Date(NOW));
    const id = await plantClaim(writing, { storyId: taken?.id ?? '', exact: 'x' });
    await plantDataset(writing, 'exports');
    // More than one round looks at.
    await sql`insert into claims (id, story_id, position, exact, prefix, suffix, start_at, end_at, sentence, figure, mark)
      select gen_random_uuid(), story_id, n, exact, prefix, suffix, start_at, end_at, sentence, figure, mark
      from claims, generate_series(1, 301) n where id = ${id}`.execute(writing);
  });
  await proposeEvidence.run({ ...jobAt(store, NOW), stopping: stopped }, {});
  expect(await count('claims where proposed_at is not null')).toBe(0);
  await proposeEvidence.run(jobAt(store, NOW), {});
  expect(await count('claims where proposed_at is null')).toBe(0);
});
