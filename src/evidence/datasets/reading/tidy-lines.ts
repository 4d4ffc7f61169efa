import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** What is left out of a copy. */
export interface Untidy {
  /** How many lines above the header. */
  readonly above: number;
  /** How many records of the header, and what is written in their place: one of several lines. */
  readonly lines: number;
  readonly header: string;
  /** The first byte below the table; null where it goes to the end. */
  readonly end: number | null;
}

/**
 * Copies a file of separated values without the lines above its header and below its rows, and with one kind of line
 * end: title lines that an editor put above an export end in another way than the export does. What is within quotation
 * marks stays as it is.
 */
export async function tidyLines(
  path: string,
  to: string,
  { above, lines, header, end }: Untidy,
): Promise<void> {
  let left = above;
  let records = lines;
  let isQuoted = false;
  let isAfterCr = false;
  let isBegun = false;
  const tidy = new Transform({
    transform(chunk: Buffer, _, done) {
      const begin = isBegun ? '' : header;
      isBegun = true;
      const out = Buffer.alloc(chunk.length + begin.length);
      let size = out.write(begin, 'latin1');
      for (const byte of chunk) {
        const isSecond = isAfterCr && byte === LF;
        isAfterCr = false;
        if (isSecond) continue;
        // A title may have an odd quotation mark, and none of them goes over a line's end.
        if (byte === QUOTE && left === 0) isQuoted = !isQuoted;
        const isEnd = !isQuoted && (byte === CR || byte === LF);
        isAfterCr = isEnd && byte === CR;
        if (left > 0 || records > 0) {
          if (isEnd && left > 0) left -= 1;
          else if (isEnd) records -= 1;
          continue;
        }
        out[size] = isEnd ? LF : byte;
        size += 1;
      }
      done(null, out.subarray(0, size));
    },
  });
  const given = createReadStream(path, { highWaterMark: 1 << 20, ...(end !== null && { end: end - 1 }) });
  await pipeline(given, tidy, createWriteStream(to));
}
