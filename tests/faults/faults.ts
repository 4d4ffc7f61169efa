import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { OwnServer } from '../../scripts/postgres-server.mjs';
import type { Newsroom } from './newsroom.ts';

/** Something that happens to the database, or to the network before it. */
export interface Fault {
  readonly name: string;
  /** Within how many seconds after it has ended everything works again. */
  readonly within: number;
  /** Whether it does not end by itself, but has to be noticed. */
  readonly isLasting?: true;
  /** Settles when it has ended; `meanwhile` publishes a story that the processes cannot hear of at that moment. */
  strike(newsroom: Newsroom, meanwhile: () => Promise<void>): Promise<void>;
}

/** How long an outage lasts. */
const AWAY_MS = Number(process.env.FAULTS_AWAY_MS ?? 15_000);

/** The faults of one database. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'restarted',
    within: 10,
    strike: async ({ primary }) => {
      await primary.stop();
      await primary.start();
    },
  },
  {
    name: 'stopped for a while',
    within: 10,
    strike: async ({ primary }) => {
      await primary.stop();
      await sleep(AWAY_MS);
      await primary.start();
    },
  },
  {
    name: 'crashed',
    within: 10,
    strike: async ({ primary }) => {
      await primary.stop('SIGQUIT');
      await primary.start();
    },
  },
  {
    name: 'sessions ended',
    within: 10,
    strike: async ({ query }) => {
      await query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
      );
    },
  },
  {
    name: 'out of connections',
    within: 10,
    strike: async ({ primary }) => {
      const taken = await takeConnections(primary.url);
      // Whoever had one has to have another, and there is none.
      for (let times = 0; times < 3; times += 1) {
        await taken[0]?.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '' and datname is not null",
        );
        taken.push(...(await takeConnections(primary.url)));
      }
      await sleep(AWAY_MS);
      await Promise.all(taken.map((client) => client.end()));
    },
  },
  {
    name: 'network silent',
    within: 10,
    strike: async ({ networks }, meanwhile) => {
      for (const network of networks) network.hold();
      await meanwhile();
      await sleep(AWAY_MS);
      for (const network of networks) network.open();
    },
  },
  {
    name: 'connections reset',
    within: 10,
    strike: async ({ networks }, meanwhile) => {
      for (let times = 0; times < 5; times += 1) {
        for (const network of networks) network.reset();
        if (times === 2) await meanwhile();
        await sleep(500);
      }
    },
  },
  {
    name: 'slower by 400 ms',
    within: 10,
    strike: async ({ networks }, meanwhile) => {
      for (const network of networks) network.delay(200);
      await meanwhile();
      await sleep(AWAY_MS);
      for (const network of networks) network.delay(0);
    },
  },
  {
    name: 'only listening dead',
    within: 10,
    isLasting: true,
    strike: async ({ networks }, meanwhile) => {
      for (const network of networks) network.hold('listening');
      await meanwhile();
    },
  },
];

/** The primary is lost, and its replica is promoted. */
export function failover(replica: OwnServer): Fault {
  return {
    name: 'failed over',
    within: 15,
    strike: async (newsroom) => {
      await newsroom.primary.stop('SIGQUIT');
      replica.promote();
      newsroom.primary = replica;
    },
  };
}

/** Every connection that the server has left. */
async function takeConnections(url: string): Promise<Client[]> {
  const taken: Client[] = [];
  for (;;) {
    const client = new Client({ connectionString: url, application_name: 'faults' });
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch {
      return taken;
    }
    taken.push(client);
  }
}
