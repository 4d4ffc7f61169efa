import { Client } from 'pg';
import type { Log } from '../log.ts';
import { changeIn, type LoggedChange, lookFrom, UNLOGGED } from './changes.ts';
import { CONNECT_WITHIN_MS, SILENT_MS } from './postgres.ts';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** How often the log is looked at, which also shows whether the connection is still there: by itself it says nothing. */
const LOOK_EVERY_MS = 2_000;
/** How long the server may take to answer a look before the connection counts as lost. */
const LOOK_WITHIN_MS = 3_000;

/**
 * One connection that only listens for notifications, and comes back when it is lost. It looks at the log of changes as
 * well: when it is back, and every two seconds, since a connection that the network has dropped looks like a quiet one.
 * What it hears by both is passed on once.
 */
export class PostgresListener {
  readonly #url: string;
  readonly #log: Log;
  readonly #listeners = new Map<string, ((payload: string) => void)[]>();
  #client: Client | null = null;
  #opening: Promise<void> | null = null;
  #retrying: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #closed = false;
  /** Where in the log the last look was. */
  #position: string | null = null;
  /** The numbers of changes heard since the last look, and of those heard or seen before. */
  #heard = new Set<string>();
  #heardBefore = new Set<string>();

  constructor(url: string, log: Log) {
    this.#url = url;
    this.#log = log;
  }

  /** Throws where there is no connection and none can be made; one that is lost later comes back by itself. */
  async listen(channel: string, heard: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), heard]);
    const client = this.#client;
    if (!client) {
      try {
        return await this.#open();
      } catch (error) {
        this.#listeners.set(channel, this.#listeners.get(channel)?.filter((one) => one !== heard) ?? []);
        throw error;
      }
    }
    try {
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Lost meanwhile: the connection that takes its place listens on this channel too.
      if (this.#client === client) throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retrying);
    clearTimeout(this.#looking);
    await this.#opening?.catch(() => undefined);
    clearTimeout(this.#looking);
    await this.#client?.end();
  }

  /** Opens the connection, once however many ask, and listens on every channel there is by then. */
  #open(): Promise<void> {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: LOOK_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENT_MS,
    });
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
      if (isLost) throw new Error('The listening connection was lost as it was opened.');
      this.#client = client;
      this.#lookLater(client);
    } catch (error) {
      // Not waited for: a server that is gone does not say goodbye.
      client.end().catch(() => undefined);
      throw error;
    }
  }

  #channelsBut(known: ReadonlySet<string>): string[] {
    return [...this.#listeners.keys()].filter((channel) => !known.has(channel));
  }

  #notified(channel: string, notification: string): void {
    const { id, payload } = changeIn(notification);
    if (id === null) this.#tell(channel, payload);
    else this.#pass({ id, channel, payload });
  }

  #pass({ id, channel, payload }: LoggedChange): void {
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
    const { rows } = await client.query(text, [...params]);
    const { position, changes } = read(rows);
    const ids = new Set(changes?.map(({ id }) => id));
    const isWhole = changes !== null && heard.every((id) => ids.has(id));
    const isFirst = this.#position === null;
    this.#position = position;
    for (const change of changes ?? []) this.#pass(change);
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
        (error: Error) => {
          this.#lost(client, error);
          client.end().catch(() => undefined);
        },
      );
    }, LOOK_EVERY_MS).unref();
  }

  #lost(client: Client, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    clearTimeout(this.#looking);
    this.#log.warn({ err: error }, 'the listening database connection was lost; trying again');
    this.#retry(FIRST_RETRY_MS);
  }

  #retry(wait: number): void {
    // By chance, or all processes of a newsroom would come back to a server that starts in the same moment.
    this.#retrying = setTimeout(
      () => {
        if (this.#closed) return;
        this.#open().then(
          () => {
            this.#log.info('the database is listened to again');
            // What was said meanwhile on these is in no log.
            this.#tellAll((channel) => UNLOGGED.has(channel));
          },
          () => this.#retry(Math.min(wait * 2, LAST_RETRY_MS)),
        );
      },
      wait * (0.5 + Math.random() / 2),
    ).unref();
  }
}
