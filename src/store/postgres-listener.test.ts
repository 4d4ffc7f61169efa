import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FaultyNetwork, openFaultyNetwork } from '../../tests/faults/faulty-network.ts';
import { silentLog } from '../log.ts';
import { announceChange } from './changes.ts';
import type { Store } from './database.ts';
import { isDatabaseGone } from './database-gone.ts';
import { PostgresListener } from './postgres-listener.ts';
import { openTestStore } from './testing.ts';

it('gives up at once when nobody answers, and leaves nothing open', async () => {
  const listener = new PostgresListener('postgres://127.0.0.1:1/none', silentLog);
  await expect(listener.listen('x', () => undefined)).rejects.toSatisfy(isDatabaseGone);
  await listener.close();
});

const url = process.env.TEST_DATABASE_URL;

describe.runIf(url)('on a network that fails', () => {
  let store: Store;
  let network: FaultyNetwork;
  let listener: PostgresListener;
  let heard: string[];

  beforeEach(async () => {
    store = await openTestStore();
    const address = new URL(url ?? '');
    network = await openFaultyNetwork({ host: address.hostname, port: Number(address.port) });
    address.port = String(network.port);
    const { rows } = await store.statement('select current_database() as name');
    address.pathname = String(rows[0]?.name);
    listener = new PostgresListener(address.href, silentLog);
    heard = [];
    await Promise.all(
      ['x', 'y', 'jobs'].map((channel) =>
        listener.listen(channel, (payload) => heard.push(`${channel}:${payload}`)),
      ),
    );
  });
  afterEach(async () => {
    await listener.close();
    await network.close();
    await store.close();
  });

  const announce = (channel: string, payload: string) =>
    store.write((writing) => announceChange(writing, channel, payload));
  const untilHeard = (...expected: string[]) =>
    vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 15_000, interval: 20 });

  it('hears each change once, and later what was announced while its connection was cut', async () => {
    await announce('x', 'one');
    await untilHeard('x:one');
    network.refuse();
    await announce('x', 'two');
    await announce('y', 'three');
    network.open();
    // What was said on the channel without a log may have been anything.
    await untilHeard('x:one', 'x:two', 'y:three', 'jobs:');
    await announce('x', 'four');
    await untilHeard('x:one', 'x:two', 'y:three', 'jobs:', 'x:four');
  });

  it('notices a connection that has died without a word', { timeout: 30_000 }, async () => {
    network.hold('listening');
    await announce('x', 'unheard');
    await untilHeard('x:unheard', 'jobs:');
  });

  it('says to look at everything where the log has lost what was heard', async () => {
    await announce('x', 'one');
    await announce('x', 'lost');
    await untilHeard('x:one', 'x:lost');
    await store.statement(`delete from changes where payload = 'lost'`);
    await untilHeard('x:one', 'x:lost', 'x:', 'y:', 'jobs:');
    await announce('x', 'two');
    await untilHeard('x:one', 'x:lost', 'x:', 'y:', 'jobs:', 'x:two');
  });
});
