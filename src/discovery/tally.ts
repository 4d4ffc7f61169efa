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

  /** The sums of the touched documents, in the order they were met. */
  sums(): Float32Array {
    const sums = new Float32Array(this.count);
    for (let i = 0; i < sums.length; i += 1) sums[i] = this.scores[this.touched[i] ?? 0] ?? 0;
    return sums;
  }

  /** Begins the terms of another word: a document answers a word's weight once. */
  nextWord(): void {
    this.#serial += 1;
  }

  /** Whether a document has a sum. */
  has(doc: number): boolean {
    return this.scores[doc] !== 0;
  }

  /** Adds to the sum of a document; `score` is positive. */
  addScore(doc: number, score: number): void {
    const before = this.scores[doc] ?? 0;
    if (before === 0) {
      this.touched[this.count] = doc;
      this.count += 1;
    }
    this.scores[doc] = before + score;
  }

  /** Adds to the sum of a document, and, once a word, to the weight it answers. */
  add(doc: number, score: number, mass: number): void {
    this.addScore(doc, score);
    if (this.#group[doc] === this.#serial) return;
    this.#group[doc] = this.#serial;
    this.mass[doc] = (this.mass[doc] ?? 0) + mass;
  }
}

const STEPS = 1024;
const steps = new Uint32Array(STEPS + 1);

/** A bound that at least `most` of `values` (all of them positive) reach, and not many more; 0 when there are no more. */
export function boundOfBest(values: Float32Array, most: number): number {
  if (values.length <= most) return 0;
  let highest = 0;
  for (let i = 0; i < values.length; i += 1) highest = Math.max(highest, values[i] ?? 0);
  if (highest === 0) return 0;
  steps.fill(0);
  for (let i = 0; i < values.length; i += 1) {
    const step = Math.floor(((values[i] ?? 0) / highest) * STEPS);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let reached = 0;
  for (let step = STEPS; step > 0; step -= 1) {
    reached += steps[step] ?? 0;
    // A little lower than the step: rounding may have put a value one step up.
    if (reached >= most) return ((step - 0.01) / STEPS) * highest;
  }
  return 0;
}
