import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { BackOff } from './back-off.ts';
import { lookFrom, UNLOGGED } from './changes.ts';
import type { DatabaseAddress } from './database-address.ts';
import { DatabaseAway, isDatabaseGone } from './database-gone.ts';
import type { Hearing } from './hearing.ts';
import { LimitedClient } from './limited-client.ts';
import type { WatchedReach } from './reach.ts';
import { within } from './within.ts';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 2_000;
/** How often the log is read, which also shows whether the connection is still alive. */
const LOOK_EVERY_MS = 2_000;
/** How long to wait for the server before trying another connection. */
const LOOK_WITHIN_MS = 2_000;
/** How long reconnecting may take before the database counts as unreachable. */
const AWAY_AFTER_MS = 2_000;

/**
 * A connection that only listens for notifications, and reconnects when lost. It also reads the log of changes, after
 * reconnecting and every two seconds, because a connection dropped by the network looks like a quiet one. Each change is
 * passed on once, however it arrived. It also sets the reach of the database.
 */
export class PostgresListener {
  readonly #address: DatabaseAddress;
  readonly #reach: WatchedReach;
  readonly #log: Log;
  readonly #hearing: Hearing;
  readonly #backOff = new BackOff(FIRST_RETRY_MS, LAST_RETRY_MS);
  #client: LimitedClient | null = null;
  #opening: Promise<void> | null = null;
  #retrying: NodeJS.Timeout | undefined;
  #awaySoon: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #closed = false;
  /** The log position of the last read. */
  #position: string | null = null;

  constructor(parts: {
    readonly address: DatabaseAddress;
    readonly hearing: Hearing;
    readonly reach: WatchedReach;
    readonly log: Log;
  }) {
    this.#address = parts.address;
    this.#hearing = parts.hearing;
    this.#reach = parts.reach;
    this.#log = parts.log;
  }

  /** Without a connection, it starts to listen as soon as there is one. */
  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    this.#hearing.listen(channel, heard);
    const client = this.#client;
    try {
      if (client) await soon(client.query(`listen ${client.escapeIdentifier(channel)}`));
      else await this.#open();
    } catch (error) {
      if (!isDatabaseGone(error)) throw error;
      // If lost, its replacement listens on this channel too. If there was none, one must be opened.
      if (client || this.#closed || !this.#reach.isUp || this.#client) return;
      this.#reach.lost(error);
      this.#retry(this.#backOff.next());
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of [this.#retrying, this.#awaySoon, this.#looking]) clearTimeout(timer);
    await this.#opening?.catch(() => undefined);
    clearTimeout(this.#looking);
    const client = this.#client;
    if (client) client.cut();
  }

  /** Opens the connection, only once for all callers, and listens on every channel known by then. */
  #open(): Promise<void> {
    if (this.#client) return Promise.resolve();
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #connect(): Promise<void> {
    await this.#address.find();
    // A read is short; anything longer counts as unanswered.
    const client = new LimitedClient(this.#address.url, LOOK_WITHIN_MS);
    let isLost = false;
    const lost = (error: Error | null) => {
      isLost = true;
      this.#lost(client, error);
    };
    client.on('notification', ({ channel, payload }) => this.#hearing.notified(channel, payload ?? ''));
    client.on('error', lost);
    client.on('end', () => lost(null));
    try {
      await client.connect();
      const listening = new Set<string>();
      // More channels may be added meanwhile, also during the last look.
      for (let missing = this.#channelsBut(listening); missing.length > 0; ) {
        await soon(client.query(missing.map((name) => `listen ${client.escapeIdentifier(name)}`).join('; ')));
        for (const channel of missing) listening.add(channel);
        // Only now, so that no change is missed between the log and the notifications.
        await this.#look(client);
        missing = this.#channelsBut(listening);
      }
      if (isLost) throw new Error('The listening connection was lost while opening.');
      this.#client = client;
      this.#lookLater(client);
    } catch (error) {
      client.cut();
      throw error;
    }
  }

  #channelsBut(known: ReadonlySet<string>): string[] {
    return this.#hearing.channels.filter((channel) => !known.has(channel));
  }

  async #look(client: LimitedClient): Promise<void> {
    const { text, params, read } = lookFrom(this.#position);
    // Everything heard so far has been committed, so the log must have it unless the server lost it.
    const heard = this.#hearing.recent;
    const { rows } = await soon(client.query(text, [...params]));
    const { isOfReplica, position, changes } = read(rows);
    if (isOfReplica) throw new DatabaseAway('It is a replica and accepts no writes.');
    const ids = new Set(changes?.map(({ id }) => id));
    const isWhole = changes !== null && heard.every((id) => ids.has(id));
    const isFirst = this.#position === null && this.#reach.isUp;
    this.#position = position;
    for (const change of changes ?? []) this.#hearing.pass(change);
    // A notification of a change that a read saw arrives before the next read's answer.
    if (isWhole) this.#hearing.turn([...heard, ...ids]);
    else this.#hearing.turn(ids, heard);
    if (!isWhole && !isFirst) this.#tellAll(() => true);
  }

  /** Tells listeners to check everything. */
  #tellAll(which: (channel: string) => boolean): void {
    for (const channel of this.#hearing.channels) if (which(channel)) this.#hearing.tell(channel, '');
  }

  #lookLater(client: LimitedClient): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => {
      if (this.#client !== client) return;
      this.#look(client).then(
        () => this.#client === client && !this.#closed && this.#lookLater(client),
        (error: Error) => this.#lost(client, error),
      );
    }, LOOK_EVERY_MS).unref();
  }

  #lost(client: LimitedClient, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    clearTimeout(this.#looking);
    client.cut();
    const why = error ?? new Error('The listening connection was closed.');
    this.#log.debug({ err: why }, 'the listening database connection was lost; trying again');
    this.#awaySoon = setTimeout(() => this.#reach.lost(why), AWAY_AFTER_MS).unref();
    this.#retry(0);
  }

  #retry(wait: number): void {
    // A listener that found no connection and the loss of one may both ask for it.
    clearTimeout(this.#retrying);
    this.#retrying = setTimeout(() => {
      if (this.#closed) return;
      this.#open().then(
        () => {
          clearTimeout(this.#awaySoon);
          this.#backOff.reset();
          if (this.#reach.isUp) this.#log.info('listening to the database on a new connection');
          this.#reach.found();
          // Notifications missed on these channels are in no log.
          this.#tellAll((channel) => UNLOGGED.has(channel));
        },
        (error: unknown) => {
          clearTimeout(this.#awaySoon);
          if (this.#closed) return;
          this.#reach.lost(error);
          this.#retry(this.#backOff.next());
        },
      );
    }, wait).unref();
  }
}

/** Applies the time limit of a read; a process that was busy itself first reads what has arrived. */
function soon<T>(answer: Promise<T>): Promise<T> {
  return within(LOOK_WITHIN_MS, answer, async () => {
    await turn();
    await turn();
    throw new DatabaseAway();
  });
}
