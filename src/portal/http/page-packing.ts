import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { brotliOptions, isPackable, type KeptPage, variantOf } from './kept-page.ts';

const inThread = { gzip: promisify(gzip), br: promisify(brotliCompress) };
const packers = {
  gzip: async (bytes: Buffer) => alone(await inThread.gzip(bytes, { level: 9 })),
  br: async (bytes: Buffer) => alone(await inThread.br(bytes, brotliOptions(bytes.length))),
};

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/**
 * 0.2 ms for a page of 20 KB, against 0.5 at quality 4 with a window of 4 MB, and 6% more bytes; a page that is read
 * often soon gets the best encoding.
 */
const quickest = (bytes: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  },
});
const QUICK_GZIP = { level: 4 };
/**
 * Up to this many bytes, the size of the window of `quickest`, passing a page to a thread and back costs more than
 * compressing it.
 */
const PACKED_AT_ONCE = 65_536;
/** For the first reader, who waits: a hundredth of the time for a sixth more bytes. */
const quickPackers = {
  gzip: async (bytes: Buffer) =>
    alone(
      bytes.length <= PACKED_AT_ONCE ? gzipSync(bytes, QUICK_GZIP) : await inThread.gzip(bytes, QUICK_GZIP),
    ),
  br: async (bytes: Buffer) =>
    alone(
      bytes.length <= PACKED_AT_ONCE
        ? brotliCompressSync(bytes, quickest(bytes.length))
        : await inThread.br(bytes, QUICK),
    ),
};

/** A copy that takes its own size: zlib answers with the first bytes of 16 KB, which stay in memory as long as they do. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** A compression that is waiting for its turn. */
interface Waiting {
  readonly page: KeptPage;
  readonly coding: 'gzip' | 'br';
}

/** The maximum queue length: under heavy load, further pages are queued again by their next reader. */
const LONGEST = 256;

/**
 * Compresses cached pages: the best encoding in libuv's threads, one at a time, each once; the quick one at once,
 * without a thread if the page is small.
 */
export class PagePacking {
  readonly #changed: (page: KeptPage) => void;
  readonly #failed: (error: unknown) => void;
  readonly #wanted = { gzip: new WeakSet<KeptPage>(), br: new WeakSet<KeptPage>() };
  readonly #queue: Waiting[] = [];
  #running = false;

  /** `changed` is called when a page has a new encoding; `failed` with an error, after which it stays uncompressed. */
  constructor(changed: (page: KeptPage) => void, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Requests a compressed encoding; returns at once. */
  want(page: KeptPage, coding: 'gzip' | 'br'): void {
    const wanted = this.#wanted[coding];
    if (wanted.has(page) || this.#queue.length >= LONGEST) return;
    wanted.add(page);
    if (!isPackable(page)) return;
    this.#queue.push({ page, coding });
    if (!this.#running) void this.#run();
  }

  /** Compresses a new page for its first reader: quickly, or in the best encoding if it never changes. */
  async packFirst(page: KeptPage, coding: 'gzip' | 'br'): Promise<void> {
    if (!isPackable(page)) return;
    const { plain, mark, type, shared, lasts } = page;
    try {
      if (lasts) page[coding] = variantOf(await packers[coding](plain.bytes), coding, mark, type, shared);
      // The bytes differ from the best encoding's, so the ETag does too; both start with the page's mark.
      else
        page[coding] = {
          ...variantOf(await quickPackers[coding](plain.bytes), coding, `${mark}-quick`, type, shared),
          quickSent: 0,
        };
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Whether the queue is empty, for tests. */
  get idle(): boolean {
    return !this.#running;
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const { page, coding } = next;
      try {
        const bytes = await packers[coding](page.plain.bytes);
        page[coding] = variantOf(bytes, coding, page.mark, page.type, page.shared);
        this.#changed(page);
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#running = false;
  }
}
