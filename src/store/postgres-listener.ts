import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';
import { changeIn, type LoggedChange, lookFrom, UNLOGGED } from './changes.ts';
import type { DatabaseAddress } from './database-address.ts';
import { DatabaseAway, isDatabaseGone } from './database-gone.ts';
import { connectionSettings } from './postgres.ts';
import type { WatchedReach } from './reach.ts';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 2_000;
/** How often the log is looked at, which also shows whether the connection is still there: by itself it says nothing. */
const LOOK_EVERY_MS = 2_000;
/** How long the server may take to answer a look before another connection is tried. */
const LOOK_WITHIN_MS = 2_000;
/** How long it may take to be listened to again before the database counts as away. */
const AWAY_AFTER_MS = 2_000;

/**
 * One connection that only listens for notifications, and comes back when it is lost. It looks at the log of changes as
 * well: when it is back, and every two seconds, since a connection that the network has dropped looks like a quiet one.
 * What it hears by both is passed on once. It is what the reach of the database is told by.
 */
export class PostgresListener {
  readonly #address: DatabaseAddress;
  readonly #reach: WatchedReach;
  readonly #log: Log;
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  #client: Client | null = null;
  #opening: Promise<void> | null = null;
  #retrying: NodeJS.Timeout | undefined;
  #awaySoon: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #closed = false;
  /** Where in the log the last look was. */
  #position: string | null = null;
  /** The numbers of changes heard since the last look, and of those heard or seen before. */
  #heard = new Set<string>();
  #heardBefore = new Set<string>();

  constructor(parts: {
    readonly address: DatabaseAddress;
    readonly reach: WatchedReach;
    readonly log: Log;
  }) {
    this.#address = parts.address;
    this.#reach = parts.reach;
    this.#log = parts.log;
  }

  /** Where there is no connection and none can be made, it listens as soon as there is one. */
  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
    const client = this.#client;
    try {
      if (client) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      else await this.#open();
    } catch (error) {
      if (!isDatabaseGone(error)) throw error;
      // Lost: the connection that takes its place listens on this channel too. If there was none, it is to be sought.
      if (client || this.#closed || !this.#reach.isUp || this.#client) return;
      this.#reach.lost(error);
      this.#retry(FIRST_RETRY_MS);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of [this.#retrying, this.#awaySoon, this.#looking]) clearTimeout(timer);
    await this.#opening?.catch(() => undefined);
    clearTimeout(this.#looking);
    const client = this.#client;
    if (client) destroy(client);
  }

  /** Opens the connection, once however many ask, and listens on every channel there is by then. */
  #open(): Promise<void> {
    if (this.#client) return Promise.resolve();
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #connect(): Promise<void> {
    await this.#address.find();
    // A look is short: what takes longer has no answer.
    const client = new Client(connectionSettings(this.#address.url, LOOK_WITHIN_MS));
    let isLost = false;
    const lost = (error: Error | null) => {
      isLost = true;
      this.#lost(client, error);
    };
    client.on('notification', ({ channel, payload }) => this.#notified(channel, payload ?? ''));
    client.on('error', lost);
    client.on('end', () => lost(null));
    try {
      await client.connect();
      const listening = new Set<string>();
      for (let missing = this.#channelsBut(listening); missing.length > 0; ) {
        await client.query(missing.map((name) => `listen ${client.escapeIdentifier(name)}`).join('; '));
        for (const channel of missing) listening.add(channel);
        missing = this.#channelsBut(listening);
      }
      // After that, so that nothing falls between what the log says and what is heard.
      await this.#look(client);
      if (isLost) throw new Error('The listening connection was lost while opening.');
      this.#client = client;
      this.#lookLater(client);
    } catch (error) {
      destroy(client);
      throw error;
    }
  }

  #channelsBut(known: ReadonlySet<string>): string[] {
    return [...this.#listeners.keys()].filter((channel) => !known.has(channel));
  }

  #notified(channel: string, notification: string): void {
    const { id, payload } = changeIn(notification);
    if (id === null) this.#tell(channel, payload);
    else this.pass({ id, channel, payload });
  }

  /** Tells those who listen of a change, unless they have heard of it. */
  pass({ id, channel, payload }: LoggedChange): void {
    if (this.#heard.has(id) || this.#heardBefore.has(id)) return;
    this.#heard.add(id);
    this.#tell(channel, payload);
  }

  #tell(channel: string, payload: string): void {
    for (const heard of this.#listeners.get(channel) ?? []) heard(payload);
  }

  async #look(client: Client): Promise<void> {
    const { text, params, read } = lookFrom(this.#position);
    // Whatever was heard by now has been committed: the log must have it, unless the server has lost it.
    const heard = [...this.#heard];
    const { rows } = await soon(client.query(text, [...params]));
    const { isOfReplica, position, changes } = read(rows);
    if (isOfReplica) throw new DatabaseAway('It is a replica and accepts no writes.');
    const ids = new Set(changes?.map(({ id }) => id));
    const isWhole = changes !== null && heard.every((id) => ids.has(id));
    const isFirst = this.#position === null && this.#reach.isUp;
    this.#position = position;
    for (const change of changes ?? []) this.pass(change);
    // A notification of what a look has seen comes before the answer to the next one.
    this.#heardBefore = new Set([...heard, ...ids]);
    this.#heard = new Set([...this.#heard].filter((id) => !this.#heardBefore.has(id)));
    if (!isWhole && !isFirst) this.#tellAll(() => true);
  }

  /** Tells listeners to look at everything. */
  #tellAll(which: (channel: string) => boolean): void {
    for (const channel of this.#listeners.keys()) if (which(channel)) this.#tell(channel, '');
  }

  #lookLater(client: Client): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => {
      if (this.#client !== client) return;
      this.#look(client).then(
        () => this.#client === client && !this.#closed && this.#lookLater(client),
        (error: Error) => this.#lost(client, error),
      );
    }, LOOK_EVERY_MS).unref();
  }

  #lost(client: Client, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    clearTimeout(this.#looking);
    destroy(client);
    const why = error ?? new Error('The listening connection was closed.');
    this.#log.debug({ err: why }, 'the listening database connection was lost; trying again');
    this.#awaySoon = setTimeout(() => this.#reach.lost(why), AWAY_AFTER_MS).unref();
    this.#retry(0);
  }

  #retry(wait: number): void {
    // By chance, or all processes of a newsroom would come back to a server that starts in the same moment.
    this.#retrying = setTimeout(
      () => {
        if (this.#closed) return;
        this.#open().then(
          () => {
            clearTimeout(this.#awaySoon);
            if (this.#reach.isUp) this.#log.info('listening to the database on a new connection');
            this.#reach.found();
            // What was said meanwhile on these is in no log.
            this.#tellAll((channel) => UNLOGGED.has(channel));
          },
          (error: unknown) => {
            clearTimeout(this.#awaySoon);
            this.#reach.lost(error);
            this.#retry(Math.min(Math.max(wait * 2, FIRST_RETRY_MS), LAST_RETRY_MS));
          },
        );
      },
      wait * (0.5 + Math.random() / 2),
    ).unref();
  }
}

/** What is answered within the time for a look; a process that was busy itself reads first what has come meanwhile. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => {
      await turn();
      await turn();
      reject(new DatabaseAway());
    }, LOOK_WITHIN_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends a connection without a word: a server that is gone takes no goodbye. */
function destroy(client: Client): void {
  (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
}
