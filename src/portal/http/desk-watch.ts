import type { ServerResponse } from 'node:http';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { onStoriesChanged } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';

/** What an open page of the desk is told: the text of its event, read again when stories change; null: nothing. */
export type Look = () => Promise<string | null>;

interface Watcher {
  readonly response: ServerResponse;
  readonly look: Look;
  told: string | null;
}

/** Proxies close connections that are silent for half a minute. */
const HEARTBEAT = 20_000;
const RECONNECT_AFTER = 3_000;
/** Changes within this time are one: imports save many stories in a row. */
const GATHERED = 1_000;
/** Then the page connects again, and whether its member may still see it is checked again. */
const LONGEST = 10 * 60_000;
const MOST = 1_000;
const AT_ONCE = 4;

/** Tells open pages of the desk when what they show has more to show, without changing them. */
export class DeskWatch {
  readonly #log: Log;
  readonly #watchers = new Set<Watcher>();
  readonly #heartbeat: NodeJS.Timeout;
  #waiting: NodeJS.Timeout | null = null;
  #looking = false;
  #again = false;
  #closed = false;

  private constructor(log: Log) {
    this.#log = log;
    this.#heartbeat = setInterval(() => {
      for (const { response } of this.#watchers) if (isOpen(response)) response.write(':\n\n');
    }, HEARTBEAT).unref();
  }

  /** Starts listening for changes of stories, in this process or another. */
  static async start(store: Pick<Store, 'listen'>, log: Log): Promise<DeskWatch> {
    const watch = new DeskWatch(log);
    await onStoriesChanged(store, () => watch.#changed());
    return watch;
  }

  /** Throws a Problem if there is no room for another page. */
  refuseFull(): void {
    if (this.#closed || this.#watchers.size >= MOST) throw refusal('liveReadersMany', {}, { retryAfter: 60 });
  }

  /** Starts telling a page, whose response headers have already been sent. */
  open(response: ServerResponse, look: Look): void {
    if (response.destroyed) return;
    const watcher: Watcher = { response, look, told: null };
    this.#watchers.add(watcher);
    const over = setTimeout(() => response.end(), LONGEST).unref();
    response.once('close', () => {
      clearTimeout(over);
      this.#watchers.delete(watcher);
    });
    response.write(`retry: ${RECONNECT_AFTER}\n\n`);
    // Changes between the page and now are told at once.
    void this.#look([watcher]);
  }

  /** Ends every connection. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    if (this.#waiting) clearTimeout(this.#waiting);
    for (const { response } of this.#watchers) response.end();
  }

  #changed(): void {
    if (this.#closed || this.#watchers.size === 0 || this.#waiting) return;
    this.#waiting = setTimeout(() => {
      this.#waiting = null;
      void this.#lookAll();
    }, GATHERED).unref();
  }

  async #lookAll(): Promise<void> {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    do {
      this.#again = false;
      const all = [...this.#watchers];
      for (let at = 0; at < all.length; at += AT_ONCE) await this.#look(all.slice(at, at + AT_ONCE));
    } while (this.#again);
    this.#looking = false;
  }

  async #look(watchers: readonly Watcher[]): Promise<void> {
    await Promise.all(
      watchers.map(async (watcher) => {
        try {
          const said = await watcher.look();
          const { response } = watcher;
          if (said === null || said === watcher.told || !isOpen(response)) return;
          watcher.told = said;
          response.write(`event: new\ndata: ${JSON.stringify({ said })}\n\n`);
        } catch (error) {
          this.#log.warn({ err: error }, 'could not tell a page of the desk what is new');
          // It connects again, and asks anew.
          watcher.response.end();
        }
      }),
    );
  }
}

function isOpen({ destroyed, writableEnded }: ServerResponse): boolean {
  return !destroyed && !writableEnded;
}
