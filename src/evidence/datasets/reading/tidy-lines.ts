import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * Copies a file of separated values without the lines above its header, and with one kind of line end: title lines that
 * an editor put above an export end in another way than the export does. What is within quotation marks stays as it is.
 */
export async function tidyLines(path: string, to: string, above: number): Promise<void> {
  let left = above;
  let isQuoted = false;
  let isAfterCr = false;
  const tidy = new Transform({
    transform(chunk: Buffer, _, done) {
      const out = Buffer.alloc(chunk.length);
      let size = 0;
      for (const byte of chunk) {
        const isSecond = isAfterCr && byte === LF;
        isAfterCr = false;
        if (isSecond) continue;
        // A title may have an odd quotation mark, and none of them goes over a line's end.
        if (byte === QUOTE && left === 0) isQuoted = !isQuoted;
        const isEnd = !isQuoted && (byte === CR || byte === LF);
        isAfterCr = isEnd && byte === CR;
        if (left > 0) {
          if (isEnd) left -= 1;
          continue;
        }
        out[size] = isEnd ? LF : byte;
        size += 1;
      }
      done(null, out.subarray(0, size));
    },
  });
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), tidy, createWriteStream(to));
}
