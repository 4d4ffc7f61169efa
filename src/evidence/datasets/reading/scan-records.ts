import { createReadStream } from 'node:fs';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
/** A record longer than that has a quotation mark that is left open. */
const RECORD_MOST = 4 * 1024 * 1024;

/** One record of separated values: which bytes of the file it is, and how many cells it has, and how many of them filled. */
export interface ScannedRecord {
  /** Its first byte, and the first byte after its line end. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly filled: number;
  /** Its bytes, which are good until the next record is asked for. */
  readonly bytes: Buffer;
}

/**
 * Hands every record of a file of separated values to `see`, after `above` lines of titles; a line break within
 * quotation marks ends none. Nothing but the record at hand is held in memory; one of more than four megabytes ends it.
 */
export async function scanRecords(
  path: string,
  separator: string,
  above: number,
  see: (record: ScannedRecord) => void,
): Promise<void> {
  const mark = separator.charCodeAt(0);
  let held: Buffer = Buffer.alloc(0);
  let offset = 0;
  let left = above;
  let isBroken = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const used = take(bytes, false);
    held = Buffer.from(bytes.subarray(used));
    offset += used;
    isBroken = held.length > RECORD_MOST;
    if (isBroken) break;
  }
  if (held.length > 0 && !isBroken) take(held, true);

  function take(bytes: Buffer, isLast: boolean): number {
    let start = 0;
    let width = 1;
    let filled = 0;
    let isFilled = false;
    let isQuoted = false;
    let isCellStart = true;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (isQuoted) {
        if (byte !== QUOTE) {
          if (byte !== SPACE) isFilled = true;
        } else if (bytes[at + 1] === QUOTE) {
          isFilled = true;
          at += 1;
        } else if (at + 1 < bytes.length || isLast) isQuoted = false;
        continue;
      }
      if (byte === QUOTE && isCellStart && left === 0) {
        isQuoted = true;
        isCellStart = false;
      } else if (byte === mark) {
        width += 1;
        if (isFilled) filled += 1;
        isFilled = false;
        isCellStart = true;
      } else if (byte === LF || byte === CR) {
        if (byte === CR) {
          // Whether a line feed follows is known with the next bytes.
          if (at + 1 === bytes.length && !isLast) return start;
          if (bytes[at + 1] === LF) at += 1;
        }
        if (isFilled) filled += 1;
        give(bytes, start, at + 1, width, filled);
        start = at + 1;
        width = 1;
        filled = 0;
        isFilled = false;
        isCellStart = true;
      } else {
        isCellStart = false;
        if (byte !== SPACE && byte !== TAB) isFilled = true;
      }
    }
    if (!isLast || start === bytes.length) return start;
    if (isFilled) filled += 1;
    give(bytes, start, bytes.length, width, filled);
    return bytes.length;
  }

  function give(bytes: Buffer, start: number, end: number, width: number, filled: number): void {
    if (left > 0) {
      left -= 1;
      return;
    }
    see({ start: offset + start, end: offset + end, width, filled, bytes: bytes.subarray(start, end) });
  }
}
