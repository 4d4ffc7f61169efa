const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;

/** Block sizes: steps of a third to a half, so that little space is wasted. */
const SIZES = sizes();

/** A part of a pool. */
export type PoolPiece =
  | { readonly pages: readonly Uint32Array[] }
  | {
      readonly free: number[][];
      readonly freePages: readonly number[];
      readonly page: number;
      readonly used: number;
    };

/** Four pages are a megabyte. */
const PAGES_AT_ONCE = 4;

/**
 * Many growing lists of 32-bit numbers in a few large arrays: a separate array for each would cost more than its
 * numbers. A block is identified by a handle; freed blocks are reused.
 */
export class NumberPool {
  readonly #pages: Uint32Array[] = [];
  readonly #free: number[][] = SIZES.map(() => []);
  readonly #freePages: number[] = [];
  #page = -1;
  #used = PAGE;

  /** Its content, a few pages at a time, to be loaded by an empty pool. */
  *pieces(): Generator<PoolPiece> {
    for (let at = 0; at < this.#pages.length; at += PAGES_AT_ONCE)
      yield { pages: this.#pages.slice(at, at + PAGES_AT_ONCE) };
    yield { free: this.#free, freePages: this.#freePages, page: this.#page, used: this.#used };
  }

  /** Loads a piece of another pool. */
  takePiece(piece: PoolPiece): void {
    if ('pages' in piece) this.#pages.push(...piece.pages);
    else {
      piece.free.forEach((list, kind) => {
        this.#free[kind] = list;
      });
      this.#freePages.push(...piece.freePages);
      this.#page = piece.page;
      this.#used = piece.used;
    }
  }

  /** The capacity of a block requested with `length`. */
  static roomFor(length: number): number {
    return SIZES[classOf(length)] ?? 2 ** Math.ceil(Math.log2(length));
  }

  /** A block of at least `length` numbers, with undefined content. */
  take(length: number): number {
    const kind = classOf(length);
    const size = SIZES[kind];
    if (size === undefined) return this.#addPage(NumberPool.roomFor(length)) * PAGE;
    const free = this.#free[kind]?.pop();
    if (free !== undefined) return free;
    if (this.#used + size > PAGE) {
      this.#page = this.#addPage(PAGE);
      this.#used = 0;
    }
    const handle = this.#page * PAGE + this.#used;
    this.#used += size;
    return handle;
  }

  /** Frees the block that was taken for `length` numbers, and clears it, since the pool is written to a file. */
  give(handle: number, length: number): void {
    const kind = classOf(length);
    const size = SIZES[kind];
    if (size !== undefined) {
      const from = NumberPool.offsetOf(handle);
      this.pageOf(handle).fill(0, from, from + size);
      this.#free[kind]?.push(handle);
      return;
    }
    const page = Math.floor(handle / PAGE);
    this.#pages[page] = new Uint32Array(0);
    this.#freePages.push(page);
  }

  /** The page of a block. */
  pageOf(handle: number): Uint32Array {
    return this.#pages[Math.floor(handle / PAGE)] ?? NOTHING;
  }

  /** The offset of a block in its page. */
  static offsetOf(handle: number): number {
    return handle % PAGE;
  }

  /** Size in bytes. */
  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  #addPage(size: number): number {
    const index = this.#freePages.pop() ?? this.#pages.length;
    this.#pages[index] = new Uint32Array(size);
    return index;
  }
}

const NOTHING = new Uint32Array(0);

function sizes(): number[] {
  const steps = [1, 2, 3];
  for (let size = 4; size < PAGE; size *= 2) steps.push(size, (size * 3) / 2);
  steps.push(PAGE);
  return steps;
}

function classOf(length: number): number {
  if (length <= 3) return Math.max(0, length - 1);
  if (length > PAGE) return SIZES.length;
  const power = 31 - Math.clz32(length);
  const index = 3 + (power - 2) * 2;
  if (length === 1 << power) return index;
  return length <= (1 << power) * 1.5 ? index + 1 : index + 2;
}
