const DAY = 86_400_000;
/** Lists follow the reads at most this often, so that pages are not invalidated by each reader. */
const STEADY = 600_000;
/** Maximum number of stories with stored reads. */
const MOST = 20_000;

/** How often stories were read recently: a read counts half after a day. */
export class Readership {
  #counts = new Map<string, number>();
  #shown: ReadonlyMap<string, number> = new Map();
  #fadedAt = 0;
  #shownAt = Number.NEGATIVE_INFINITY;
  /** Changes when `shown` does. */
  version = 0;

  /** The counts that lists currently use. */
  get shown(): ReadonlyMap<string, number> {
    return this.#shown;
  }

  /** Adds `reads` (story to count) at `now`. */
  add(reads: ReadonlyMap<string, number>, now: Date): void {
    const time = now.getTime();
    for (const [id, count] of reads) {
      if (this.#counts.has(id) || this.#counts.size < MOST)
        this.#counts.set(id, (this.#counts.get(id) ?? 0) + count);
    }
    if (time - this.#shownAt < STEADY) return;
    const faded = this.#fadedAt === 0 ? 1 : 0.5 ** ((time - this.#fadedAt) / DAY);
    for (const [id, count] of this.#counts) {
      if (count * faded < 0.5) this.#counts.delete(id);
      else this.#counts.set(id, count * faded);
    }
    this.#fadedAt = time;
    this.#shownAt = time;
    this.#shown = new Map(this.#counts);
    this.version += 1;
  }

  /** Starts with the database's `reads`; reads noted in the meantime are in it or are added later. */
  begin(reads: ReadonlyMap<string, number>): void {
    for (const [id, count] of reads) this.#counts.set(id, Math.max(count, this.#counts.get(id) ?? 0));
    this.#shown = new Map(this.#counts);
    this.version += 1;
  }
}
