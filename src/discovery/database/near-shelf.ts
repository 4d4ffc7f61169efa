import type { Clock } from '../../clock.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { languagesOut, newestIds, storiesToIndexById } from '../../stories/indexing.queries.ts';
import { inTurns } from '../keep-current.ts';
import type { Library } from '../library.ts';

/** How many of the newest stories are kept in memory, per language and in total. */
const NEWEST = 300;
const MOST = 4_000;
const AT_ONCE = 100;

/**
 * The stories kept in memory, to recommend from and to explain why stories are related: the newest of each language,
 * and whatever readers were shown recently.
 */
export class NearShelf {
  readonly #library: Library;
  readonly #reading: Reading;
  readonly #clock: Clock;
  /** One read at a time, so that an older text never replaces a newer one. */
  #turn: Promise<void> = Promise.resolve();

  constructor(library: Library, reading: Reading, clock: Clock) {
    this.#library = library;
    this.#reading = reading;
    this.#clock = clock;
  }

  /** Reloads the newest stories, and drops all others. */
  fill(): Promise<void> {
    return this.#next(async () => {
      const newest = await this.#newest();
      await this.#read([...newest]);
      for (const id of this.#library.ids()) if (!newest.has(id)) this.#library.remove(id);
    });
  }

  /** Reloads these stories, if they are in memory or among the newest; null reloads everything. */
  refresh(ids: readonly string[] | null): Promise<void> {
    if (ids === null || ids.length > AT_ONCE) return this.fill();
    return this.#next(() => this.#read(ids));
  }

  /** Loads those of these stories that readers may see. */
  async hold(ids: readonly string[]): Promise<void> {
    const missing = () => ids.filter((id) => isId(id) && !this.#library.story(id));
    if (missing().length > 0) await this.#next(() => this.#read(missing()));
  }

  #next(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #read(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const rows = await storiesToIndexById(this.#reading, some, this.#clock.now());
      await inTurns(rows, (row) => this.#library.put(row));
      const found = new Set(rows.map(({ id }) => id));
      for (const id of some) if (!found.has(id)) this.#library.remove(id);
    }
    if (this.#library.size <= MOST) return;
    // In order of last use, oldest first.
    const newest = await this.#newest();
    for (const id of this.#library.ids()) {
      if (this.#library.size <= MOST / 2) break;
      if (!newest.has(id) && !ids.includes(id)) this.#library.remove(id);
    }
  }

  async #newest(): Promise<Set<string>> {
    const now = this.#clock.now();
    const languages = await languagesOut(this.#reading, now);
    const ids = await Promise.all(
      languages.map((language) => newestIds(this.#reading, language, NEWEST, now)),
    );
    return new Set(ids.flat());
  }
}
