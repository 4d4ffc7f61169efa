import { type Discovery, FEW_STORIES } from '../../discovery/discovery.ts';
import type { Log } from '../../log.ts';
import { BackOff } from '../../store/back-off.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import type { Hiding } from './hidden-stories.ts';
import { MissedChanges } from './missed-changes.ts';

const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;
/** A change of a few stories affects no more than this. */
const MOST_CHANGED = 1_000;

/** What index updates need. */
interface IndexUpdateParts {
  readonly discovery: Discovery;
  readonly hiding: Hiding;
  readonly log: Log;
  /** Called after each update of stories (null: of all) with those whose related stories may differ (null: all). */
  readonly updated: (ids: readonly string[] | null, related: readonly string[] | null) => void;
  /** Called with stories that readers may no longer see, and that were in the index until now. */
  readonly gone: (ids: readonly string[]) => void;
}

/** Updates the search index in order. An update that fails is tried again until it succeeds. */
export class IndexUpdates {
  readonly #parts: IndexUpdateParts;
  readonly #missed = new MissedChanges();
  readonly #backOff = new BackOff(FIRST_RETRY, LAST_RETRY);
  /** Stories that an update of names found changed: the update of stories that follows invalidates their neighbours. */
  readonly #changed = new Set<string>();
  #last: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isFailing = false;
  #isRetrying = false;
  #isStopped = false;

  constructor(parts: IndexUpdateParts) {
    this.#parts = parts;
  }

  /** Reads these stories into the index; null reads all stories. */
  stories(ids: readonly string[] | null): void {
    this.#enqueue(ids, async () => {
      const { discovery, hiding, updated, gone } = this.#parts;
      const { latest } = hiding;
      const isFew = ids !== null && ids.length <= FEW_STORIES;
      const changed = await discovery.refresh(ids);
      const before = ids?.filter((id) => this.#changed.delete(id)) ?? [];
      // Lists that were built in the meantime, from an index that still had them.
      gone(hiding.hiddenAmong(ids ?? []));
      hiding.show(ids, latest);
      updated(
        ids,
        isFew && changed
          ? [...new Set([...ids, ...(await this.#neighbours([...new Set([...changed, ...before])]))])]
          : null,
      );
    });
  }

  /** Reads stories again because of what they name (null: any may name it); no list of stories changes. */
  names(ids: readonly string[] | null): void {
    if (ids?.length === 0) return;
    this.#enqueue(ids, async () => {
      for (const id of (await this.#parts.discovery.refresh(ids)) ?? []) this.#changed.add(id);
      if (this.#changed.size > MOST_CHANGED) this.#changed.clear();
    });
  }

  /** Tries again at once what failed. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#missed.catchUp(async (ids) => {
      this.#isRetrying = true;
      this.stories(ids);
      this.#last = this.#last.then(() => {
        this.#isRetrying = false;
      });
    });
  }

  /** Whether no update has failed that has not been repeated with success. */
  get isCurrent(): boolean {
    return this.#missed.isEmpty && !this.#isRetrying;
  }

  /** Resolves when every update so far has been tried. */
  settled(): Promise<void> {
    return this.#last;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #enqueue(ids: readonly string[] | null, update: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      if (this.#isStopped) return;
      try {
        await update();
        if (!this.#missed.isEmpty) return;
        this.#backOff.reset();
        this.#isFailing = false;
      } catch (error) {
        this.#missed.add(ids);
        this.#failed(error);
      }
    });
  }

  #failed(error: unknown): void {
    if (this.#isStopped) return;
    if (!isDatabaseGone(error) && !this.#isFailing) {
      this.#isFailing = true;
      this.#parts.log.error({ err: error }, 'the search index could not be updated; trying again');
    }
    this.#timer ??= setTimeout(() => this.retry(), this.#backOff.next()).unref();
  }

  async #neighbours(ids: readonly string[]): Promise<string[]> {
    return (await Promise.all(ids.map((id) => this.#parts.discovery.neighbours(id)))).flat();
  }
}
