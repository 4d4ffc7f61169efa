/** If more than one in this many documents has a sum, all are cleared at once. */
const DENSE = 16;

/** Sums for many documents; arrays are reused, so that the cost of a query depends on the documents it touches. */
export class Tally {
  scores = new Float32Array(0);
  /** How much of the query's weight each document matches. */
  mass = new Float32Array(0);
  /** Documents with a score, in the order they were first seen. */
  touched = new Uint32Array(0);
  count = 0;
  #group = new Uint32Array(0);
  #serial = 0;
  #hasMass = false;
  #sums = new Float32Array(0);

  /** Clears it, with room for document numbers below `docs`. */
  begin(docs: number): void {
    this.#clear(this.scores);
    // Not used for related stories.
    if (this.#hasMass) this.#clear(this.mass);
    this.#hasMass = false;
    this.count = 0;
    if (this.scores.length >= docs) return;
    const room = Math.ceil(docs * 1.25) + 64;
    this.scores = new Float32Array(room);
    this.mass = new Float32Array(room);
    this.touched = new Uint32Array(room);
    this.#group = new Uint32Array(room);
  }

  #clear(values: Float32Array): void {
    if (this.count * DENSE > values.length) values.fill(0);
    else for (let i = 0; i < this.count; i += 1) values[this.touched[i] ?? 0] = 0;
  }

  /** The touched documents with the highest sums: at least `most`, if there are that many, and not many more. */
  best(most: number): number[] {
    const { touched, scores, count } = this;
    if (this.#sums.length < count) this.#sums = new Float32Array(scores.length);
    const sums = this.#sums.subarray(0, count);
    for (let i = 0; i < count; i += 1) sums[i] = scores[touched[i] ?? 0] ?? 0;
    const floor = boundOfBest(sums, most);
    const best: number[] = [];
    for (let i = 0; i < count; i += 1) if ((sums[i] ?? 0) >= floor) best.push(touched[i] ?? 0);
    return best;
  }

  /** Starts the terms of another word: a document matches a word's weight only once. */
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

  /** Adds to the sum of a document and, once per word, to the weight it matches. */
  add(doc: number, score: number, mass: number): void {
    this.addScore(doc, score);
    if (this.#group[doc] === this.#serial) return;
    this.#group[doc] = this.#serial;
    this.#hasMass = true;
    this.mass[doc] = (this.mass[doc] ?? 0) + mass;
  }
}

/** Positive floats sort like their bits; these leading bits distinguish values to 1 in 256. */
const BITS_IGNORED = 15;
const steps = new Uint32Array(1 << (32 - BITS_IGNORED));

/** A bound that at least `most` of `values` (all positive) reach, and not many more; 0 if there are no more. */
export function boundOfBest(values: Float32Array, most: number): number {
  if (values.length <= most) return 0;
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  let lowest = steps.length;
  let highest = 0;
  for (let i = 0; i < bits.length; i += 1) {
    const step = (bits[i] ?? 0) >>> BITS_IGNORED;
    steps[step] = (steps[step] ?? 0) + 1;
    if (step < lowest) lowest = step;
    if (step > highest) highest = step;
  }
  let reached = 0;
  let step = highest + 1;
  while (step > lowest && reached < most) {
    step -= 1;
    reached += steps[step] ?? 0;
  }
  steps.fill(0, lowest, highest + 1);
  // The number below the step: rounding may have put a value one step up.
  return step === 0 ? 0 : floatOf((step << BITS_IGNORED) - 1);
}

const oneFloat = new Float32Array(1);
const itsBits = new Uint32Array(oneFloat.buffer);

function floatOf(bits: number): number {
  itsBits[0] = bits;
  return oneFloat[0] ?? 0;
}
