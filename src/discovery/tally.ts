/** Sums for many documents at once; arrays are kept between uses, so that a query costs what it touches. */
export class Tally {
  scores = new Float32Array(0);
  /** How much of the query's weight each document answers. */
  mass = new Float32Array(0);
  /** Documents with a score, in the order they were met. */
  touched = new Uint32Array(0);
  count = 0;
  #group = new Uint32Array(0);
  #serial = 0;

  /** Empties it, with room for document numbers below `docs`. */
  begin(docs: number): void {
    for (let i = 0; i < this.count; i += 1) {
      const doc = this.touched[i] ?? 0;
      this.scores[doc] = 0;
      this.mass[doc] = 0;
    }
    this.count = 0;
    if (this.scores.length >= docs) return;
    const room = Math.ceil(docs * 1.25) + 64;
    this.scores = new Float32Array(room);
    this.mass = new Float32Array(room);
    this.touched = new Uint32Array(room);
    this.#group = new Uint32Array(room);
  }

  /** Begins the terms of another word: a document answers a word's weight once. */
  nextWord(): void {
    this.#serial += 1;
  }

  /** Adds to the sums of a document; `score` and `mass` are positive. */
  add(doc: number, score: number, mass: number): void {
    const before = this.scores[doc] ?? 0;
    if (before === 0) {
      this.touched[this.count] = doc;
      this.count += 1;
    }
    this.scores[doc] = before + score;
    if (this.#group[doc] === this.#serial) return;
    this.#group[doc] = this.#serial;
    this.mass[doc] = (this.mass[doc] ?? 0) + mass;
  }
}

/** The `most`-th highest of `values`, or 0 when there are no more than that. */
export function nthHighest(values: Float32Array, most: number): number {
  if (values.length <= most) return 0;
  return values.slice().sort()[values.length - most] ?? 0;
}
