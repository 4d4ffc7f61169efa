import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FEW_STORIES } from '../../discovery/discovery.ts';
import { silentLog } from '../../log.ts';
import { emptyDiscovery } from '../testing/testing-parts.ts';
import { hidingFrom } from './hidden-stories.ts';
import { IndexUpdates } from './index-updates.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // The longest of the random waits.
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Updates of an index that fails while `state.error` is set, and their results. */
function updating(during: () => void = () => undefined) {
  const state: { error: Error | null } = { error: null };
  const read: unknown[] = [];
  const updated: unknown[] = [];
  const logged: string[] = [];
  const { discovery, hiding } = hidingFrom(
    emptyDiscovery({
      neighbours: async (id) => [`beside ${id}`],
      refresh: async (ids) => {
        read.push(ids);
        during();
        if (state.error) throw state.error;
        return ids;
      },
    }),
  );
  const log = { ...silentLog, error: (_: unknown, line: string) => logged.push(line) };
  const index = new IndexUpdates({
    discovery,
    hiding,
    log: log as unknown as typeof silentLog,
    gone: () => undefined,
    updated: (...told) => updated.push(told),
  });
  return { state, read, updated, logged, hiding, index };
}

it('an update that fails is tried again, later each time and with what failed since, and is logged once', async () => {
  const { state, read, updated, logged, index } = updating();
  state.error = new Error('a fault');
  index.stories(['a']);
  index.names(['b']);
  await index.settled();
  expect([read.splice(0), index.isCurrent]).toEqual([[['a'], ['b']], false]);
  for (const seconds of [1, 2, 4]) {
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(read.splice(0)).toEqual([['a', 'b']]);
  }
  state.error = null;
  await vi.advanceTimersByTimeAsync(8_000);
  expect([read.splice(0), index.isCurrent]).toEqual([[['a', 'b']], true]);
  expect(updated).toEqual([
    [
      ['a', 'b'],
      ['a', 'b', 'beside a', 'beside b'],
    ],
  ]);
  expect(logged).toEqual(['the search index could not be updated; trying again']);
  state.error = new Error('another fault');
  index.stories(['c']);
  await index.settled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([read, logged.length]).toEqual([[['c'], ['c']], 2]);
  index.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveLength(2);
});

it('neighbours of many stories, or of all, are not looked for: any list of related stories may differ', async () => {
  const { updated, index } = updating();
  const many = Array.from({ length: FEW_STORIES + 1 }, (_, at) => String(at));
  index.stories(many);
  index.stories(null);
  await index.settled();
  expect(updated).toEqual([
    [many, null],
    [null, null],
  ]);
});

it('a story that was hidden again while it was read stays hidden', async () => {
  const { hiding, index } = updating(() => hiding.hide(['b']));
  hiding.hide(['a', 'b']);
  index.stories(['a', 'b']);
  await index.settled();
  expect(hiding.hiddenAmong(['a', 'b'])).toEqual(['b']);
});

it('all stories are read again if any may name what changed, and none if none does', async () => {
  const { read, updated, index } = updating();
  index.names([]);
  index.names(null);
  await index.settled();
  expect([read, updated]).toEqual([[null], []]);
});

it('is not current until what failed has been repeated', async () => {
  const { state, index } = updating();
  state.error = new Error('a fault');
  index.stories(['a']);
  await index.settled();
  state.error = null;
  index.retry();
  expect(index.isCurrent).toBe(false);
  await index.settled();
  expect(index.isCurrent).toBe(true);
});

it('invalidates the neighbours of a story that an update of names read first', async () => {
  const known = new Set(['a']);
  const updated: unknown[] = [];
  const { discovery, hiding } = hidingFrom(
    emptyDiscovery({
      neighbours: async (id) => [`beside ${id}`],
      refresh: async (ids) => ids?.filter((id) => known.delete(id)) ?? null,
    }),
  );
  const gone = () => undefined;
  const index = new IndexUpdates({
    discovery,
    hiding,
    log: silentLog,
    gone,
    updated: (...told) => updated.push(told),
  });
  index.names(['a']);
  index.stories(['a']);
  index.stories(['a']);
  await index.settled();
  expect(updated).toEqual([
    [['a'], ['a', 'beside a']],
    [['a'], ['a']],
  ]);
});
