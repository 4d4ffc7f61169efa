import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { forgetReads } from '../stories/count-reads.ts';
import { ASKED_JOBS } from './asked-jobs.ts';
import { forgetOldAnswers } from './forget-answers.ts';
import { forgetOldDeliveries } from './forget-deliveries.ts';
import { forgetOldLetters } from './forget-letters.ts';
import { forgetOldReadership } from './forget-readership.ts';
import { forgetOldReads } from './forget-reads.ts';
import type { Job } from './job.ts';
import { JOBS } from './jobs.ts';
import { jobAt, publish } from './testing.ts';

const isJob = (value: unknown): value is Job =>
  typeof value === 'object' && value !== null && 'about' in value && 'run' in value;

test('a worker runs every job there is, each once', async () => {
  const here = new URL('.', import.meta.url);
  const written: string[] = [];
  for (const file of readdirSync(here)) {
    if (!/^[a-z-]+\.ts$/.test(file) || file === 'testing.ts') continue;
    const parts = (await import(new URL(file, here).href)) as Record<string, unknown>;
    written.push(...Object.values(parts).flatMap((value) => (isJob(value) ? [value.name] : [])));
  }
  const run = [...JOBS, ...ASKED_JOBS].map(({ name }) => name);
  expect(run.toSorted()).toEqual(written.toSorted());
  expect(new Set(run).size).toBe(run.length);
});

/** The schedule of each job, and what starts it at once. */
const SCHEDULE: Readonly<Record<string, readonly [cron: string | null, wakes: readonly string[]]>> = {
  // By the times in their own tables.
  'publish-due': [null, []],
  'name-entities': [null, []],
  'deliver-webhooks': [null, []],
  // What people wait for: every minute, in case a NOTIFY was missed.
  'alert-at-once': ['* * * * *', ['stories']],
  'index-stories': ['* * * * *', ['stories']],
  'group-events': ['* * * * *', ['stories']],
  'index-items': ['* * * * *', ['stories']],
  'deliver-letters': ['* * * * *', ['letters']],
  'send-push': ['* * * * *', ['pushes']],
  'tell-due': ['* * * * *', []],
  // What grew meanwhile would be read by plans for empty tables.
  'vacuum-grown': ['* * * * *', []],
  'write-desk-letters': ['* * * * *', []],
  'propose-evidence': ['* * * * *', ['datasets']],
  'read-data-names': ['* * * * *', ['datasets']],
  'screen-entities': ['* * * * *', ['entities', 'watch_lists']],
  'tell-corrections': ['*/5 * * * *', ['corrections']],
  'recheck-claims': ['*/5 * * * *', ['datasets']],
  'make-sizes': ['*/5 * * * *', ['media', 'stories']],
  'make-avif': ['*/5 * * * *', ['media']],
  'describe-datasets': ['*/10 * * * *', ['datasets']],
  'read-figures': ['*/10 * * * *', ['unread_stories']],
  'tally-stories': ['*/10 * * * *', []],
  'read-mentions': ['*/10 * * * *', ['entities']],
  // Mornings start at a quarter of an hour, whatever the time zone.
  'alert-digests': ['*/15 * * * *', []],
  newsletter: ['*/15 * * * *', []],
  'fetch-datasets': ['*/5 * * * *', ['dataset_sources']],
  'fetch-feeds': [null, []],
  'take-deliveries': [null, []],
  'ask-hubs': [null, []],
  'fetch-lists': ['23 * * * *', []],
  'forget-answers': ['25 * * * *', []],
  'forget-jobs': ['35 * * * *', []],
  // At night in UTC, one after another.
  vacuum: ['20 3 * * *', []],
  'count-stories': ['30 3 * * *', []],
  'forget-changes': ['50 * * * *', []],
  'forget-attempts': ['40 3 * * *', []],
  'forget-letters': ['40 3 * * *', []],
  'forget-deleted': ['15 * * * *', []],
  'forget-items': ['25 * * * *', []],
  'forget-deliveries': ['50 3 * * *', []],
  'forget-reads': ['50 3 * * *', []],
  'forget-readership': ['55 3 * * *', []],
};

test('each job comes as often as it should, and what is waited for starts it at once', () => {
  expect(
    Object.fromEntries(JOBS.map(({ name, cron, wakes = [] }) => [name, [cron, [wakes].flat().toSorted()]])),
  ).toEqual(SCHEDULE);
  // A job that nobody requests is scheduled, woken, or knows when it is due.
  for (const { name, cron, wakes, due } of JOBS) expect(cron ?? wakes ?? due, name).toBeDefined();
  for (const { cron, wakes, due } of ASKED_JOBS)
    expect([cron, wakes, due]).toEqual([null, undefined, undefined]);
  expect(JOBS.flatMap(({ name, wakesAtStart }) => (wakesAtStart ? [name] : [])).toSorted()).toEqual([
    'describe-datasets',
    'group-events',
    'index-items',
    'index-stories',
    'read-data-names',
    'read-figures',
    'recheck-claims',
  ]);
});

describe('what is forgotten, and when', () => {
  const NOW = new Date('2026-11-28T03:50:00Z');
  const DAY = 86_400_000;
  const ago = (days: number, more = 0) => new Date(NOW.getTime() - days * DAY - more);
  let store: Store;
  let reader: string;
  beforeAll(async () => {
    store = await openTestStore();
    reader = (await makeMember(store)).id;
  });
  afterAll(() => store.close());
  const run = (job: Job) => job.run(jobAt(store, NOW.toISOString()), {});
  /** A minute within the retention period, and a minute after it. */
  const around = (days: number) => [ago(days, -60_000), ago(days, 60_000)] as const;

  test('a letter that cannot go out: after seven days', async () => {
    for (const at of around(7))
      await store.statement(
        `insert into letters (id, user_id, recipient, kind, language, subject, text, html, headers, created_at)
          values ($1::uuid, null, 'a@reader.example', 'test', 'en', $2, '', '', '{}', $3::timestamptz)`,
        [newId(), at < ago(7) ? 'old' : 'young', at.toISOString()],
      );
    await run(forgetOldLetters);
    expect((await store.statement('select subject from letters')).rows).toEqual([{ subject: 'young' }]);
  });

  test('reads of an hour: after ninety days', async () => {
    const story = await publish(store, ago(100).toISOString(), { headline: 'Read' });
    for (const at of around(90))
      await store.statement(
        'insert into story_reads (hour, story_id, count) values ($1::timestamptz, $2::uuid, 1)',
        [at.toISOString(), story],
      );
    await run(forgetOldReads);
    const hours = async () => (await store.statement('select hour from story_reads')).rows;
    expect(await hours()).toEqual([{ hour: around(90)[0] }]);
    // READERSHIP_MONTHS back, by the calendar.
    for (const day of ['2024-10-27', '2024-10-28'])
      await store.statement(
        `insert into readership (day, story_id, language, origin, reads) values ($1::date, $2::uuid, 'en', 'direct', 1)`,
        [day, story],
      );
    await run(forgetOldReadership);
    const days = await store.statement("select to_char(day, 'YYYY-MM-DD') as day from readership");
    expect(days.rows).toEqual([{ day: '2024-10-28' }]);
    await store.write((writing) => forgetReads(writing, NOW));
    expect(await hours()).toEqual([]);
  });

  test('what the API answered: after a day; a token: three months after it ended', async () => {
    const token = async (name: string, expires: Date, revoked: Date | null) => {
      const id = newId();
      await store.statement(
        `insert into api_tokens (id, user_id, name, scopes, hash, hint, made_at, expires_at, revoked_at)
          values ($1::uuid, $2::uuid, $3, '[]', $3, '', $4::timestamptz, $5::timestamptz, $6::timestamptz)`,
        [id, reader, name, ago(200).toISOString(), expires.toISOString(), revoked?.toISOString() ?? null],
      );
      return id;
    };
    const [young, old] = around(90);
    const valid = await token('valid', ago(-1), null);
    await token('expired lately', young, null);
    await token('expired', old, null);
    await token('revoked lately', ago(-1), young);
    await token('revoked', ago(-1), old);
    for (const at of around(1))
      await store.statement(
        `insert into api_answers (token_id, key, request_hash, at, status, headers, body)
          values ($1::uuid, $2, '', $3::timestamptz, 200, '{}', '')`,
        [valid, at < ago(1) ? 'old' : 'young', at.toISOString()],
      );
    await run(forgetOldAnswers);
    expect((await store.statement('select key from api_answers')).rows).toEqual([{ key: 'young' }]);
    expect(
      (await store.statement('select name from api_tokens order by name')).rows.map(({ name }) => name),
    ).toEqual(['expired lately', 'revoked lately', 'valid']);
  });

  test('what webhooks were told: after thirty days', async () => {
    for (const at of around(30))
      await store.statement(
        `insert into webhook_events (id, key, type, at, data) values ($1::uuid, $2, 'ping', $3::timestamptz, '{}')`,
        [newId(), at < ago(30) ? 'old' : 'young', at.toISOString()],
      );
    await run(forgetOldDeliveries);
    expect((await store.statement('select key from webhook_events')).rows).toEqual([{ key: 'young' }]);
  });
});
