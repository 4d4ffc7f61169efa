import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { OwnServer } from '../../scripts/postgres-server.mjs';
import { moveStory } from '../../src/desk/move-story.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { staffIn, writtenDraft } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import { makeMember } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { type FaultyNetwork, openFaultyNetwork } from './faulty-network.ts';
import { ask, type Load, startLoad } from './load.ts';
import { killAll, type LoggedChild, startLogged } from './logged-child.ts';

/** Two servers and two workers on one database, behind a network that fails. */
export interface Newsroom {
  readonly servers: readonly string[];
  readonly processes: readonly LoggedChild[];
  /** One before each server of the database. */
  readonly networks: readonly FaultyNetwork[];
  /** Which server of the database takes writes, as this file reaches it: around the network. */
  primary: OwnServer;
  /** Processes that have ended, and how. */
  readonly ended: readonly string[];
  load(): Promise<Load>;
  /** Publishes a story around the network, as another node would. */
  publish(headline: string, ahead?: number): Promise<void>;
  /** Settles when every server shows the story; how many seconds that took since `since`. */
  untilShown(headline: string, since: number): Promise<number>;
  query(text: string, params?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Begins a newsroom on the first of `databases`, of which the others are replicas. */
export async function startNewsroom(databases: readonly OwnServer[]): Promise<Newsroom> {
  const [first] = databases;
  if (!first) throw new Error('a newsroom needs a database');
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-faults-'));
  const networks = await Promise.all(databases.map(({ url }) => openFaultyNetwork(placeOf(url))));
  const hosts = networks.map(({ port }) => `127.0.0.1:${port}`).join(',');
  const env = {
    ...envOf(folder, `postgres://sourceline@${hosts}/postgres`),
    DATABASE_POOL: '5',
    PUBLISH_BLOCKS: 'none',
    TWO_PAIRS_OF_EYES: 'no',
    // However long an outage lasts here, it is no reason to stop serving.
    STALE_LIMIT: '60',
  };
  const within = <T>(change: (store: Store) => Promise<T>) => withStore(newsroom.primary.url, folder, change);
  const newsroom = { primary: first };
  const begun = await within(async (store) => {
    const editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
    return { editor, by: await staffIn(store, 'Emil', 'editor') };
  });
  const publish = (headline: string, ahead = 0) =>
    within((store) =>
      store.write(async (writing) => {
        const now = new Date();
        const { id } = await startStory(writing, writtenDraft(headline), begun.by.writes, now);
        const rules = { twoPairs: false, blocking: [] };
        const at = new Date(now.getTime() + ahead);
        const move = ahead > 0 ? ({ move: 'schedule', at } as const) : ({ move: 'publish' } as const);
        await moveStory(writing, { storyId: id, by: begun.by.member, ...move }, rules, now);
      }),
    );
  for (const headline of ['First of all', 'Second to none', 'Third time lucky']) await publish(headline);
  const served = ['server 1', 'server 2'].map((name) => startLogged(name, SERVE, env));
  const processes = [...served, ...['worker 1', 'worker 2'].map((name) => startLogged(name, ['work'], env))];
  const ended: string[] = [];
  let isClosing = false;
  for (const { name, ended: end } of processes)
    void end.then((how) => {
      if (!isClosing) ended.push(`${name} ended with ${how}`);
    });
  const servers = await Promise.all(served.map(addressOf));
  const room: Newsroom = Object.assign(newsroom, {
    servers,
    processes,
    networks,
    ended,
    load: () => startLoad(servers, begun.editor.cookie),
    publish,
    untilShown: async (headline: string, since: number) => {
      for (const server of servers)
        await until(room, `${headline} was shown`, async () =>
          (await ask(`${server}/`)).text.includes(headline),
        );
      return secondsSince(since);
    },
    query: (text: string, params: readonly unknown[] = []) => queryAt(newsroom.primary.url, text, params),
    close: async () => {
      isClosing = true;
      await killAll(processes);
      await Promise.all(networks.map((network) => network.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  });
  for (const server of servers)
    await until(room, 'it was ready', async () => (await ask(`${server}/readyz`)).status === 200);
  return room;
}

/** How a server is started here. */
export const SERVE = ['serve', '--port', '0', '--no-demo', '--no-work'];

/** The settings of a process. */
export function envOf(folder: string, database: string) {
  return { DATA_DIR: folder, DATABASE_URL: database };
}

/** Where a server that was started is. */
export async function addressOf(server: LoggedChild): Promise<string> {
  const [, address = ''] = await server.until(/ is at (http:\S+)\n/);
  return address;
}

/** Waits until it is so, however long that takes; throws where a process has ended meanwhile. */
export async function until(
  { ended }: Pick<Newsroom, 'ended'>,
  what: string,
  isSo: () => Promise<boolean>,
): Promise<void> {
  for (const began = performance.now(); ; ) {
    if (ended.length > 0) throw new Error(`${ended.join(', ')} before ${what}`);
    if (await isSo().catch(() => false)) return;
    if (secondsSince(began) > MOST_WAIT_S) throw new Error(`${MOST_WAIT_S} seconds went by before ${what}`);
    await sleep(50);
  }
}

const MOST_WAIT_S = 120;

/** Seconds since a time of `performance.now()`. */
export function secondsSince(began: number): number {
  return (performance.now() - began) / 1000;
}

/** One statement in a connection of its own. */
export async function queryAt(
  url: string,
  text: string,
  params: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, [...params])).rows;
  } finally {
    await client.end();
  }
}

/** The host and port of a database's address. */
function placeOf(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

/** Something done in the database around the network, in a store of its own. */
export async function withStore<T>(
  url: string,
  folder: string,
  change: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ DATA_DIR: folder, DATABASE_URL: url, DATABASE_POOL: 2 }, silentLog);
  try {
    return await change(store);
  } finally {
    await store.close();
  }
}
