import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import type { Reading, Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { writeSettings } from './change-settings.ts';
import { openSettings } from './open-settings.ts';

const PATIENTLY = { timeout: 30_000 };
const config = readConfig({});
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(() => rename('Old'));
afterAll(() => store.close());

const rename = (PORTAL_NAME: string) =>
  store.write((writing) => writeSettings(writing, null, { texts: { PORTAL_NAME } }, config));

/** A store whose readings are handed over only when `release` is called for each, the first first; or that fails. */
function held() {
  const waiting: (() => void)[] = [];
  const state = { isHeld: false, isFailing: false };
  const wrap = <T extends object>(query: T): T =>
    new Proxy(query, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        if (name !== 'execute') return (...given: unknown[]) => wrap(value.apply(target, given));
        return async () => {
          if (state.isFailing) throw new Error('no answer');
          const rows = await value.apply(target);
          if (state.isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
          return rows;
        };
      },
    });
  const reading = {
    selectFrom: (table: never) => wrap(store.reading.selectFrom(table)),
  } as unknown as Reading;
  return {
    state,
    store: { ...store, reading },
    /** Resolves when so many readings wait. */
    wait: (count: number) => vi.waitFor(() => expect(waiting.length).toBe(count), PATIENTLY),
    release: () => waiting.shift()?.(),
  };
}

it('misses no change that is made while the settings are read for the first time', async () => {
  const { state, release, wait, ...parts } = held();
  state.isHeld = true;
  const opening = openSettings({ store: parts.store, config, log: silentLog });
  await wait(1);
  await rename('New');
  state.isHeld = false;
  release();
  const live = await opening;
  await vi.waitFor(() => expect(live.config.PORTAL_NAME).toBe('New'), PATIENTLY);
});

it('has read the newest settings when it says that they are read again', async () => {
  const { state, release, wait, ...parts } = held();
  const live = await openSettings({ store: parts.store, config, log: silentLog });
  state.isHeld = true;
  const named = live.reload().then(() => live.config.PORTAL_NAME);
  await wait(1);
  await rename('New');
  await wait(2);
  release();
  await new Promise(setImmediate);
  release();
  expect(await named).toBe('New');
});

it('tries again what could not be read, though nothing else changes', async () => {
  const { state, ...parts } = held();
  const warn = vi.fn();
  const live = await openSettings({ store: parts.store, config, log: { ...silentLog, warn } as never });
  state.isFailing = true;
  await rename('New');
  await vi.waitFor(() => expect(warn).toHaveBeenCalled(), PATIENTLY);
  state.isFailing = false;
  await vi.waitFor(() => expect(live.config.PORTAL_NAME).toBe('New'), PATIENTLY);
});
