/** Move on: the next word of the buffer goes onto the stack. */
export const SHIFT = 0;
/** Give the last word of the stack the next word of the buffer as its head. */
export const LEFT = 1;
/** Give the last word of the stack the one below it as its head. */
export const RIGHT = 2;
/** How many moves there are. */
export const MOVES = 3;

/**
 * A parse under way (arc-hybrid): words wait in a buffer, and stand on a stack until they have their head. The root is
 * behind the last word, and has the place `length`.
 */
export class ParseState {
  readonly length: number;
  readonly heads: Int32Array;
  readonly #stack: Int32Array;
  #size = 0;
  /** The next word of the buffer. */
  next = 0;
  // The outermost two children of each word on either side, and how many.
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.#stack = new Int32Array(length);
    this.left = new Int32Array(length + 1).fill(-1);
    this.left2 = new Int32Array(length + 1).fill(-1);
    this.right = new Int32Array(length + 1).fill(-1);
    this.right2 = new Int32Array(length + 1).fill(-1);
    this.lefts = new Uint8Array(length + 1);
    this.rights = new Uint8Array(length + 1);
  }

  get size(): number {
    return this.#size;
  }

  /** The word so many below the top of the stack; -1 where there is none. */
  below(depth: number): number {
    return depth < this.#size ? (this.#stack[this.#size - 1 - depth] as number) : -1;
  }

  get isDone(): boolean {
    return this.#size === 0 && this.next >= this.length;
  }

  may(move: number): boolean {
    if (move === SHIFT) return this.next < this.length;
    // One word alone is the root's: the last one left on the stack.
    if (move === LEFT) return this.#size > 0 && (this.next < this.length || this.#size === 1);
    return this.#size > 1;
  }

  /** The move to be made where no other is possible, which needs no choosing; else -1. */
  onlyMove(): number {
    if (this.#size === 0) return SHIFT;
    if (this.next < this.length) return -1;
    return this.#size === 1 ? LEFT : RIGHT;
  }

  do(move: number): void {
    if (move === SHIFT) {
      this.#stack[this.#size] = this.next;
      this.#size += 1;
      this.next += 1;
      return;
    }
    const child = this.below(0);
    const head = move === LEFT ? this.next : this.below(1);
    this.#size -= 1;
    this.heads[child] = head;
    if (child < head) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = child;
      this.lefts[head] = (this.lefts[head] as number) + 1;
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = child;
      this.rights[head] = (this.rights[head] as number) + 1;
    }
  }
}
