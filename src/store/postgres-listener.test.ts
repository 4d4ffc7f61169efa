import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FaultyNetwork, openFaultyNetwork } from '../../tests/faults/faulty-network.ts';
import { silentLog } from '../log.ts';
import { announceChange } from './changes.ts';
import type { Store } from './database.ts';
import { DatabaseAddress } from './database-address.ts';
import { Hearing } from './hearing.ts';
import { PostgresListener } from './postgres-listener.ts';
import { WatchedReach } from './reach.ts';
import { openTestStore } from './testing.ts';

function listenerAt(url: string) {
  const reach = new WatchedReach(silentLog);
  const address = new DatabaseAddress(url, () => undefined);
  return {
    reach,
    listener: new PostgresListener({ address, hearing: new Hearing(), reach, log: silentLog }),
  };
}

it('is away where nobody answers, and leaves nothing open', async () => {
  const { listener, reach } = listenerAt('postgres://127.0.0.1:1/none');
  await Promise.all([listener.listen('x', () => undefined), listener.listen('y', () => undefined)]);
  expect(reach.isUp).toBe(false);
  await listener.close();
});

const url = process.env.TEST_DATABASE_URL;

describe.runIf(url)('on a network that fails', () => {
  let store: Store;
  let network: FaultyNetwork;
  let listener: PostgresListener;
  let reach: WatchedReach;
  let heard: string[];
  let database: string;

  beforeEach(async () => {
    store = await openTestStore();
    const address = new URL(url ?? '');
    network = await openFaultyNetwork({ host: address.hostname, port: Number(address.port) });
    address.port = String(network.port);
    const { rows } = await store.statement('select current_database() as name');
    database = String(rows[0]?.name);
    address.pathname = database;
    ({ listener, reach } = listenerAt(address.href));
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
  const untilHeard = (...expected: string[]) => expect.poll(() => heard).toEqual(expected);

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

  it('hears every channel, also those added while its connection is opening', async () => {
    const { listener: another } = listenerAt(`postgres://sourceline@127.0.0.1:${network.port}/${database}`);
    const told = new Set<string>();
    const channels: string[] = [];
    let isOpen = false;
    const listen = (channel: string) => {
      channels.push(channel);
      return another.listen(channel, () => told.add(channel));
    };
    const listening = [listen('first').then(() => (isOpen = true))];
    // Some arrive while it connects, some while it reads the log.
    for (let number = 0; !isOpen; number += 1) {
      listening.push(listen(`c${number}`).then(() => true));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(listening);
    // These are in no log, from which they could be had later.
    await store.statement(`select pg_notify(c, 'x') from unnest($1::text[]) c`, [channels]);
    await expect.poll(() => channels.filter((channel) => !told.has(channel))).toEqual([]);
    await another.close();
  });

  it('notices a connection that has died without a word', async () => {
    network.hold('listening');
    await announce('x', 'unheard');
    await untilHeard('x:unheard', 'jobs:');
  });

  it('knows that nothing comes through, and that it does again', async () => {
    const turns: boolean[] = [];
    reach.onChange((isUp) => turns.push(isUp));
    network.hold();
    await expect.poll(() => turns).toEqual([false]);
    await announce('x', 'unheard');
    network.open();
    await untilHeard('x:unheard', 'jobs:');
    expect([turns, reach.isUp]).toEqual([[false, true], true]);
  });

  it('listens later where the database was not there, and looks at everything then', async () => {
    network.refuse();
    const later = listenerAt(`postgres://sourceline@127.0.0.1:${network.port}/${database}`);
    const told: string[] = [];
    await later.listener.listen('x', (payload) => told.push(payload));
    network.open();
    await expect.poll(() => told).toEqual(['']);
    await announce('x', 'one');
    await expect.poll(() => told).toEqual(['', 'one']);
    await later.listener.close();
  });

  it('is away at once where the server refuses', async () => {
    network.refuse();
    await expect.poll(() => reach.isUp, { interval: 5 }).toBe(false);
    network.open();
    await expect.poll(() => reach.isUp).toBe(true);
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

  it('hears a change that gets the number of a lost one', async () => {
    await announce('x', 'one');
    await announce('x', 'lost');
    await untilHeard('x:one', 'x:lost');
    const { rows } = await store.statement(`delete from changes where payload = 'lost' returning id`);
    await store.statement(`select setval(pg_get_serial_sequence('changes', 'id'), $1, false)`, [rows[0]?.id]);
    await untilHeard('x:one', 'x:lost', 'x:', 'y:', 'jobs:');
    await announce('x', 'again');
    await untilHeard('x:one', 'x:lost', 'x:', 'y:', 'jobs:', 'x:again');
  });
});
