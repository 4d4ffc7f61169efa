import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { onStoriesChanged } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import type { LiveAudience, LiveReader } from '../http/live-reader.ts';
import { eventsSince, type LiveContext, type LiveEvents, readLive } from './read-live.ts';

/** How many may follow at once, in total and from one address. */
export interface LiveLimits {
  readonly all: number;
  readonly perAddress: number;
}

type Open = Omit<LiveReader, 'slug' | 'since'> & { slug: string; since: number };

/** Proxies close connections that are silent for half a minute. */
const HEARTBEAT = 20_000;
/** A client with this many unread bytes has gone, or is too slow to follow. */
const MOST_WAITING = 1_000_000;
const RECONNECT_AFTER = 3_000;

/**
 * Sends changes in a live story to everyone who has it open, from this process or another. When a story is withdrawn
 * from readers, their connections end without an explanation.
 */
export class LiveReaders implements LiveAudience {
  readonly #context: LiveContext;
  readonly #log: Log;
  readonly #limits: LiveLimits;
  readonly #byStory = new Map<string, Set<Open>>();
  readonly #byAddress = new Map<string, number>();
  /** Stories being read for their readers, and whether they have changed again in the meantime. */
  readonly #telling = new Map<string, { again: boolean }>();
  #size = 0;
  #closed = false;
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(context: LiveContext, log: Log, limits: LiveLimits) {
    this.#context = context;
    this.#log = log;
    this.#limits = limits;
  }

  /** Starts listening for changes. */
  async start(store: Store): Promise<void> {
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT).unref();
    await onStoriesChanged(store, (ids) => {
      for (const id of ids ?? this.#byStory.keys()) this.#tellOf(id);
    });
  }

  /** How many are following. */
  get size(): number {
    return this.#size;
  }

  /** Throws a Problem if there is no room for more, from this address or at all. */
  refuseFull(address: string | null): void {
    if (this.#closed || this.#size >= this.#limits.all) {
      throw refusal('liveReadersMany', {}, { retryAfter: 60 });
    }
    if (address !== null && (this.#byAddress.get(address) ?? 0) >= this.#limits.perAddress) {
      throw refusal('livePagesMany', {}, { retryAfter: 60 });
    }
  }

  /** Starts sending changes since `since` to a reader, whose response headers have already been sent. */
  open(reader: LiveReader): void {
    // A reader who has already left fires no close event.
    if (reader.response.destroyed) return;
    const open: Open = { ...reader };
    const { response, storyId, address } = open;
    const readers = this.#byStory.get(storyId);
    if (readers) readers.add(open);
    else this.#byStory.set(storyId, new Set([open]));
    this.#size += 1;
    if (address !== null) this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
    response.once('close', () => this.#left(open));
    response.write(`retry: ${RECONNECT_AFTER}\n\n`);
    // Changes between the page and now are sent at once.
    this.#tellOf(storyId);
  }

  /** Ends every connection: pages reconnect on their own when a server is available again. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    for (const reader of this.#all()) reader.response.end();
  }

  #all(): Open[] {
    return [...this.#byStory.values()].flatMap((readers) => [...readers]);
  }

  #left(reader: Open): void {
    const { storyId, address } = reader;
    const readers = this.#byStory.get(storyId);
    if (!readers?.delete(reader)) return;
    if (readers.size === 0) this.#byStory.delete(storyId);
    this.#size -= 1;
    if (address === null) return;
    const left = (this.#byAddress.get(address) ?? 1) - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
  }

  #beat(): void {
    for (const reader of this.#all()) this.#write(reader, ':\n\n');
  }

  #tellOf(storyId: string): void {
    if (this.#closed || !this.#byStory.has(storyId)) return;
    const telling = this.#telling.get(storyId);
    if (telling) {
      telling.again = true;
      return;
    }
    const mine = { again: false };
    this.#telling.set(storyId, mine);
    void this.#tell(storyId)
      .catch((error: unknown) => {
        this.#log.error({ err: error }, 'could not tell readers of live coverage what changed');
        // Their pages reconnect, and request what they missed.
        for (const { response } of this.#byStory.get(storyId) ?? []) response.end();
      })
      .finally(() => {
        this.#telling.delete(storyId);
        if (mine.again) this.#tellOf(storyId);
      });
  }

  async #tell(storyId: string): Promise<void> {
    const [first] = this.#byStory.get(storyId) ?? [];
    if (!first) return;
    let found = await readLive(this.#context, first.slug);
    // A changed slug redirects to the current one.
    if (found.found === 'moved') found = await readLive(this.#context, found.slug);
    const readers = [...(this.#byStory.get(storyId) ?? [])];
    if (found.found !== 'live' || found.given.story.id !== storyId) {
      for (const reader of readers) {
        this.#write(reader, 'event: gone\ndata: \n\n');
        reader.response.end();
      }
      return;
    }
    const { given } = found;
    const { change } = given.live;
    const isEnded = given.live.endedAt !== null;
    const drawn = new Map<string, LiveEvents>();
    for (const reader of readers) {
      reader.slug = given.story.slug;
      if (reader.since >= change && !isEnded) continue;
      const key = `${reader.language} ${reader.since}`;
      const events = drawn.get(key) ?? eventsSince(this.#context, given, reader.language, reader.since);
      drawn.set(key, events);
      this.#write(reader, written(events));
      reader.since = change;
      if (isEnded) reader.response.end();
    }
  }

  #write({ response }: Open, text: string): void {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > MOST_WAITING) response.destroy();
    else response.write(text);
  }
}

/**
 * Events in wire format; only the last has the id to continue from, so that an interrupted batch is repeated in full.
 */
function written({ change, entries, head, ended }: LiveEvents): string {
  const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n`;
  return [
    ...entries.map((entry) => `${event('entry', entry)}\n`),
    `${event('head', { html: head, ended })}id: ${change}\n\n`,
  ].join('');
}
