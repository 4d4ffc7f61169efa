const TWO_21 = 2 ** 21;
/** One more than the greatest id a posting can hold. */
export const MOST_IDS = TWO_21;

/** A number for a text and what kind of key it is; two texts may share one, so what is found is looked at again. */
export function hashOf(kind: number, text: string): number {
  let hash = (0x811c9dc5 ^ kind) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // FNV leaves near texts near; this spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Collects which ids stand under which key. */
export class PostingsBuilder {
  private pairs = new Float64Array(1024);
  private length = 0;

  add(hash: number, id: number): void {
    if (this.length === this.pairs.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.pairs);
      this.pairs = larger;
    }
    this.pairs[this.length] = hash * TWO_21 + id;
    this.length += 1;
  }

  build(): Postings {
    const sorted = this.pairs.subarray(0, this.length).sort();
    const hashes = new Uint32Array(this.length);
    const ids = new Uint32Array(this.length);
    let kept = 0;
    let last = -1;
    for (const pair of sorted) {
      if (pair === last) continue;
      last = pair;
      hashes[kept] = Math.floor(pair / TWO_21);
      ids[kept] = pair % TWO_21;
      kept += 1;
    }
    this.pairs = new Float64Array(0);
    return new Postings(hashes.slice(0, kept), ids.slice(0, kept));
  }
}

/** Ids by the hash of their key, in two sorted arrays of numbers. */
export class Postings {
  private readonly hashes: Uint32Array;
  private readonly ids: Uint32Array;

  constructor(hashes: Uint32Array, ids: Uint32Array) {
    this.hashes = hashes;
    this.ids = ids;
  }

  /** The ids under a key. */
  find(hash: number): Uint32Array {
    const { hashes } = this;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < hashes.length && hashes[end] === hash) end += 1;
    return this.ids.subarray(low, end);
  }

  get bytes(): number {
    return this.hashes.byteLength + this.ids.byteLength;
  }
}
