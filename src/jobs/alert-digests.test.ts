import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { alertAtOnce } from './alert-at-once.ts';
import { alertDigests } from './alert-digests.ts';
import { follow, jobAt, publish, topicOf } from './testing.ts';

let store: Store;
let member: TestMember;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await store.write((writing) => writing.updateTable('stories').set({ state: 'withdrawn' }).execute());
  for (const table of ['letters', 'alerts', 'follows', 'marks'] as const) {
    await store.write((writing) => writing.deleteFrom(table).execute());
  }
});

const run = (now: string, zone = 'UTC') => alertDigests.run(jobAt(store, now, { PORTAL_ZONE: zone }), {});
const letters = async () =>
  (await store.reading.selectFrom('letters').select(['subject', 'text']).orderBy('created_at').execute()).map(
    ({ subject, text }) => ({ subject, text }),
  );
const subjects = async () => (await letters()).map(({ subject }) => subject);
const tools = { kind: 'topic', target: 'tools' } as const;
const grain = { kind: 'topic', target: 'grain' } as const;

test('daily digests come at six, once, and never repeat a story', async () => {
  member = await makeMember(store);
  await follow(store, member.id, tools, 'daily');
  await publish(store, '2026-11-17T15:00:00Z', { headline: 'Tuesday', topics: [topicOf('tools')] });
  await run('2026-11-17T16:00:00Z');
  expect(await subjects()).toEqual([]);
  await run('2026-11-18T05:59:00Z');
  expect(await subjects()).toEqual([]);
  await run('2026-11-18T06:00:00Z');
  await run('2026-11-18T06:15:00Z');
  expect(await subjects()).toEqual(['Tuesday']);
  await publish(store, '2026-11-18T06:20:00Z', { headline: 'Wednesday', topics: [topicOf('tools')] });
  await run('2026-11-18T06:30:00Z');
  await run('2026-11-19T09:00:00Z');
  expect(await subjects()).toEqual(['Tuesday', 'Wednesday']);
  await run('2026-11-20T06:00:00Z');
  expect(await subjects()).toHaveLength(2);
});

test('on Monday one letter holds what both rhythms bring, but for what was told at once', async () => {
  member = await makeMember(store);
  await follow(store, member.id, tools, 'weekly');
  await follow(store, member.id, grain, 'daily');
  await follow(store, member.id, { kind: 'author', target: 'ann' }, 'at once');
  await run('2026-11-16T06:00:00Z');
  await publish(store, '2026-11-17T15:00:00Z', { headline: 'Tools of Tuesday', topics: [topicOf('tools')] });
  await publish(store, '2026-11-22T15:00:00Z', { headline: 'Grain of Sunday', topics: [topicOf('grain')] });
  await publish(store, '2026-11-22T16:00:00Z', {
    headline: 'By Ann',
    topics: [topicOf('grain'), topicOf('tools')],
    authors: [{ slug: 'ann', names: { en: 'Ann' } }],
  });
  await alertAtOnce.run(jobAt(store, '2026-11-22T16:01:00Z'), {});
  for (const day of ['18', '19', '20', '21', '22']) await run(`2026-11-${day}T06:00:00Z`);
  expect(await subjects()).toEqual(['By Ann']);
  await run('2026-11-23T06:00:00Z');
  const [, digest, ...others] = await letters();
  expect(others).toEqual([]);
  expect(digest?.subject).toBe('2 new stories in what you follow');
  expect(digest?.text).toContain('Tools of Tuesday');
  expect(digest?.text).toContain('Grain of Sunday');
  await run('2026-11-24T06:00:00Z');
  expect(await subjects()).toHaveLength(2);
});

test('six is six by the clocks of the portal, and a morning that was slept through is made up for', async () => {
  member = await makeMember(store);
  await follow(store, member.id, tools, 'daily');
  await run('2026-11-18T05:10:00Z', 'Europe/Vienna');
  await publish(store, '2026-11-18T20:00:00Z', { headline: 'Evening', topics: [topicOf('tools')] });
  await run('2026-11-19T04:59:00Z', 'Europe/Vienna');
  expect(await subjects()).toEqual([]);
  await run('2026-11-19T11:30:00Z', 'Europe/Vienna');
  expect(await subjects()).toEqual(['Evening']);
});

test('two workers at once, and a run after a kill, send one digest', async () => {
  member = await makeMember(store);
  await follow(store, member.id, tools, 'daily');
  await publish(store, '2026-11-18T20:00:00Z', { headline: 'Only once', topics: [topicOf('tools')] });
  await Promise.all([run('2026-11-19T06:00:00Z'), run('2026-11-19T06:00:00Z')]);
  await store.write((writing) => writing.deleteFrom('marks').execute());
  await run('2026-11-19T06:15:00Z');
  expect(await subjects()).toEqual(['Only once']);
});
