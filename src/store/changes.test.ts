import { afterEach, beforeEach, expect, it } from 'vitest';
import { announceChange, changeIn, forgetChanges } from './changes.ts';
import type { Store } from './database.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const announce = (channel: string, payload: string) =>
  store.write((writing) => announceChange(writing, channel, payload));

it('tells what was announced since, and nothing that was undone', async () => {
  const before = await store.position();
  await announce('stories', 'a,b');
  await expect(
    store.write(async (writing) => {
      await announceChange(writing, 'stories', 'c');
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  const between = await store.position();
  await announce('boards', 'en:');
  await announce('sections', '');
  expect(await store.changesSince(before)).toEqual([
    { channel: 'stories', payload: 'a,b' },
    { channel: 'boards', payload: 'en:' },
    { channel: 'sections', payload: '' },
  ]);
  expect(await store.changesSince(between)).toEqual([
    { channel: 'boards', payload: 'en:' },
    { channel: 'sections', payload: '' },
  ]);
  expect(await store.changesSince(await store.position())).toEqual([]);
});

it('is heard as it was announced', async () => {
  const heard: string[] = [];
  await store.listen('stories', (payload) => heard.push(payload));
  await announce('stories', 'one\nof two lines');
  await announce('other', 'two');
  await announce('stories', '');
  expect(heard).toEqual(['one\nof two lines', '']);
});

it('logs what a trigger announces', async () => {
  const position = await store.position();
  await store.statement(
    `insert into entities (id, canonical_id, slug, schema, label, state)
      values ($1::uuid, $1::uuid, 'ada', 'Person', 'Ada', 'known')`,
    ['0193e3a0-0000-7000-8000-000000000001'],
  );
  await store.statement(`update entities set names = '{"en": "Ada"}'`);
  expect(await store.changesSince(position)).toEqual([
    { channel: 'entities', payload: '0193e3a0-0000-7000-8000-000000000001' },
  ]);
});

it('does not log the queue, which is looked at anyway', async () => {
  const position = await store.position();
  await announce('jobs', 'vacuum');
  expect(await store.changesSince(position)).toEqual([]);
});

const age = (by: string, payload: string) =>
  store.statement('update changes set at = at - $1::text::interval where payload = $2', [by, payload]);

it('forgets after a day, and knows what it forgot', async () => {
  await announce('x', 'first');
  const afterFirst = await store.position();
  await announce('x', 'second');
  await announce('x', 'third');
  const afterThird = await store.position();
  await announce('x', 'today');
  for (const payload of ['first', 'second']) await age('25 hours', payload);
  await store.write(forgetChanges);
  const { rows } = await store.statement('select payload from changes order by id');
  // The newest of what is old shows that nothing after it is missing.
  expect(rows).toEqual(['second', 'third', 'today'].map((payload) => ({ payload })));
  expect(await store.changesSince(afterFirst)).toBeNull();
  expect(await store.changesSince(afterThird)).toEqual([{ channel: 'x', payload: 'today' }]);
});

it('looks no further back than it is kept', async () => {
  const position = await store.position();
  const old = (hours: number) => {
    const { at, ...rest } = JSON.parse(position);
    return JSON.stringify({ ...rest, at: at - hours * 3600 });
  };
  expect(await store.changesSince(old(22.9))).toEqual([]);
  expect(await store.changesSince(old(23.1))).toBeNull();
});

it('tells nothing of another log, or of one that lost its end', async () => {
  await announce('x', 'one');
  const kept = await store.position();
  await announce('x', 'lost');
  const lost = await store.position();
  await store.statement(`delete from changes where payload = 'lost'`);
  expect(await store.changesSince(kept)).toEqual([]);
  expect(await store.changesSince(lost)).toBeNull();
  // Its number was given again.
  await store.statement(
    `insert into changes (id, channel, payload) overriding system value
      select max(id) + 1, 'x', 'another' from changes`,
  );
  expect(await store.changesSince(lost)).toBeNull();
  const { snapshot, ...rest } = JSON.parse(kept);
  expect(await store.changesSince(JSON.stringify({ ...rest, snapshot, timeline: '0000000F' }))).toBeNull();
  const ahead = snapshot.replaceAll(/\d+/g, (xid: string) => String(Number(xid) + 1000));
  expect(await store.changesSince(JSON.stringify({ ...rest, snapshot: ahead }))).toBeNull();
  for (const other of ['', 'x', 'null', '{}', '{"snapshot":"1:1:","newest":"x","at":0}'])
    expect(await store.changesSince(other)).toBeNull();
});

it.runIf(process.env.TEST_DATABASE_URL)('misses nothing that commits late', async () => {
  let isAnnounced = () => {};
  let commit = () => {};
  const announced = new Promise<void>((resolve) => {
    isAnnounced = resolve;
  });
  const late = store.write(async (writing) => {
    await announceChange(writing, 'x', 'began first');
    isAnnounced();
    await new Promise<void>((resolve) => {
      commit = resolve;
    });
  });
  await announced;
  const before = await store.position();
  await announce('x', 'began second');
  const between = await store.position();
  expect(await store.changesSince(before)).toEqual([{ channel: 'x', payload: 'began second' }]);
  commit();
  await late;
  expect(await store.changesSince(between)).toEqual([{ channel: 'x', payload: 'began first' }]);
});

it('reads a notification with its number, and one that was sent by hand', () => {
  expect(changeIn('17:en:front\nx')).toEqual({ id: '17', payload: 'en:front\nx' });
  expect(changeIn('17:')).toEqual({ id: '17', payload: '' });
  expect(changeIn('en:front')).toEqual({ id: null, payload: 'en:front' });
  expect(changeIn('')).toEqual({ id: null, payload: '' });
});

it('an announcement is heard once, before the write returns, and never if its transaction is rolled back', async () => {
  const heard: string[] = [];
  await store.listen('at_once', (payload) => heard.push(payload));
  await store.write(async (writing) => {
    await announceChange(writing, 'at_once', 'first');
    await announceChange(writing, 'at_once', 'second');
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual(['first', 'second']);
  const undone = store.write(async (writing) => {
    await announceChange(writing, 'at_once', 'undone');
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  // A notification of the first two would have come before that of what is announced after them.
  await store.write((writing) => announceChange(writing, 'at_once', 'last'));
  await store.statement("select pg_notify('at_once', 'unlogged')");
  await expect.poll(() => heard).toContain('unlogged');
  expect(heard).toEqual(['first', 'second', 'last', 'unlogged']);
});
