import { createReadStream } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';
import { refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';

/** What real workbooks stay far below: tables of one repeated number come to 60. */
const RATIO = 200;
const PARTS = 2_000;
const SMALL = 1024 * 1024;

/**
 * Unpacks one part of a workbook in pieces and hands each on; answers whether there is such a part.
 * Bytes are counted as they come out, whatever the archive says of itself.
 */
export async function unpack(
  path: string,
  name: string,
  limits: DatasetLimits,
  take: (chunk: Uint8Array, last: boolean) => void | Promise<void>,
): Promise<boolean> {
  let found = false;
  let failed: Error | null = null;
  let read = 0;
  let made = 0;
  let parts = 0;
  const pieces: { chunk: Uint8Array; last: boolean }[] = [];
  const unzip = new Unzip((part) => {
    parts += 1;
    if (parts > PARTS) failed ??= refusal('workbookBomb');
    if (part.originalSize !== undefined) {
      if (part.originalSize > limits.unpacked) failed ??= refusal('workbookBomb');
      if (part.size !== undefined && part.originalSize > SMALL && part.originalSize > part.size * RATIO)
        failed ??= refusal('workbookBomb');
    }
    if (failed || part.name !== name || found) return;
    found = true;
    part.ondata = (error, chunk, last) => {
      if (error) failed ??= refusal('workbookDamaged', {}, { cause: error });
      made += chunk?.length ?? 0;
      if (made > limits.unpacked) failed ??= refusal('workbookBomb');
      if (made > SMALL && made > read * RATIO) failed ??= refusal('workbookBomb');
      if (chunk && !failed) pieces.push({ chunk, last });
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  // Small pieces: what one of them unpacks to is held in memory until it is read.
  for await (const bytes of createReadStream(path, { highWaterMark: 16 * 1024 }) as AsyncIterable<Buffer>) {
    read += bytes.length;
    try {
      unzip.push(bytes);
    } catch (error) {
      failed ??= refusal('workbookDamaged', {}, { cause: error });
    }
    if (failed) throw failed;
    for (const { chunk, last } of pieces.splice(0)) {
      await take(chunk, last);
      if (last) return true;
    }
  }
  return found;
}
